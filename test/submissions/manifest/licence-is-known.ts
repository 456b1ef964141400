// Near misses: an SPDX identifier, and what people write for it.
import { release } from '../../support/case-registry.ts';
import type { SubmissionCases } from '../../support/submission-case.ts';

const check = 'manifest/licence-is-known';
const place = { at: 'registry/plugins/slugify/1.1.0/plugin.json:6:14', pointer: '/license' } as const;

export const cases: SubmissionCases = {
  passing: [
    {
      name: 'Apache-2.0 OR MIT',
      change: await release({ manifest: { license: 'Apache-2.0 OR MIT' } }),
      verdict: 'PASS',
      findings: [],
    },
  ],
  failing: [
    {
      name: 'Apache 2.0',
      change: await release({ manifest: { license: 'Apache 2.0' } }),
      verdict: 'FAIL',
      findings: [
        {
          check,
          message: '"Apache 2.0" is not an SPDX licence expression',
          ...place,
          fix: 'Write "Apache-2.0".',
        },
      ],
    },
    {
      name: 'UNLICENSED, which is not the Unlicense',
      change: await release({ manifest: { license: 'UNLICENSED' } }),
      verdict: 'FAIL',
      findings: [
        { check, message: '"UNLICENSED" is not an SPDX', ...place, fix: 'Write an SPDX identifier such as MIT' },
      ],
    },
  ],
};
