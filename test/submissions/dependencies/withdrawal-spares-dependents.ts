// Near misses: a plugin that needs the version, and one that needs another. Nothing of it decides anything.
import { admin, release } from '../../support/case-registry.ts';
import { publish, publishNeeding } from '../../support/registry-builder.ts';
import type { SubmissionCases } from '../../support/submission-case.ts';
import { humanMerges, mergedByHuman } from '../exceptions.ts';

const check = 'dependencies/withdrawal-spares-dependents';
const file = 'registry/plugins/slugify/yanked/1.0.0.json';
const yank = { [file]: { format: 1, reason: 'Loses characters.' } } as const;
const deprecation = 'registry/plugins/slugify/deprecated.json';
const newer = await release();

export const cases: SubmissionCases = {
  passing: [
    {
      name: 'a plugin that nobody needs',
      change: yank,
      deployed: await publishNeeding({}),
      verdict: 'PASS',
      findings: [],
    },
    {
      name: 'a version that nobody needs',
      base: newer,
      change: yank,
      deployed: await publishNeeding({ site: '^1.1.0' }),
      verdict: 'PASS',
      findings: [],
    },
    {
      name: 'a withdrawal that is taken back',
      base: yank,
      change: { [file]: null },
      deployed: await publishNeeding({ site: '^1.0.0' }),
      verdict: 'PASS',
      findings: [],
    },
    {
      name: 'a prerelease, which no plain range takes',
      base: await release({ version: '1.1.0-rc.1' }),
      change: { 'registry/plugins/slugify/yanked/1.1.0-rc.1.json': { format: 1, reason: 'Loses characters.' } },
      deployed: await publishNeeding({ site: '>=1.0.0' }),
      verdict: 'PASS',
      findings: [],
    },
    {
      name: 'an index that does not know the plugin yet',
      change: yank,
      deployed: await publish({ other: { releases: { '1.0.0': {} } } }),
      verdict: 'PASS',
      findings: [],
    },
  ],
  failing: [
    {
      name: 'the only version that others need',
      change: yank,
      deployed: await publishNeeding({ site: '^1.0.0', '@acme/table': '1.0.0' }),
      verdict: 'PASS',
      findings: [
        { check, message: '@acme/table 2.0.0 needs slugify 1.0.0, and has nothing to move to', at: file },
        {
          check,
          message: 'site 2.0.0 needs slugify ^1.0.0, and has nothing to move to (index of sequence 4)',
          at: file,
        },
      ],
    },
    {
      name: 'a version that others need, which have another to move to',
      base: newer,
      change: yank,
      deployed: await publishNeeding({ exact: '1.0.0', site: '^1.0.0' }),
      verdict: 'PASS',
      findings: [
        { check, message: 'exact 2.0.0 needs slugify 1.0.0, and has nothing to move to', at: file },
        { check, message: 'site 2.0.0 needs slugify ^1.0.0, and could move to 1.1.0', at: file },
      ],
    },
    {
      name: 'another version than the one that is taken back in the same change',
      base: { ...newer, ...yank },
      change: { [file]: null, 'registry/plugins/slugify/yanked/1.1.0.json': yank[file] },
      deployed: await publishNeeding({ exact: '1.0.0', site: '^1.1.0' }),
      verdict: 'PASS',
      findings: [
        {
          check,
          message: 'site 2.0.0 needs slugify ^1.1.0, and has nothing to move to',
          at: 'registry/plugins/slugify/yanked/1.1.0.json',
        },
      ],
    },
    {
      name: 'a version beside others, of which the newest that is plain and not withdrawn can be moved to',
      base: {
        ...(await release({ version: '1.9.0' })),
        ...(await release({ version: '1.10.0' })),
        ...(await release({ version: '1.11.0' })),
        ...(await release({ version: '1.12.0-rc.1' })),
        'registry/plugins/slugify/yanked/1.11.0.json': yank[file],
      },
      change: yank,
      deployed: await publishNeeding({ site: '^1.0.0' }),
      verdict: 'PASS',
      findings: [{ check, message: 'site 2.0.0 needs slugify ^1.0.0, and could move to 1.10.0', at: file }],
    },
    {
      name: 'a removal',
      exception: humanMerges,
      author: admin,
      change: { 'registry/plugins/slugify/removed/1.0.0.json': { format: 1, reason: 'It is malware.' } },
      deployed: await publishNeeding({ site: '*' }),
      verdict: 'HOLD',
      findings: [
        {
          check,
          message: 'site 2.0.0 needs slugify *, and has nothing to move to',
          at: 'registry/plugins/slugify/removed/1.0.0.json',
        },
        mergedByHuman('removal'),
      ],
    },
    {
      name: 'a deprecation with a successor',
      change: { [deprecation]: { format: 1, reason: 'Nobody mends it.', replacement: 'utf8-tools' } },
      deployed: await publishNeeding({ site: '^7.0.0' }),
      verdict: 'PASS',
      findings: [{ check, message: 'site 2.0.0 needs slugify ^7.0.0, and could move to utf8-tools', at: deprecation }],
    },
    {
      name: 'a deprecation without one',
      change: { [deprecation]: { format: 1, reason: 'Nobody mends it.' } },
      deployed: await publishNeeding({ site: '^1.0.0' }),
      verdict: 'PASS',
      findings: [{ check, message: 'site 2.0.0 needs slugify ^1.0.0, and could move to 1.0.0', at: deprecation }],
    },
  ],
};
