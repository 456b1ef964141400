// Near misses: random bytes, and half as many.
import { policy, release } from '../../support/case-registry.ts';
import type { SubmissionCases } from '../../support/submission-case.ts';
import { noise, withData } from '../../support/wasm-with-data.ts';

const check = 'artifact/data-is-readable';
const cargo = noise(81_920);
const wasm = withData(cargo);
const limits = { ...policy.limits, artifactSize: 200_000, inTreeSize: 200_000 };
const base = { 'registry/policy.json': { ...policy, limits } };

export const cases: SubmissionCases = {
  passing: [
    {
      name: 'a table of 40 KiB',
      base,
      change: await release({ wasm: withData(cargo.subarray(0, 40_960)) }),
      verdict: 'PASS',
      findings: [],
    },
  ],
  failing: [
    {
      name: '80 KiB that look random',
      base,
      change: await release({ wasm }),
      verdict: 'PASS',
      findings: [
        { check, message: '81928 bytes look random', at: 'registry/plugins/slugify/1.1.0/plugin.wasm at byte 0x2a' },
      ],
    },
  ],
};
