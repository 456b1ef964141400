// Near misses: the rating of one's own account, of another, of one's own plugin, and of a plugin that is not there.
import { alice, aliceKey, dave, mallory, record } from '../../support/case-registry.ts';
import type { SubmissionCases } from '../../support/submission-case.ts';

const check = 'ownership/rating-is-own';
const stars = { format: 1, stars: 5, comment: 'Does what it says.', version: '1.0.0' };
const rating = (plugin: string, account: number): string => `registry/plugins/${plugin}/ratings/${account}.json`;

export const cases: SubmissionCases = {
  passing: [
    {
      name: 'five stars by a user',
      change: { [rating('slugify', dave.id)]: stars },
      author: dave,
      verdict: 'PASS',
      findings: [],
    },
  ],
  failing: [
    {
      name: 'five stars in the name of another',
      change: { [rating('slugify', dave.id)]: stars },
      author: mallory,
      verdict: 'FAIL',
      findings: [
        {
          check,
          message: 'The rating is that of account 1004; the submitter is mallory (6666)',
          at: rating('slugify', dave.id),
        },
      ],
    },
    {
      name: 'five stars by an owner',
      change: { [rating('slugify', alice.id)]: stars },
      author: alice,
      verdict: 'FAIL',
      findings: [{ check, message: 'alice is an owner of slugify', fix: 'Withdraw the rating.' }],
    },
    {
      name: 'five stars by one of two owners',
      base: { 'registry/plugins/slugify/record.json': record([alice, dave], [aliceKey.publisher]) },
      change: { [rating('slugify', dave.id)]: stars },
      author: dave,
      verdict: 'FAIL',
      findings: [{ check, message: 'dave is an owner of slugify' }],
    },
    {
      name: 'five stars for a plugin that is not there',
      change: { [rating('slugfy', dave.id)]: stars },
      author: dave,
      verdict: 'FAIL',
      findings: [{ check, message: 'There is no plugin slugfy', fix: 'Correct the name in the path.' }],
    },
  ],
};
