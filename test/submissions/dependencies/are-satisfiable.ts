// Near misses: ranges that fit together, and ranges that do not. The release before has the same dependencies.
import { release } from '../../support/case-registry.ts';
import type { SubmissionCase, SubmissionCases } from '../../support/submission-case.ts';

const check = 'dependencies/are-satisfiable';
const place = { at: 'registry/plugins/slugify/1.1.0/plugin.json:8:19', pointer: '/dependencies' } as const;

async function depending(range: string): Promise<Pick<SubmissionCase, 'base' | 'change'>> {
  const dependencies = { 'utf8-tools': range, '@acme/json-format': '^1.0.0' };
  return {
    base: {
      ...(await release({ version: '1.0.0', manifest: { dependencies } })),
      ...(await release({ name: 'utf8-tools', version: '2.0.0' })),
    },
    change: await release({ manifest: { dependencies } }),
  };
}

export const cases: SubmissionCases = {
  passing: [
    { name: 'a range that both sides can have', ...(await depending('>=1.0.0')), verdict: 'PASS', findings: [] },
  ],
  failing: [
    {
      name: 'a range that no release is in',
      ...(await depending('^3.0.0')),
      verdict: 'FAIL',
      findings: [
        {
          check,
          message:
            'No set of versions was found: slugify 1.1.0 needs utf8-tools ^3.0.0, but the registry has 2.0.0, 1.1.0, 1.0.0',
          ...place,
          fix: 'Write "utf8-tools": "^1.1.0": that was tried, and works.',
        },
      ],
    },
    {
      name: 'a range that another dependency excludes',
      ...(await depending('^2.0.0')),
      verdict: 'FAIL',
      findings: [
        {
          check,
          message:
            'slugify 1.1.0 needs @acme/json-format ^1.0.0 and utf8-tools ^2.0.0, but @acme/json-format 1.0.0 needs utf8-tools ^1.0.0',
          ...place,
        },
      ],
    },
    {
      name: 'a range whose releases are all withdrawn',
      base: {
        ...(await depending('~1.1.0')).base,
        'registry/plugins/utf8-tools/yanked/1.1.0.json': { format: 1, reason: 'Loses characters.' },
      },
      change: (await depending('~1.1.0')).change,
      verdict: 'FAIL',
      findings: [{ check, message: 'slugify 1.1.0 needs utf8-tools ~1.1.0, but utf8-tools 1.1.0 is yanked', ...place }],
    },
    {
      name: 'a plugin that has nothing else',
      base: {
        ...(await release({ version: '1.0.0', manifest: { dependencies: { notes: '*' } } })),
        'registry/plugins/notes/yanked/1.0.0.json': { format: 1, reason: 'Loses notes.' },
      },
      change: await release({ manifest: { dependencies: { notes: '*' } } }),
      verdict: 'FAIL',
      findings: [
        {
          check,
          message: 'slugify 1.1.0 needs notes',
          ...place,
          fix: 'Widen the range',
        },
      ],
    },
  ],
};
