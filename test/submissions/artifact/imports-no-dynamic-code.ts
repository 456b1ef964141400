// Near misses: an import that calls JavaScript, and one that runs a text as JavaScript; both are declared.
import { calling } from '../../support/calling-wasm.ts';
import { release } from '../../support/case-registry.ts';
import type { SubmissionCases } from '../../support/submission-case.ts';

const check = 'artifact/imports-no-dynamic-code';
const permissions = { hostFunctions: ['env.emscripten_asm_const_int', 'env.emscripten_run_script'] };
const called = calling({ direct: ['env emscripten_asm_const_int'] });
const running = calling({ direct: ['env emscripten_asm_const_int', 'env emscripten_run_script'] });
const declared = { hostFunctions: permissions.hostFunctions.slice(0, 1) };

export const cases: SubmissionCases = {
  passing: [
    {
      name: 'an import that calls what was compiled with it',
      base: await release({ version: '1.0.0', wasm: called, manifest: { permissions: declared } }),
      change: await release({ wasm: called, manifest: { permissions: declared } }),
      verdict: 'PASS',
      findings: [],
    },
  ],
  failing: [
    {
      name: 'an import that runs a text',
      base: await release({ version: '1.0.0', wasm: running, manifest: { permissions } }),
      change: await release({ wasm: running, manifest: { permissions } }),
      verdict: 'HOLD',
      findings: [
        {
          check,
          message: 'env emscripten_run_script, which makes or loads code at run time',
          at: 'registry/plugins/slugify/1.1.0/plugin.wasm at byte 0x30',
        },
      ],
    },
  ],
};
