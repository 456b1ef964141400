// Near misses: a loop with a way out that may never be taken, and one without.
import { release } from '../../support/case-registry.ts';
import type { SubmissionCases } from '../../support/submission-case.ts';
import { wat } from '../../support/wasm-builder.ts';

const check = 'artifact/loops-can-end';
const file = 'registry/plugins/slugify/1.1.0/plugin.wasm';

export const cases: SubmissionCases = {
  passing: [
    {
      name: 'a loop that a branch may leave',
      change: await release({
        wasm: wat('(module (func (export "run") (block (loop (br_if 1 (i32.const 0)) (br 0)))))'),
      }),
      verdict: 'PASS',
      findings: [],
    },
  ],
  failing: [
    {
      name: 'a loop that nothing leaves',
      change: await release({ wasm: wat('(module (func (export "run") (loop (br 0))))') }),
      verdict: 'PASS',
      findings: [{ check, message: 'Nothing leaves a loop in run', at: `${file} at byte 0x21` }],
    },
    {
      name: 'very many of them',
      change: await release({ wasm: wat(`(module (func (export "run")) ${'(func (loop (br 0)))'.repeat(18)})`) }),
      verdict: 'PASS',
      findings: Array.from({ length: 16 }, (_, index) => ({
        check,
        message:
          index === 0
            ? 'Nothing leaves a loop in function 1; 2 more are not listed'
            : 'Nothing leaves a loop in function',
        at: `${file} at byte 0x${(0x37 + 8 * index).toString(16)}`,
      })),
    },
  ],
};
