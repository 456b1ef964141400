// Near misses: a range that takes the release, and one that stops before it. Nothing of it decides anything.
import { release } from '../../support/case-registry.ts';
import { publish } from '../../support/registry-builder.ts';
import type { SubmissionCases } from '../../support/submission-case.ts';

const check = 'dependencies/release-reaches-no-dependents';
const place = { at: 'registry/plugins/slugify/1.1.0/plugin.json:4:14', pointer: '/version' } as const;
const change = await release();

async function needing(needs: Readonly<Record<string, string>>): Promise<ReadonlyMap<string, Uint8Array>> {
  const plugins = Object.entries(needs).map(
    ([name, range]) => [name, { releases: { '2.0.0': { needs: { slugify: range } } } }] as const,
  );
  return await publish({ slugify: { releases: { '1.0.0': {} } }, ...Object.fromEntries(plugins) });
}

export const cases: SubmissionCases = {
  passing: [
    {
      name: 'a range that stops before the release',
      change,
      deployed: await needing({ site: '~1.0.0' }),
      verdict: 'PASS',
      findings: [],
    },
  ],
  failing: [
    {
      name: 'ranges that take it',
      change,
      deployed: await needing({ '@acme/table': '*', exact: '1.0.0', site: '^1.0.0' }),
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
      deployed: await needing({ site: '>=1.0.0' }),
      verdict: 'PASS',
      findings: [{ check, message: 'site 2.0.0 needs slugify >=1.0.0, which allows 1.1.0 and takes 2.0.0', ...place }],
    },
  ],
};
