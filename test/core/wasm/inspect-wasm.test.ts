import { describe, expect, test } from 'vitest';
import { inspectWasm } from '../../../src/core/wasm/inspect-wasm.ts';
import { component, coreModule, factsOf, func, problemOf, section, vec, wat } from '../../support/wasm-builder.ts';

describe('inspectWasm()', () => {
  test('finds nothing in the empty module', () => {
    expect(factsOf(coreModule())).toEqual({
      kind: 'module',
      abi: 'raw',
      sections: [],
      imports: [],
      exports: [],
      memories: [],
      tables: [],
      customSections: [],
      producers: [],
      modules: [],
    });
  });

  test('finds nothing in the empty component', () => {
    expect(factsOf(component())).toMatchObject({ kind: 'component', abi: 'wasi-component', imports: [], modules: [] });
  });

  test('tells a whole module by its imports, exports, memories, tables and start', () => {
    const facts = factsOf(
      wat(`(module
        (import "env" "log" (func $log (param i32 i64) (result f32)))
        (import "env" "table" (table 1 9 funcref))
        (import "env" "limit" (global i32))
        (memory 2 3)
        (table 4 externref)
        (global $count (mut i64) (i64.const 7))
        (func $main)
        (export "main" (func $main))
        (export "log" (func $log))
        (export "memory" (memory 0))
        (export "handles" (table 1))
        (export "count" (global $count))
        (start $main))`),
    );
    const log = { kind: 'function', type: { parameters: ['i32', 'i64'], results: ['f32'] } };
    expect(facts.imports.map(({ module, name, type }) => [module, name, type])).toEqual([
      ['env', 'log', log],
      ['env', 'table', { kind: 'table', element: 'funcref', limits: { minimum: 1, maximum: 9 } }],
      ['env', 'limit', { kind: 'global', value: 'i32', mutable: false }],
    ]);
    expect(facts.exports.map(({ name, type }) => [name, type])).toEqual([
      ['main', { kind: 'function', type: { parameters: [], results: [] } }],
      ['log', log],
      ['memory', { kind: 'memory', limits: { minimum: 2, maximum: 3, pageSize: 65_536 } }],
      ['handles', { kind: 'table', element: 'externref', limits: { minimum: 4 } }],
      ['count', { kind: 'global', value: 'i64', mutable: true }],
    ]);
    expect(facts.memories).toEqual([{ limits: { minimum: 2, maximum: 3, pageSize: 65_536 }, imported: false }]);
    expect(facts.tables).toEqual([
      { element: 'funcref', limits: { minimum: 1, maximum: 9 }, imported: true },
      { element: 'externref', limits: { minimum: 4 }, imported: false },
    ]);
    expect(facts.start).toBe(1);
  });

  test('gives the offset of each import and export from the start of the file', () => {
    const bytes = coreModule(
      section(1, vec(func())),
      section(2, vec([1, 0x61, 1, 0x62, 0, 0], [1, 0x63, 1, 0x64, 0, 0])),
      section(7, vec([1, 0x65, 0, 1])),
    );
    const facts = factsOf(bytes);
    expect(facts.imports.map(({ offset }) => bytes[offset + 1])).toEqual([0x61, 0x63]);
    expect(facts.exports.map(({ offset }) => bytes[offset + 1])).toEqual([0x65]);
  });

  test('marks memories and tables that are imported', () => {
    const facts = factsOf(wat('(module (import "a" "m" (memory 1)) (import "a" "t" (table 1 funcref)))'));
    expect([facts.memories[0]?.imported, facts.tables[0]?.imported]).toEqual([true, true]);
  });

  test('reads a view into a larger buffer', () => {
    const bytes = wat('(module (memory 1) (export "m" (memory 0)))');
    const padded = new Uint8Array(bytes.length + 20);
    padded.set(bytes, 7);
    expect(factsOf(padded.subarray(7, 7 + bytes.length))).toEqual(factsOf(bytes));
  });

  test('gives equal facts for equal bytes, and they survive JSON', () => {
    const bytes = wat('(module (import "a" "b" (func)) (memory 1) (func (export "f")) (start 1))');
    const facts = factsOf(bytes);
    expect(factsOf(bytes)).toEqual(facts);
    expect(JSON.parse(JSON.stringify(facts))).toEqual(facts);
  });

  test('gives one problem with its offset', () => {
    expect(problemOf(coreModule(section(8, 0)))).toEqual({
      message: 'There is no function 0 to start: the module has 0 functions.',
      offset: 10,
    });
  });

  test('lets a bug of ours fly: a call without bytes is not a problem of the bytes', () => {
    expect(() => Reflect.apply(inspectWasm, undefined, [undefined])).toThrow(TypeError);
  });
});
