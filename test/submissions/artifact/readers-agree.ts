// Near misses: the engine's list of imports and exports as ours is, and with one thing else, one more, one less.
import type { EngineListing, WasmValidity } from '../../../src/core/model/wasm-validity.ts';
import { release } from '../../support/case-registry.ts';
import type { SubmissionCases } from '../../support/submission-case.ts';
import { component, join, section, wat } from '../../support/wasm-builder.ts';

const check = 'artifact/readers-agree';
const file = 'registry/plugins/slugify/1.1.0/plugin.wasm';
const module = wat('(module (func (export "run")) (memory (export "memory") 1))');
const range = { offset: 0, size: module.length };
const run = { name: 'run', kind: 'function' } as const;
const memory = { name: 'memory', kind: 'memory' } as const;
const hidden = { module: 'env', name: 'spawn', kind: 'function' } as const;
const all: EngineListing = { imports: [], exports: [run, memory] };

const listing = (other: Partial<EngineListing>): WasmValidity => ({
  engine: 'V8 1.2',
  modules: [{ range, answer: { outcome: 'valid' }, listing: { ...all, ...other } }],
});

const finding = (message: string, byte?: string) => ({
  check,
  message,
  at: byte === undefined ? file : `${file} at byte ${byte}`,
});

const two = component(join(section(1, module), section(1, module)));
const first = { offset: 10, size: module.length };
const second = { offset: 12 + module.length, size: module.length };

const toolsReading = (...modules: readonly { readonly offset: number; readonly size: number }[]): WasmValidity => ({
  engine: 'V8 1.2',
  modules: [first, second].map((place) => ({ range: place, answer: { outcome: 'valid' }, listing: all })),
  component: { engine: 'the tools 3', answer: { outcome: 'valid' }, modules },
});

const permissions = { hostFunctions: ['env.a'] };
const ofEveryKind = wat(`(module
  (import "env" "a" (func)) (import "env" "b" (memory 1)) (import "env" "c" (table 1 funcref))
  (import "env" "d" (global i32)) (import "env" "\\ef\\bb\\bfe" (tag))
  (func (export "run") (call 0)) (export "" (memory 0)))`);
const releaseOfTwo = await release({ wasm: two, manifest: { abi: 'wasi-component' } });

export const cases: SubmissionCases = {
  passing: [
    {
      name: 'imports and exports of every kind, as V8 lists them',
      base: await release({ version: '1.0.0', wasm: ofEveryKind, manifest: { permissions } }),
      change: await release({ wasm: ofEveryKind, manifest: { permissions } }),
      verdict: 'PASS',
      findings: [],
    },
    {
      name: 'two modules in a component, in whatever order the tools name them',
      change: releaseOfTwo,
      validity: toolsReading(second, first),
      verdict: 'PASS',
      findings: [],
    },
  ],
  failing: [
    {
      name: 'the engine sees an import that we do not see',
      change: await release({ wasm: module }),
      validity: listing({ imports: [hidden] }),
      verdict: 'FAIL',
      findings: [finding('We read nothing as number 1, where the import for V8 1.2 is the function "env spawn"')],
    },
    {
      name: 'the engine sees an export under another name',
      change: await release({ wasm: module }),
      validity: listing({ exports: [run, { name: 'Memory', kind: 'memory' }] }),
      verdict: 'FAIL',
      findings: [
        finding('We read the memory "memory" as number 2, where the export for V8 1.2 is the memory "Memory"', '0x20'),
      ],
    },
    {
      name: 'the engine sees an export of another kind',
      change: await release({ wasm: module }),
      validity: listing({ exports: [{ name: 'run', kind: 'global' }, memory] }),
      verdict: 'FAIL',
      findings: [
        finding('We read the function "run" as number 1, where the export for V8 1.2 is the global "run"', '0x1a'),
      ],
    },
    {
      name: 'the engine sees a name that would fill the report',
      change: await release({ wasm: module }),
      validity: listing({ exports: [run, { name: 'x'.repeat(90_000), kind: 'memory' }] }),
      verdict: 'FAIL',
      findings: [finding(`where the export for V8 1.2 is the memory "${'x'.repeat(79)}…"`, '0x20')],
    },
    {
      name: 'the engine sees one export less',
      change: await release({ wasm: module }),
      validity: listing({ exports: [run] }),
      verdict: 'FAIL',
      findings: [finding('We read the memory "memory" as number 2, where the export for V8 1.2 is nothing', '0x20')],
    },
    {
      name: 'the engine was asked about fewer modules than we see',
      change: releaseOfTwo,
      validity: { engine: 'V8 1.2', modules: [{ range: first, answer: { outcome: 'valid' } }] },
      verdict: 'FAIL',
      findings: [finding('We read 2 core modules, V8 1.2 was asked about 1')],
    },
    {
      name: 'a module inside a component has an import that we do not see',
      change: releaseOfTwo,
      validity: {
        engine: 'V8 1.2',
        modules: [
          { range: first, answer: { outcome: 'valid' }, listing: all },
          { range: second, answer: { outcome: 'valid' }, listing: { ...all, imports: [hidden] } },
        ],
      },
      verdict: 'FAIL',
      findings: [
        finding(
          'We read nothing as number 1, where the import of core module 1 for V8 1.2 is the function "env spawn"',
        ),
      ],
    },
    {
      name: 'the component tools see a module elsewhere',
      change: releaseOfTwo,
      validity: toolsReading(first, { ...second, offset: second.offset + 1 }),
      verdict: 'FAIL',
      findings: [
        finding(
          `We read ${second.size} bytes at ${second.offset} where the tools 3 reads ${second.size} bytes at ${second.offset + 1} as core module 1`,
          `0x${second.offset.toString(16)}`,
        ),
      ],
    },
    {
      name: 'the component tools see one module more',
      change: releaseOfTwo,
      validity: toolsReading(first, second, { offset: 200, size: 8 }),
      verdict: 'FAIL',
      findings: [finding('We read nothing where the tools 3 reads 8 bytes at 200 as core module 2')],
    },
  ],
};
