// Near misses: a deprecation in favour of a plugin that there is, of one that there is not, of itself, and of none.
import type { SubmissionCases } from '../../support/submission-case.ts';

const check = 'dependencies/replacement-exists';
const file = 'registry/plugins/slugify/deprecated.json';
const at = `${file}:4:18`;
const pointer = '/replacement';
const deprecation = { format: 1, reason: 'It is not maintained any more.' };

export const cases: SubmissionCases = {
  passing: [
    {
      name: 'a plugin of this registry',
      change: { [file]: { ...deprecation, replacement: '@acme/json-format' } },
      verdict: 'PASS',
      findings: [],
    },
    { name: 'no successor at all', change: { [file]: deprecation }, verdict: 'PASS', findings: [] },
    {
      name: 'a deprecation taken back',
      base: { [file]: { ...deprecation, replacement: 'next-hit' } },
      change: { [file]: null },
      verdict: 'PASS',
      findings: [],
    },
  ],
  failing: [
    {
      name: 'a name that nobody has yet',
      change: { [file]: { ...deprecation, replacement: 'next-hit' } },
      verdict: 'FAIL',
      findings: [{ check, message: 'There is no plugin next-hit', at, pointer }],
    },
    {
      name: 'itself',
      change: { [file]: { ...deprecation, replacement: 'slugify' } },
      verdict: 'FAIL',
      findings: [{ check, message: 'slugify cannot replace itself', at, pointer }],
    },
  ],
};
