// Near misses: a library of cryptography with as much exclusive or, and a hash of proof of work beside little of it.

import { release } from '../../support/case-registry.ts';
import { minerShaped } from '../../support/miner-shaped.ts';
import type { SubmissionCases } from '../../support/submission-case.ts';
import { wat } from '../../support/wasm-builder.ts';

const check = 'artifact/is-no-miner';
const file = 'registry/plugins/slugify/1.1.0/plugin.wasm';

export const cases: SubmissionCases = {
  passing: [
    {
      name: 'a library of cryptography in common use',
      change: await release({ wasm: wat(minerShaped({ xors: 16, constants: ['keccakRound', 'sha2Start'] })) }),
      verdict: 'PASS',
      findings: [],
    },
    {
      name: 'a collection of hashes that does little exclusive or',
      change: await release({
        wasm: wat(minerShaped({ xors: 9, constants: ['keccakRound', 'skeinParity', 'scratchpadMask'] })),
      }),
      verdict: 'PASS',
      findings: [],
    },
  ],
  failing: [
    {
      name: 'hashes of proof of work and much exclusive or',
      change: await release({
        wasm: wat(minerShaped({ xors: 18, constants: ['keccakRound', 'sha2Start', 'skeinParity'] })),
      }),
      verdict: 'HOLD',
      findings: [
        {
          check,
          message: '18 % of the numeric operations are exclusive or, and the code has BLAKE or SHA-2, Keccak, Skein',
          at: `${file} at byte 0x169`,
        },
      ],
    },
    {
      name: 'the scratchpad of CryptoNight',
      change: await release({ wasm: wat(minerShaped({ xors: 10, constants: ['scratchpadMask'] })) }),
      verdict: 'HOLD',
      findings: [{ check, message: 'and the code has the scratchpad of CryptoNight', at: `${file} at byte 0x163` }],
    },
  ],
};
