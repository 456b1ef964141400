// Near misses: a field with its name, and with one letter less; a release with and without its manifest.
import { release } from '../../support/case-registry.ts';
import type { SubmissionCases } from '../../support/submission-case.ts';

const check = 'manifest/is-valid';
const changelog = 'registry/plugins/slugify/1.1.0/CHANGELOG.md';
const file = 'registry/plugins/slugify/1.1.0/plugin.json';

export const cases: SubmissionCases = {
  passing: [
    {
      name: 'keywords',
      change: await release({ manifest: { keywords: ['text'] } }),
      verdict: 'PASS',
      findings: [],
    },
  ],
  failing: [
    {
      name: 'keyword',
      change: await release({ manifest: { keyword: ['text'] } }),
      verdict: 'FAIL',
      findings: [
        {
          check,
          message: '"keyword" is not a field of this format',
          at: `${file}:8:14`,
          pointer: '/keyword',
          fix: 'Write "keywords", or remove it.',
        },
      ],
    },
    {
      name: 'a release without plugin.json',
      change: await release({ files: { 'plugin.json': null } }),
      verdict: 'FAIL',
      findings: [
        { check, message: 'The change brings no plugin.json for this release', at: file, fix: 'plugyard manifest' },
      ],
    },
    {
      name: 'a release without plugin.json, from which something is deleted too',
      base: { [changelog]: '# 1.1.0\n' },
      change: { ...(await release({ files: { 'plugin.json': null } })), [changelog]: null },
      verdict: 'FAIL',
      findings: [
        { check: 'change/released-is-frozen', message: 'A file of a release is deleted', at: changelog },
        { check, message: 'The change brings no plugin.json for this release', at: file },
        { check: 'version/is-new', message: 'slugify 1.1.0 is released already', at: file, pointer: '/version' },
      ],
      exception: 'A released file is deleted as well.',
    },
  ],
};
