// Near misses: a dependency, and the same where it leads back.
import { release } from '../../support/case-registry.ts';
import type { SubmissionCases } from '../../support/submission-case.ts';

const check = 'dependencies/have-no-cycle';
const own = 'registry/plugins/slugify/1.1.0/plugin.json';

export const cases: SubmissionCases = {
  passing: [
    {
      name: 'a dependency that does not lead back',
      base: await release({ version: '1.0.0', manifest: { dependencies: { '@acme/json-format': '^1.0.0' } } }),
      change: await release({ manifest: { dependencies: { '@acme/json-format': '^1.0.0' } } }),
      verdict: 'PASS',
      findings: [],
    },
  ],
  failing: [
    {
      name: 'a dependency that leads back',
      change: await release({
        name: 'utf8-tools',
        version: '1.2.0',
        manifest: { dependencies: { '@acme/json-format': '^1.0.0' } },
      }),
      verdict: 'FAIL',
      findings: [
        {
          check,
          message: 'The dependencies go round: utf8-tools -> @acme/json-format -> utf8-tools',
          at: 'registry/plugins/utf8-tools/1.2.0/plugin.json:9:26',
          pointer: '/dependencies/@acme~1json-format',
        },
        {
          check: 'review/adds-no-dependency',
          message: 'New since 1.1.0: @acme/json-format',
          at: 'registry/plugins/utf8-tools/1.2.0/plugin.json:9:26',
          pointer: '/dependencies/@acme~1json-format',
        },
      ],
      exception: 'A dependency that closes a cycle is a new one, which waits for a reviewer.',
    },
    {
      name: 'the plugin itself, in a range that no release of it is in',
      base: await release({ version: '1.0.0', manifest: { dependencies: { slugify: '^7.0.0' } } }),
      change: await release({ manifest: { dependencies: { slugify: '^7.0.0' } } }),
      verdict: 'FAIL',
      findings: [
        {
          check,
          message: 'The dependencies go round: slugify -> slugify',
          at: `${own}:9:16`,
          pointer: '/dependencies/slugify',
        },
      ],
    },
  ],
};
