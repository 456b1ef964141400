// Near misses: ten million bytes, and one more.
import { policy, release } from '../../support/case-registry.ts';
import type { SubmissionCases } from '../../support/submission-case.ts';
import { join, section, u32, vec, wat } from '../../support/wasm-builder.ts';

const check = 'artifact/size-is-moderate';
const limits = { ...policy.limits, artifactSize: 20_000_000, inTreeSize: 20_000_000 };
const base = { 'registry/policy.json': { ...policy, limits } };

/** A sound module of exactly so many bytes, most of them zeros of a data segment. */
function sized(bytes: number): Uint8Array {
  const filled = (zeros: number): Uint8Array =>
    join(wat('(module (func (export "run")))'), section(11, vec(join(1, u32(zeros), new Uint8Array(zeros)))));
  const frame = filled(bytes).length - bytes;
  return filled(bytes - frame);
}

export const cases: SubmissionCases = {
  passing: [
    {
      name: 'ten million bytes',
      base,
      change: await release({ wasm: sized(10_000_000) }),
      verdict: 'PASS',
      findings: [],
    },
  ],
  failing: [
    {
      name: 'a byte more',
      base,
      change: await release({ wasm: sized(10_000_001) }),
      verdict: 'PASS',
      findings: [
        {
          check,
          message: 'The artifact has 10000001 bytes',
          at: 'registry/plugins/slugify/1.1.0/plugin.wasm',
          fix: 'Make it smaller',
        },
      ],
    },
  ],
};
