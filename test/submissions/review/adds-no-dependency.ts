// Near misses: the dependency of the release before, and one more.
import { release } from '../../support/case-registry.ts';
import type { SubmissionCases } from '../../support/submission-case.ts';

const check = 'review/adds-no-dependency';
const dependencies = { 'utf8-tools': '^1.0.0' };
const base = await release({ version: '1.0.0', manifest: { dependencies } });
const place = {
  at: 'registry/plugins/slugify/1.1.0/plugin.json:9:19',
  pointer: '/dependencies/utf8-tools',
} as const;
const change = await release({ manifest: { dependencies } });

export const cases: SubmissionCases = {
  passing: [{ name: 'the dependency of the release before', base, change, verdict: 'PASS', findings: [] }],
  failing: [
    {
      name: 'a dependency more',
      change,
      verdict: 'HOLD',
      findings: [{ check, message: 'New since 1.0.0: utf8-tools', ...place, fix: 'CHANGELOG.md' }],
    },
    {
      name: 'a dependency that only a withdrawn release had',
      base: {
        ...base,
        'registry/plugins/slugify/yanked/1.0.0.json': { format: 1, reason: 'It needs too much.' },
      },
      change,
      verdict: 'HOLD',
      findings: [{ check, message: 'New since the beginning: utf8-tools', ...place }],
    },
  ],
};
