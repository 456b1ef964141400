// Near misses: a version beside one that is taken, and the taken one.
import { release } from '../../support/case-registry.ts';
import type { SubmissionCases } from '../../support/submission-case.ts';

const check = 'version/is-new';
const readme = 'registry/plugins/slugify/1.0.0/README.md';
const change = await release();
const place = { at: 'registry/plugins/slugify/1.1.0/plugin.json:4:14', pointer: '/version' } as const;
const withdrawn = { format: 1, reason: 'It sent what it read to its author.' };

export const cases: SubmissionCases = {
  passing: [
    {
      name: 'a version beside a removed one',
      base: { 'registry/plugins/slugify/removed/1.0.1.json': withdrawn },
      change,
      verdict: 'PASS',
      findings: [],
    },
    {
      name: 'another README for a released version, of which another check tells',
      change: { [readme]: '# Now with a link\n' },
      verdict: 'FAIL',
      findings: [{ check: 'change/released-is-frozen', message: 'A file of a release is modified', at: readme }],
      exception: 'What is released has a check of its own.',
    },
  ],
  failing: [
    {
      name: 'a removed version',
      base: { 'registry/plugins/slugify/removed/1.1.0.json': withdrawn },
      change,
      verdict: 'FAIL',
      findings: [{ check, message: 'slugify 1.1.0 was removed and stays taken', ...place }],
    },
    {
      name: 'a yanked version',
      base: { 'registry/plugins/slugify/yanked/1.1.0.json': withdrawn },
      change,
      verdict: 'FAIL',
      findings: [{ check, message: 'slugify 1.1.0 was yanked and stays taken', ...place }],
    },
    {
      name: 'a version that was released meanwhile',
      meanwhile: change,
      change,
      verdict: 'FAIL',
      findings: [{ check, message: 'slugify 1.1.0 is released already', ...place }],
    },
  ],
};
