// Near misses: a digest of the list, and a digest that is not on it.
import { createHash } from 'node:crypto';
import { otherWasm, plainWasm, policy, release } from '../../support/case-registry.ts';
import type { SubmissionCases } from '../../support/submission-case.ts';

const check = 'artifact/is-not-known-bad';
const sha256 = createHash('sha256').update(otherWasm).digest('hex');
const knownBad = [{ sha256, reason: 'It steals the keys of wallets.' }];
const base = { 'registry/policy.json': { ...policy, knownBad } };

export const cases: SubmissionCases = {
  passing: [
    {
      name: 'an artifact that is not on the list',
      base,
      change: await release({ wasm: plainWasm }),
      verdict: 'PASS',
      findings: [],
    },
  ],
  failing: [
    {
      name: 'an artifact that is on the list',
      base,
      change: await release({ wasm: otherWasm }),
      verdict: 'FAIL',
      findings: [
        {
          check,
          message: 'It steals the keys of wallets.',
          at: 'registry/plugins/slugify/1.1.0/plugin.wasm at byte 0x0',
        },
      ],
    },
  ],
};
