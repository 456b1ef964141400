// Near misses: a global that cannot change, and one that can.
import { release } from '../../support/case-registry.ts';
import type { SubmissionCases } from '../../support/submission-case.ts';
import { wat } from '../../support/wasm-builder.ts';

const check = 'artifact/state-is-private';
const file = 'registry/plugins/slugify/1.1.0/plugin.wasm';
const global = (type: string): Uint8Array =>
  wat(`(module (func (export "run")) (global (export "g") ${type} (i32.const 0)))`);

export const cases: SubmissionCases = {
  passing: [
    { name: 'a constant', change: await release({ wasm: global('i32') }), verdict: 'PASS', findings: [] },
    {
      name: 'the table of a module that comes with its own script',
      change: await release({
        wasm: wat(`(module
          (import "__wbindgen_placeholder__" "__wbindgen_throw" (func (param i32 i32)))
          (func (export "run")) (table (export "t") 1 funcref))`),
        manifest: { abi: 'wasm-bindgen' },
      }),
      verdict: 'PASS',
      findings: [],
    },
  ],
  failing: [
    {
      name: 'a global that can change',
      change: await release({ wasm: global('(mut i32)') }),
      verdict: 'PASS',
      findings: [{ check, message: 'The global g can be changed from outside', at: `${file} at byte 0x23` }],
    },
    {
      name: 'a table that is exported',
      change: await release({ wasm: wat('(module (func (export "run")) (table (export "t") 1 funcref))') }),
      verdict: 'PASS',
      findings: [{ check, message: 'The table t can be changed from outside', at: `${file} at byte 0x21` }],
    },
  ],
};
