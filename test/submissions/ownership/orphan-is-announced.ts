// Near misses: the same new owner, brought by the old one and by an administrator.
import { admin, alice, aliceKey, carol, record, recordChange, textRecord } from '../../support/case-registry.ts';
import type { SubmissionCases } from '../../support/submission-case.ts';
import { humanMerges, mergedByHuman } from '../exceptions.ts';

const check = 'ownership/orphan-is-announced';
const after = record([alice, carol], [aliceKey.publisher]);

export const cases: SubmissionCases = {
  passing: [
    {
      name: 'a second owner, brought by the first',
      change: await recordChange({ before: textRecord, after }),
      verdict: 'HOLD',
      findings: [mergedByHuman('record')],
      exception: humanMerges,
    },
  ],
  failing: [
    {
      name: 'new owners, brought by an administrator',
      change: { 'registry/plugins/slugify/record.json': record([carol], [aliceKey.publisher]) },
      author: admin,
      verdict: 'HOLD',
      findings: [
        {
          check,
          message: `(${admin.id}) does not own slugify; an administrator changes its record 30 days after a public issue`,
          fix: 'Open an issue as an administrator, with the title "Orphaned: <plugin>"',
        },
        mergedByHuman('record'),
      ],
      exception: humanMerges,
    },
  ],
};
