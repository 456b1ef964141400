// Near misses: half of a hundred functions, and one less.
import { release } from '../../support/case-registry.ts';
import type { SubmissionCases } from '../../support/submission-case.ts';
import { wat } from '../../support/wasm-builder.ts';

const check = 'artifact/functions-are-reached';
const file = 'registry/plugins/slugify/1.1.0/plugin.wasm';
/** The first function calls as many others as it takes. */
const reached = (count: number, all = 100): Uint8Array => {
  const calls = Array.from({ length: count - 1 }, (_, index) => `(call ${index + 1})`).join('');
  return wat(`(module (func (export "run") ${calls})${' (func)'.repeat(all - 1)})`);
};

export const cases: SubmissionCases = {
  passing: [
    { name: 'half of them', change: await release({ wasm: reached(50) }), verdict: 'PASS', findings: [] },
    { name: 'few of few', change: await release({ wasm: reached(1, 99) }), verdict: 'PASS', findings: [] },
  ],
  failing: [
    {
      name: 'less than half of them',
      change: await release({ wasm: reached(49) }),
      verdict: 'PASS',
      findings: [{ check, message: 'Of 100 functions a host can reach 49, tables counted', at: file }],
    },
  ],
};
