// Near misses: the same release on one, two and no common commits.
import { release } from '../../support/case-registry.ts';
import type { SubmissionCases } from '../../support/submission-case.ts';

const change = await release();

export const cases: SubmissionCases = {
  passing: [{ name: 'one merge base', change, mergeBases: 1, verdict: 'PASS', findings: [] }],
  failing: [
    {
      name: 'two merge bases',
      change,
      mergeBases: 2,
      verdict: 'FAIL',
      findings: [{ check: 'change/has-one-merge-base', message: 'The branch has 2 merge bases', fix: 'git rebase' }],
    },
    {
      name: 'a branch without a common commit',
      change,
      mergeBases: 0,
      verdict: 'FAIL',
      findings: [
        { check: 'change/has-one-merge-base', message: 'The branch shares no commit with the base', fix: 'git rebase' },
      ],
    },
  ],
};
