// Near misses: a version beside one that is taken, and the taken one.
import { release } from '../../support/case-registry.ts';
import type { SubmissionCases } from '../../support/submission-case.ts';

const check = 'version/is-new';
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
