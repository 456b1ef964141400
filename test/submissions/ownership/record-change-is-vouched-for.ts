// Near misses: the same new owner, with and without the signature of a publisher who stays.
import { alice, aliceKey, carol, dave, record, recordChange, textRecord } from '../../support/case-registry.ts';
import type { SubmissionCases } from '../../support/submission-case.ts';
import { humanMerges, mergedByHuman } from '../exceptions.ts';

const check = 'ownership/record-change-is-vouched-for';
const file = 'registry/plugins/slugify/record.json';
const after = record([alice, carol], [aliceKey.publisher]);
const twoOwners = record([alice, dave], [aliceKey.publisher]);

export const cases: SubmissionCases = {
  passing: [
    {
      name: 'a second owner, agreed to by the publisher',
      change: await recordChange({ before: textRecord, after }),
      verdict: 'HOLD',
      findings: [mergedByHuman('record')],
      exception: humanMerges,
    },
    {
      name: 'a record for a plugin that is not there: nobody could agree to it',
      change: { 'registry/plugins/word-count/record.json': textRecord },
      verdict: 'FAIL',
      findings: [
        { check: 'ownership/owner-changes-plugin', message: 'There is no plugin word-count' },
        mergedByHuman('record'),
      ],
      exception: 'A record alone makes no plugin.',
    },
  ],
  failing: [
    {
      name: 'a second owner, agreed to by nobody',
      change: { [file]: after },
      verdict: 'HOLD',
      findings: [
        { check, message: 'No publisher who stays has signed the new record, and there is no second owner', at: file },
        mergedByHuman('record'),
      ],
      exception: humanMerges,
    },
    {
      name: 'a third owner, where the second has not agreed yet',
      base: { [file]: twoOwners },
      change: { [file]: record([alice, dave, carol], [aliceKey.publisher]) },
      verdict: 'HOLD',
      findings: [{ check, message: 'one of dave (1004) has to approve it', at: file }, mergedByHuman('record')],
      exception: humanMerges,
    },
  ],
};
