// Near misses: three numbers, and two.
import { release } from '../../support/case-registry.ts';
import type { SubmissionCases } from '../../support/submission-case.ts';
import { mergedByHuman } from '../exceptions.ts';

const check = 'version/is-valid';
const exception = 'A path without a version has no place in the tree, and a human merges such a change.';

export const cases: SubmissionCases = {
  passing: [
    { name: '1.1.0', change: await release({ version: '1.1.0' }), verdict: 'PASS', findings: [] },
    {
      name: 'a name that is none, of which another check tells',
      change: { 'registry/plugins/Slugify/1.1.0/README.md': '# Slugify\n' },
      verdict: 'FAIL',
      findings: [
        {
          check: 'change/only-registry-files',
          message: '"Slugify" is not a plugin name',
          at: 'registry/plugins/Slugify/1.1.0/README.md',
        },
        mergedByHuman('other'),
      ],
      exception: 'Names have a check of their own.',
    },
  ],
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
