// Near misses: what a program starts with, and a program.
import { otherWasm, release } from '../../support/case-registry.ts';
import type { SubmissionCases } from '../../support/submission-case.ts';
import { placeIn, withData } from '../../support/wasm-with-data.ts';

const check = 'artifact/holds-no-programs';
const wasm = withData('\0\0\0\0', otherWasm);
const start = '\0asm\x01\0\0\0';

export const cases: SubmissionCases = {
  passing: [
    {
      name: 'the first bytes of a module, as a compiler holds them',
      change: await release({ wasm: withData(start, 'no section', '\x7fELF') }),
      verdict: 'PASS',
      findings: [],
    },
  ],
  failing: [
    {
      name: 'a module in the data',
      change: await release({ wasm }),
      verdict: 'HOLD',
      findings: [{ check, message: 'WebAssembly module', at: placeIn(wasm, otherWasm) }],
    },
  ],
};
