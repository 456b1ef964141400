// Near misses: three numbers, and two.
import { release } from '../../support/case-registry.ts';
import type { SubmissionCases } from '../../support/submission-case.ts';
import { mergedByHuman } from '../exceptions.ts';

const check = 'version/is-valid';
const exception = 'A path without a version has no place in the tree, and a human merges such a change.';

export const cases: SubmissionCases = {
  passing: [{ name: '1.1.0', change: await release({ version: '1.1.0' }), verdict: 'PASS', findings: [] }],
  failing: [
    {
      name: '1.1, told once for all files of the directory',
      change: await release({ version: '1.1' }),
      verdict: 'FAIL',
      findings: [
        {
          check,
          message: '"1.1" is not a version',
          at: 'registry/plugins/slugify/1.1/README.md',
          fix: 'Write "1.1.0".',
        },
        mergedByHuman('other'),
      ],
      exception,
    },
    {
      name: 'a yank of v1.0.0',
      change: { 'registry/plugins/slugify/yanked/v1.0.0.json': { format: 1, reason: 'Loses characters.' } },
      verdict: 'FAIL',
      findings: [
        {
          check,
          message: '"v1.0.0" is not a version',
          at: 'registry/plugins/slugify/yanked/v1.0.0.json',
          fix: 'Write "1.0.0".',
        },
        mergedByHuman('other'),
      ],
      exception,
    },
  ],
};
