// Near misses: an official plugin, updated by its official publisher, and by a lesser one.
import { emptyClientPolicy } from '../../../src/core/model/client-policy.ts';
import { publisherId } from '../../../src/core/model/publisher.ts';
import { alice, aliceKey, malloryKey, record, release } from '../../support/case-registry.ts';
import type { SubmissionCases } from '../../support/submission-case.ts';

const base = {
  'registry/trust/client-policy.json': { ...emptyClientPolicy, official: [publisherId(aliceKey.publisher)] },
  'registry/plugins/slugify/record.json': record([alice], [aliceKey.publisher, malloryKey.publisher]),
};

export const cases: SubmissionCases = {
  passing: [
    { name: 'the official publisher', base, change: await release(), verdict: 'PASS', findings: [] },
    {
      name: 'the official publisher beside a lesser one',
      base,
      change: {
        ...(await release()),
        'registry/plugins/slugify/1.1.0/release.sigstore.json':
          (await release({ key: malloryKey }))['registry/plugins/slugify/1.1.0/plugin.wasm.sigstore.json'] ?? null,
      },
      verdict: 'PASS',
      findings: [],
    },
    {
      name: 'a lesser publisher of a plugin that is not official',
      base: { ...base, 'registry/trust/client-policy.json': emptyClientPolicy },
      change: await release({ key: malloryKey }),
      verdict: 'PASS',
      findings: [],
    },
  ],
  failing: [
    {
      name: 'a lesser publisher',
      base,
      change: await release({ key: malloryKey }),
      verdict: 'HOLD',
      findings: [
        {
          check: 'review/level-is-kept',
          message: `The plugin is official by ${publisherId(aliceKey.publisher)}, who has not signed this release`,
          fix: 'Sign with the official publisher too',
        },
      ],
    },
  ],
};
