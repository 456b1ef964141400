// Near misses: the name and the version of the directory, and others.
import { release } from '../../support/case-registry.ts';
import type { SubmissionCases } from '../../support/submission-case.ts';

const check = 'manifest/matches-its-directory';
const file = 'registry/plugins/slugify/1.1.0/plugin.json';

export const cases: SubmissionCases = {
  passing: [{ name: 'name and version of the directory', change: await release(), verdict: 'PASS', findings: [] }],
  failing: [
    {
      name: 'another name',
      change: await release({ manifest: { name: 'utf8-tools' } }),
      verdict: 'FAIL',
      findings: [
        {
          check,
          message: 'The manifest says utf8-tools, the directory slugify',
          at: `${file}:3:11`,
          pointer: '/name',
          fix: 'Write "slugify".',
        },
      ],
    },
    {
      name: 'another version',
      change: await release({ manifest: { version: '1.1.1' } }),
      verdict: 'FAIL',
      findings: [
        {
          check,
          message: 'The manifest says 1.1.1, the directory 1.1.0',
          at: `${file}:4:14`,
          pointer: '/version',
          fix: 'Write "1.1.0".',
        },
      ],
    },
  ],
};
