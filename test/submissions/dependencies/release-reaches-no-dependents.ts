// Near misses: a range that takes the release, and one that stops before it. Nothing of it decides anything.
import { release } from '../../support/case-registry.ts';
import { publishNeeding } from '../../support/registry-builder.ts';
import type { SubmissionCases } from '../../support/submission-case.ts';

const check = 'dependencies/release-reaches-no-dependents';
const place = { at: 'registry/plugins/slugify/1.1.0/plugin.json:4:14', pointer: '/version' } as const;
const change = await release();

export const cases: SubmissionCases = {
  passing: [
    {
      name: 'a range that stops before the release',
      change,
      deployed: await publishNeeding({ site: '~1.0.0' }),
      verdict: 'PASS',
      findings: [],
    },
    {
      name: 'a prerelease, which no plain range takes',
      change: await release({ version: '1.1.0-rc.1' }),
      deployed: await publishNeeding({ site: '>=1.0.0' }),
      verdict: 'PASS',
      findings: [],
    },
  ],
  failing: [
    {
      name: 'ranges that take it',
      change,
      deployed: await publishNeeding({ '@acme/table': '*', exact: '1.0.0', site: '^1.0.0' }),
      verdict: 'PASS',
      findings: [
        { check, message: '@acme/table 2.0.0 needs slugify *, which takes 1.1.0', ...place },
        { check, message: 'site 2.0.0 needs slugify ^1.0.0, which takes 1.1.0 (index of sequence 5)', ...place },
      ],
    },
    {
      name: 'a range that allows it, and takes a newer one',
      base: await release({ version: '2.0.0' }),
      change,
      deployed: await publishNeeding({ site: '>=1.0.0' }),
      verdict: 'PASS',
      findings: [{ check, message: 'site 2.0.0 needs slugify >=1.0.0, which allows 1.1.0 and takes 2.0.0', ...place }],
    },
    {
      name: 'a range that would take a newer one, were it not withdrawn',
      base: {
        ...(await release({ version: '2.0.0' })),
        'registry/plugins/slugify/yanked/2.0.0.json': { format: 1, reason: 'Loses characters.' },
      },
      change,
      deployed: await publishNeeding({ site: '>=1.0.0' }),
      verdict: 'PASS',
      findings: [{ check, message: 'site 2.0.0 needs slugify >=1.0.0, which takes 1.1.0', ...place }],
    },
  ],
};
