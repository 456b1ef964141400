// Near misses: a plugin that nobody ever signed, with and without a signature.
import { release } from '../../support/case-registry.ts';
import type { SubmissionCases } from '../../support/submission-case.ts';

export const cases: SubmissionCases = {
  passing: [
    {
      name: 'a signed release',
      change: await release({ name: 'notes' }),
      verdict: 'PASS',
      findings: [],
    },
  ],
  failing: [
    {
      name: 'the same without its bundle',
      change: await release({ name: 'notes', sign: 'nothing' }),
      verdict: 'HOLD',
      findings: [
        {
          check: 'provenance/is-signed',
          message: 'The release has no signature bundle',
          fix: 'plugyard sign --key',
        },
      ],
    },
  ],
};
