// Near misses: a README of a release, and the one of the repository.
import { release } from '../../support/case-registry.ts';
import type { SubmissionCases } from '../../support/submission-case.ts';
import { humanMerges, mergedByHuman } from '../exceptions.ts';

export const cases: SubmissionCases = {
  passing: [{ name: 'the README of a release', change: await release(), verdict: 'PASS', findings: [] }],
  failing: [
    {
      name: 'the README of the repository',
      change: { 'README.md': '# Another registry\n' },
      verdict: 'HOLD',
      findings: [
        { check: 'change/stays-in-registry', message: 'This file lies outside registry/', at: 'README.md' },
        mergedByHuman('other'),
      ],
      exception: humanMerges,
    },
  ],
};
