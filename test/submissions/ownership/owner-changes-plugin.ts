// Near misses: the same yank by an owner and by a stranger.
import { aliceKey, dave, mallory, record } from '../../support/case-registry.ts';
import type { SubmissionCases } from '../../support/submission-case.ts';
import { humanMerges, mergedByHuman } from '../exceptions.ts';

const recordFile = 'registry/plugins/slugify/record.json';
const check = 'ownership/owner-changes-plugin';
const change = { 'registry/plugins/slugify/yanked/1.0.0.json': { format: 1, reason: 'Loses characters.' } };

export const cases: SubmissionCases = {
  passing: [
    { name: 'a yank by an owner', change, verdict: 'PASS', findings: [] },
    {
      name: 'a yank taken back by an owner',
      base: change,
      change: { 'registry/plugins/slugify/yanked/1.0.0.json': null },
      verdict: 'PASS',
      findings: [],
    },
  ],
  failing: [
    {
      name: 'a yank by a stranger',
      change,
      author: mallory,
      verdict: 'FAIL',
      findings: [
        { check, message: 'mallory (6666) is not an owner of slugify (owners: alice (1001))', fix: 'Ask an owner' },
      ],
    },
    {
      name: 'a record changed by an owner of some versions only, who would own them all',
      base: {
        'registry/plugins/slugify/record.json': record([{ ...dave, versions: '^2.0.0' }], [aliceKey.publisher]),
      },
      change: { 'registry/plugins/slugify/record.json': record([dave], [aliceKey.publisher]) },
      author: dave,
      verdict: 'FAIL',
      findings: [
        { check, message: 'dave owns the versions ^2.0.0 of slugify only', fix: 'Ask an owner' },
        { check: 'ownership/record-change-is-vouched-for', message: 'there is no second owner', at: recordFile },
        mergedByHuman('record'),
      ],
      exception: humanMerges,
    },
    {
      name: 'a yank by a stranger where the owner has some versions only',
      base: {
        [recordFile]: record([{ ...dave, versions: '^2.0.0' }], [aliceKey.publisher]),
      },
      change,
      author: mallory,
      verdict: 'FAIL',
      findings: [{ check, message: 'mallory (6666) is not an owner of slugify (owners: dave (1004))' }],
    },
    {
      name: 'a yank where the base branch has lost the record',
      base: { [recordFile]: null },
      change,
      verdict: 'FAIL',
      findings: [{ check, message: 'alice (1001) is not an owner of slugify (owners: none)' }],
    },
    {
      name: 'a deprecation of a plugin that is not there',
      change: { 'registry/plugins/slugfy/deprecated.json': { format: 1, reason: 'Use slugify.' } },
      verdict: 'FAIL',
      findings: [{ check, message: 'There is no plugin slugfy', fix: 'Correct the name in the path.' }],
    },
  ],
};
