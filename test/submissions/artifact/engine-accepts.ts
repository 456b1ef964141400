// Near misses: a function that returns what it says, and one that returns something else; an engine that gives up.
import type { WasmValidity } from '../../../src/core/model/wasm-validity.ts';
import { release } from '../../support/case-registry.ts';
import type { SubmissionCases } from '../../support/submission-case.ts';
import { component, coreModule, func, join, name, section, vec } from '../../support/wasm-builder.ts';

const check = 'artifact/engine-accepts';
const file = 'registry/plugins/slugify/1.1.0/plugin.wasm';

/** `run` returns an i32; its body has a constant of type i32 (0x41) or i64 (0x42). */
const returning = (instruction: number): Uint8Array =>
  coreModule(
    section(1, vec(func([], [0x7f]))),
    section(3, vec(0x00)),
    section(7, vec(join(name('run'), 0x00, 0x00))),
    section(10, vec(join(0x04, 0x00, instruction, 0x01, 0x0b))),
  );

const inComponent = (wasm: Uint8Array): Uint8Array => component(section(1, wasm));
const wholeFile = { offset: 0, size: 40 };
const valid = { outcome: 'valid' } as const;

const saying = (answer: WasmValidity['modules'][number]['answer']): WasmValidity => ({
  engine: 'V8 1.2',
  modules: [{ range: wholeFile, answer }],
});

export const cases: SubmissionCases = {
  passing: [
    {
      name: 'a function that returns what its type says',
      change: await release({ wasm: returning(0x41) }),
      verdict: 'PASS',
      findings: [],
    },
    {
      name: 'the same inside a component',
      change: await release({ wasm: inComponent(returning(0x41)), manifest: { abi: 'wasi-component' } }),
      verdict: 'PASS',
      findings: [],
    },
  ],
  failing: [
    {
      name: 'a function that returns another type',
      change: await release({ wasm: returning(0x42) }),
      verdict: 'FAIL',
      findings: [{ check, message: 'V8 refuses the module: ', at: `${file} at byte 0x23`, fix: 'unmodified compiler' }],
    },
    {
      name: 'the same inside a component, at its place in the whole file',
      change: await release({ wasm: inComponent(returning(0x42)), manifest: { abi: 'wasi-component' } }),
      verdict: 'FAIL',
      findings: [{ check, message: 'V8 refuses core module 0 of the component: ', at: `${file} at byte 0x2d` }],
    },
    {
      name: 'a component whose parts do not fit, around a sound module',
      change: await release({ wasm: inComponent(returning(0x41)), manifest: { abi: 'wasi-component' } }),
      validity: {
        ...saying(valid),
        component: { engine: 'the tools 3', answer: { outcome: 'invalid', message: 'no such type', offset: 9 } },
      },
      verdict: 'FAIL',
      findings: [{ check, message: 'the tools 3 refuses the component: no such type', at: `${file} at byte 0x9` }],
    },
    {
      name: 'a module that the engine is not done with in time',
      change: await release({ wasm: returning(0x41) }),
      validity: saying({ outcome: 'gave-up', message: 'it took longer than 800 ms' }),
      verdict: 'FAIL',
      findings: [
        {
          check,
          message: 'V8 1.2 did not come to an end with the module: it took longer than 800 ms',
          at: file,
          fix: 'Build smaller functions',
        },
      ],
    },
  ],
};
