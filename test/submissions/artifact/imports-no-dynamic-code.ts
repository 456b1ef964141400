// Near misses: an import that calls JavaScript, and one that runs a text as JavaScript; both are declared.
import { calling } from '../../support/calling-wasm.ts';
import { release } from '../../support/case-registry.ts';
import type { SubmissionCases } from '../../support/submission-case.ts';

const check = 'artifact/imports-no-dynamic-code';
const permissions = { hostFunctions: ['env.emscripten_asm_const_int', 'env.emscripten_run_script'] };
const called = calling({ direct: ['env emscripten_asm_const_int'] });
const running = calling({ direct: ['env emscripten_asm_const_int', 'env emscripten_run_script'] });
const declared = { hostFunctions: permissions.hostFunctions.slice(0, 1) };

/** The Function constructor, as js-sys takes it to find the global object, and without what js-sys takes as well. */
const maker = 'wbg __wbg_newnoargs_105ed471475aaf50';
const places = ['globalThis', 'self', 'window', 'global'].map((place) => `wbg __wbg_${place}_105ed471475aaf50`);
const hostFunctions = [maker, ...places].map((text) => text.replace(' ', '.'));
const glued = { abi: 'wasm-bindgen', permissions: { hostFunctions } };
const looking = calling({ direct: [maker, ...places] });

export const cases: SubmissionCases = {
  passing: [
    {
      name: 'an import that calls what was compiled with it',
      base: await release({ version: '1.0.0', wasm: called, manifest: { permissions: declared } }),
      change: await release({ wasm: called, manifest: { permissions: declared } }),
      verdict: 'PASS',
      findings: [],
    },
    {
      name: 'the Function constructor where js-sys looks for the global object',
      base: await release({ version: '1.0.0', wasm: looking, manifest: glued }),
      change: await release({ wasm: looking, manifest: glued }),
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
    {
      name: 'the Function constructor alone',
      base: await release({ version: '1.0.0', wasm: calling({ direct: [maker] }), manifest: glued }),
      change: await release({
        wasm: calling({ direct: [maker] }),
        manifest: { ...glued, permissions: { hostFunctions: hostFunctions.slice(0, 1) } },
      }),
      verdict: 'HOLD',
      findings: [
        {
          check,
          message: 'wbg __wbg_newnoargs_105ed471475aaf50, which makes or loads code at run time',
          at: 'registry/plugins/slugify/1.1.0/plugin.wasm at byte 0x11',
        },
      ],
    },
  ],
};
