// Near misses: a section of text, and one of noise.
import { release } from '../../support/case-registry.ts';
import type { SubmissionCases } from '../../support/submission-case.ts';
import { noise, placeIn, withSection } from '../../support/wasm-with-data.ts';

const check = 'artifact/sections-are-readable';
const cargo = noise(1_800);
const wasm = withSection('name', cargo);

export const cases: SubmissionCases = {
  passing: [
    {
      name: 'a section of names',
      change: await release({ wasm: withSection('name', 'abcdefgh'.repeat(200)) }),
      verdict: 'PASS',
      findings: [],
    },
  ],
  failing: [
    {
      name: 'noise under a name that tools use',
      change: await release({ wasm }),
      verdict: 'HOLD',
      findings: [{ check, message: '"name" looks random: 1800 bytes', at: placeIn(wasm, cargo.subarray(0, 64)) }],
    },
  ],
};
