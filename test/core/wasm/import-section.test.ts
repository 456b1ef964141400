import { describe, expect, test } from 'vitest';
import type { ExternType } from '../../../src/core/model/artifact-facts.ts';
import {
  coreModule,
  factsOf,
  func,
  join,
  name,
  type Part,
  problemOf,
  section,
  u32,
  vec,
  wat,
} from '../../support/wasm-builder.ts';

function importing(...description: readonly Part[]): Uint8Array {
  return coreModule(section(1, vec(func([0x7e]))), section(2, vec(join(name('m'), name('n'), ...description))));
}

function typeOf(...description: readonly Part[]): ExternType | undefined {
  return factsOf(importing(...description)).imports[0]?.type;
}

const two64 = [0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0x01];

describe('inspectWasm() reads imports and', () => {
  test.each<[string, readonly Part[], object]>([
    ['a plain memory', [2, 0, 1], { minimum: 1, pageSize: 65_536 }],
    ['a memory with a maximum', [2, 1, 1, 2], { minimum: 1, maximum: 2, pageSize: 65_536 }],
    ['a shared memory', [2, 3, 1, 2], { minimum: 1, maximum: 2, shared: true, pageSize: 65_536 }],
    ['a 64-bit memory', [2, 4, 1], { minimum: 1, is64: true, pageSize: 65_536 }],
    ['a shared 64-bit memory', [2, 7, 1, 2], { minimum: 1, maximum: 2, shared: true, is64: true, pageSize: 65_536 }],
    ['pages of one byte', [2, 8, 5, 0], { minimum: 5, pageSize: 1 }],
    ['explicit pages of 64 kB', [2, 9, 1, 2, 16], { minimum: 1, maximum: 2, pageSize: 65_536 }],
    ['the largest memory', [2, 1, 0, [0x80, 0x80, 0x04]], { minimum: 0, maximum: 65_536, pageSize: 65_536 }],
    ['the largest memory of bytes', [2, 0x0c, two64, 0], { minimum: 2 ** 64, is64: true, pageSize: 1 }],
  ])('knows %s', (_, description, limits) => {
    expect(typeOf(...description)).toEqual({ kind: 'memory', limits });
  });

  test.each<[string, readonly Part[], object]>([
    ['a table of functions', [1, 0x70, 0, 1], { element: 'funcref', limits: { minimum: 1 } }],
    ['a 64-bit table', [1, 0x6f, 5, 1, 2], { element: 'externref', limits: { minimum: 1, maximum: 2, is64: true } }],
    [
      'a table of typed references',
      [1, 0x63, 0, 1, 0, 0],
      { element: '(ref null 0)', limits: { minimum: 0, maximum: 0 } },
    ],
  ])('knows %s', (_, description, table) => {
    expect(typeOf(...description)).toEqual({ kind: 'table', ...table });
  });

  test('knows globals and tags', () => {
    expect(typeOf(3, 0x7b, 1)).toEqual({ kind: 'global', value: 'v128', mutable: true });
    expect(typeOf(4, 0, 0)).toEqual({ kind: 'tag', type: { parameters: ['i64'], results: [] } });
  });

  test('accepts the same import twice', () => {
    expect(factsOf(wat('(module (import "a" "b" (func)) (import "a" "b" (func (param i32))))')).imports).toHaveLength(
      2,
    );
  });

  test.each<[string, readonly Part[], string]>([
    ['an unknown kind', [5], 'There is no kind of import 0x05; expected 0x00 to 0x04.'],
    ['unknown memory flags', [2, 0x10, 1], 'There are no memory flags 0x10.'],
    ['a shared memory without a maximum', [2, 2, 1], 'A shared memory must have a maximum size.'],
    ['a maximum below the minimum', [2, 1, 3, 2], 'The maximum size 2 is below the minimum size 3.'],
    [
      'a memory beyond 4 GiB',
      [2, 0, [0x81, 0x80, 0x04]],
      'A memory with pages of 65536 bytes can have at most 65536 of them.',
    ],
    ['a maximum beyond 4 GiB', [2, 1, 0, [0x81, 0x80, 0x04]], 'can have at most 65536 of them'],
    ['a 64-bit memory beyond 16 EiB', [2, 4, two64], 'can have at most 281474976710656 of them'],
    ['pages of 2 bytes', [2, 8, 1, 1], 'not of exponent 1'],
    ['pages of 2^4294967295 bytes', [2, 8, 1, [0xff, 0xff, 0xff, 0xff, 0x0f]], 'not of exponent 4294967295'],
    ['unknown table flags', [1, 0x70, 8, 1], 'There are no table flags 0x08.'],
    ['a table of numbers', [1, 0x7f, 0, 1], 'There is no value or reference type 0x7f.'],
    ['a global with an unknown mutability', [3, 0x7f, 4], 'A global is mutable (0x01) or not (0x00), never 0x04.'],
    ['a tag with an attribute', [4, 1, 0], 'The attribute of a tag must be 0, not 1.'],
  ])('refuses %s', (_, description, message) => {
    expect(problemOf(importing(...description)).message).toContain(message);
  });

  test('offers a way out of codes that it does not know', () => {
    expect(problemOf(importing(5)).fix).toBe(
      'The file is damaged or uses a feature newer than WebAssembly 3.0: build it without.',
    );
  });

  test.each([
    ['memories', [2, 0, 0]],
    ['tables', [1, 0x70, 0, 0]],
  ])('refuses more than 100 imported %s', (items, description) => {
    const many = (count: number): Uint8Array =>
      coreModule(section(2, vec(...Array(count).fill([0, 0, ...description]))));
    expect(factsOf(many(100)).imports).toHaveLength(100);
    expect(problemOf(many(101)).message).toBe(`The module imports 101 ${items}; at most 100 are possible.`);
  });

  test('refuses a module or name that is not UTF-8, and says which', () => {
    const text = (module: Part, item: Part): string =>
      problemOf(coreModule(section(2, vec(join(module, item, 2, 0, 0))))).message;
    expect(text([1, 0xff], name('n'))).toBe('The text of the module name of an import is not valid UTF-8.');
    expect(text(name('m'), [1, 0xff])).toBe('The text of the name of an import is not valid UTF-8.');
  });

  test('refuses more imports and exports than facts can hold', () => {
    const imports = section(2, u32(250_001), new Uint8Array(1_000_000));
    expect(problemOf(coreModule(imports)).message).toBe('This file has more than 250000 imports and exports.');
  });
});
