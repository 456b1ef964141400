// Near misses of slugify: a longer name, and the same letters.
import { newPlugin } from '../../support/case-registry.ts';
import type { SubmissionCases } from '../../support/submission-case.ts';
import { newPluginWaits, waits } from '../exceptions.ts';

export const cases: SubmissionCases = {
  passing: [
    {
      name: 'a longer name',
      change: await newPlugin({ name: 'slugify-it' }),
      verdict: 'HOLD',
      findings: [waits('slugify-it')],
      exception: newPluginWaits,
    },
  ],
  failing: [
    {
      name: 'the same name with a hyphen',
      change: await newPlugin({ name: 'slug-ify' }),
      verdict: 'HOLD',
      findings: [
        {
          check: 'manifest/name-is-not-lookalike',
          message: 'slug-ify looks like the existing plugin slugify',
          at: 'registry/plugins/slug-ify/1.0.0/plugin.json:3:11',
          pointer: '/name',
        },
        waits('slug-ify'),
      ],
      exception: newPluginWaits,
    },
  ],
};
