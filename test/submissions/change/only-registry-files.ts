// Near misses: the names of a release directory, and what people type instead.
import { release } from '../../support/case-registry.ts';
import type { SubmissionCases } from '../../support/submission-case.ts';
import { mergedByHuman } from '../exceptions.ts';

const check = 'change/only-registry-files';
const alone = 'A file without a place is a change of no known kind, which a human merges.';

export const cases: SubmissionCases = {
  passing: [
    {
      name: 'CHANGELOG.md in a release',
      change: await release({ files: { 'CHANGELOG.md': '# 1.1.0\n' } }),
      verdict: 'PASS',
      findings: [],
    },
    {
      name: 'a directory that is no version, of which another check tells',
      change: { 'registry/plugins/slugify/1.1/README.md': '# 1.1\n' },
      verdict: 'FAIL',
      findings: [
        { check: 'version/is-valid', message: '"1.1" is not a version', at: 'registry/plugins/slugify/1.1/README.md' },
        mergedByHuman('other'),
      ],
      exception: 'Versions have a check of their own.',
    },
  ],
  failing: [
    {
      name: 'changelog.md in a release',
      change: await release({ files: { 'changelog.md': '# 1.1.0\n' } }),
      verdict: 'FAIL',
      findings: [
        {
          check,
          message: 'This file has no place in the registry tree',
          at: 'registry/plugins/slugify/1.1.0/changelog.md',
          fix: 'In a release directory its name is CHANGELOG.md: rename or move it.',
        },
      ],
    },
    {
      name: 'a file beside the releases',
      change: { 'registry/plugins/slugify/notes.txt': 'later\n' },
      verdict: 'FAIL',
      findings: [
        {
          check,
          message: 'This file has no place in the registry tree',
          at: 'registry/plugins/slugify/notes.txt',
          fix: 'Remove or rename the file',
        },
        mergedByHuman('other'),
      ],
      exception: alone,
    },
    {
      name: 'a name in upper case, told once for all files of the directory',
      change: await release({ name: 'Slugify-It', version: '1.0.0' }),
      verdict: 'FAIL',
      findings: [
        {
          check,
          message: '"Slugify-It" is not a plugin name',
          at: 'registry/plugins/Slugify-It/1.0.0/README.md',
          fix: 'Rename the directory. Write "slugify-it".',
        },
        mergedByHuman('other'),
      ],
      exception: alone,
    },
  ],
};
