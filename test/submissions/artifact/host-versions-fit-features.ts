// Near misses: the first version that knows all features, and the one before.
import { release } from '../../support/case-registry.ts';
import type { SubmissionCases } from '../../support/submission-case.ts';
import { wat } from '../../support/wasm-builder.ts';

const check = 'artifact/host-versions-fit-features';
const wasm = wat(
  '(module (func $f (export "run") (result v128) (return_call $g)) (func $g (result v128) (v128.const i32x4 0 0 0 0)))',
);
const constants = wat(
  '(module (global i32 (i32.add (i32.const 1) (i32.const 2))) (func (export "run") (result v128) (v128.const i32x4 0 0 0 0)))',
);
const on = (range: string): Readonly<Record<string, unknown>> => ({
  requires: { hosts: { wasmtime: range, wasmer: '>=7.1.0' } },
});

export const cases: SubmissionCases = {
  passing: [
    {
      name: 'from the first version on that knows both',
      change: await release({ wasm, manifest: on('>=22.0.0 <30') }),
      verdict: 'PASS',
      findings: [],
    },
  ],
  failing: [
    {
      name: 'from the version before',
      change: await release({ wasm, manifest: on('>=21.0.0') }),
      verdict: 'PASS',
      findings: [
        {
          check,
          message: 'The manifest asks for wasmtime >=21.0.0, and it has tail-calls since 22.0.0',
          at: 'registry/plugins/slugify/1.1.0/plugin.json:10:19',
          pointer: '/requires/hosts/wasmtime',
          fix: 'Let the versions of "wasmtime" begin with >=22.0.0, or build without tail-calls.',
        },
      ],
    },
    {
      name: 'any version, where two features came at different times',
      change: await release({ wasm, manifest: on('*') }),
      verdict: 'PASS',
      findings: [
        {
          check,
          message: 'The manifest asks for wasmtime *, and it has simd since 0.33.0, tail-calls since 22.0.0',
          fix: 'begin with >=22.0.0',
          at: 'registry/plugins/slugify/1.1.0/plugin.json:10:19',
          pointer: '/requires/hosts/wasmtime',
        },
      ],
    },
    {
      name: 'any version, where the feature that is named first came last',
      change: await release({ wasm: constants, manifest: on('*') }),
      verdict: 'PASS',
      findings: [
        {
          check,
          message: 'it has extended-const since 25.0.0, simd since 0.33.0',
          fix: 'begin with >=25.0.0',
          at: 'registry/plugins/slugify/1.1.0/plugin.json:10:19',
          pointer: '/requires/hosts/wasmtime',
        },
      ],
    },
  ],
};
