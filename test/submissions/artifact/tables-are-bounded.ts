// Near misses: the most elements that engines accept, and one more.
import { release } from '../../support/case-registry.ts';
import type { SubmissionCases } from '../../support/submission-case.ts';
import { wat } from '../../support/wasm-builder.ts';

const check = 'artifact/tables-are-bounded';
const file = 'registry/plugins/slugify/1.1.0/plugin.wasm';
const table = (rest: string): Uint8Array => wat(`(module (func (export "run")) ${rest})`);

const scripted = wat(
  '(module (import "wbg" "f" (func)) (func (export "run") (call 0)) (table (export "t") 1 funcref))',
);
const glued = { abi: 'wasm-bindgen', permissions: { hostFunctions: ['wbg.f'] } };

export const cases: SubmissionCases = {
  passing: [
    {
      name: 'as many elements as engines accept',
      change: await release({ wasm: table('(table 10000000 funcref)') }),
      verdict: 'PASS',
      findings: [],
    },
    {
      name: 'a table that the script of wasm-bindgen uses',
      base: await release({ version: '1.0.0', wasm: scripted, manifest: glued }),
      change: await release({ wasm: scripted, manifest: glued }),
      verdict: 'PASS',
      findings: [],
    },
  ],
  failing: [
    {
      name: 'one element more',
      change: await release({ wasm: table('(table 10000001 funcref)') }),
      verdict: 'FAIL',
      exception: 'V8 keeps to the same limit.',
      findings: [
        { check: 'artifact/engine-accepts', message: 'V8 refuses the module', at: `${file} at byte 0x17` },
        { check, message: 'Table 0 starts with 10000001 elements; engines accept 10000000', at: file },
      ],
    },
    {
      name: 'a table that is exported',
      change: await release({ wasm: table('(table (export "t") 1 funcref)') }),
      verdict: 'PASS',
      findings: [{ check, message: 'The artifact exports its table t', at: `${file} at byte 0x21` }],
    },
  ],
};
