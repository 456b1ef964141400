// Near misses: 4 indirect calls in 100 instructions, and one more.
import { release } from '../../support/case-registry.ts';
import type { SubmissionCases } from '../../support/submission-case.ts';
import { wat } from '../../support/wasm-builder.ts';

const check = 'artifact/indirect-calls-are-few';
const file = 'registry/plugins/slugify/1.1.0/plugin.wasm';
/** A thousand instructions. */
const calling = (calls: number, all = 1_000): Uint8Array =>
  wat(
    `(module (type $t (func)) (table 1 funcref) (func (export "run") ${'(call_indirect (type $t) (i32.const 0))'.repeat(calls)} ${'nop '.repeat(all - 1 - 2 * calls)}))`,
  );

export const cases: SubmissionCases = {
  passing: [
    { name: '4 in 100', change: await release({ wasm: calling(40) }), verdict: 'PASS', findings: [] },
    { name: 'a small plugin', change: await release({ wasm: calling(5, 20) }), verdict: 'PASS', findings: [] },
  ],
  failing: [
    {
      name: 'more than 4 in 100',
      change: await release({ wasm: calling(41) }),
      verdict: 'PASS',
      findings: [{ check, message: '41 of 1000 instructions call through a table', at: file }],
    },
  ],
};
