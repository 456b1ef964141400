// Near misses: a feature that the engine knows, and one that it does not know yet.
import type { EngineAnswer, WasmValidity } from '../../../src/core/model/wasm-validity.ts';
import { release } from '../../support/case-registry.ts';
import type { SubmissionCases } from '../../support/submission-case.ts';
import { component, section, wat } from '../../support/wasm-builder.ts';

const check = 'artifact/engine-knows-features';
const file = 'registry/plugins/slugify/1.1.0/plugin.wasm';
const module = wat('(module (func (export "run") (result i32) (i32.const 1)))');
const range = { offset: 0, size: module.length };

const lacking = (...features: readonly string[]): EngineAnswer => ({
  outcome: 'unsupported',
  features,
  message: 'it is not enabled',
  offset: 8,
});
const saying = (answer: EngineAnswer): WasmValidity => ({ engine: 'V8 1.2', modules: [{ range, answer }] });

export const cases: SubmissionCases = {
  passing: [
    {
      name: 'vectors, which every engine knows',
      change: await release({
        wasm: wat('(module (func (export "run") (result v128) (v128.const i32x4 0 0 0 0)))'),
      }),
      verdict: 'PASS',
      findings: [],
    },
  ],
  failing: [
    {
      name: 'a feature that compilers cannot leave out by a flag',
      change: await release({ wasm: module }),
      validity: saying(lacking('stack-switching')),
      verdict: 'HOLD',
      findings: [
        {
          check,
          message: 'V8 1.2 lacks stack-switching: it is not enabled',
          at: `${file} at byte 0x8`,
          fix: 'Build without stack-switching, or ask a reviewer to judge it by hand.',
        },
      ],
    },
    {
      name: 'two features that compilers have flags for',
      change: await release({ wasm: module }),
      validity: saying(lacking('wide-arithmetic', 'tail-calls')),
      verdict: 'HOLD',
      findings: [
        {
          check,
          message: 'V8 1.2 lacks wide-arithmetic and tail-calls: it is not enabled',
          at: `${file} at byte 0x8`,
          fix: 'clang -mno-wide-arithmetic or rustc -C target-feature=-wide-arithmetic, clang -mno-tail-call',
        },
      ],
    },
    {
      name: 'a component where nothing can judge components',
      change: await release({ wasm: component(section(1, module)), manifest: { abi: 'wasi-component' } }),
      validity: {
        ...saying({ outcome: 'valid' }),
        component: {
          engine: 'none',
          answer: {
            outcome: 'unsupported',
            features: ['component-model'],
            message: 'the component tools are not installed',
          },
        },
      },
      verdict: 'HOLD',
      findings: [
        {
          check,
          message:
            'Nothing here can judge the component around its core modules: the component tools are not installed',
          at: file,
          fix: 'Add @bytecodealliance/jco-transpile where plugyard is installed, and check again.',
        },
      ],
    },
  ],
};
