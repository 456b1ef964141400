import { describe, expect, test } from 'vitest';
import {
  coreModule,
  factsOf,
  func,
  join,
  name,
  type Part,
  problemOf,
  section,
  vec,
} from '../../support/wasm-builder.ts';

const body = [2, 0, 0x0b];

/** One imported and one defined item of each kind. */
function exporting(...exports: readonly Part[]): Uint8Array {
  return coreModule(
    section(1, vec(func([0x7f]), func([], [0x7e]))),
    section(2, vec([0, 0, 0, 0], [0, 0, 1, 0x70, 0, 1], [0, 0, 2, 0, 1], [0, 0, 3, 0x7f, 0], [0, 0, 4, 0, 0])),
    section(3, vec(1)),
    section(4, vec([0x6f, 0, 2])),
    section(5, vec([0, 2])),
    section(13, vec([0, 1])),
    section(6, vec([0x7e, 1, 0x42, 0, 0x0b])),
    section(7, vec(...exports)),
    section(10, vec(body)),
  );
}

describe('inspectWasm() reads exports and', () => {
  test.each([
    [
      0,
      { kind: 'function', type: { parameters: ['i32'], results: [] } },
      { kind: 'function', type: { parameters: [], results: ['i64'] } },
    ],
    [
      1,
      { kind: 'table', element: 'funcref', limits: { minimum: 1 } },
      { kind: 'table', element: 'externref', limits: { minimum: 2 } },
    ],
    [
      2,
      { kind: 'memory', limits: { minimum: 1, pageSize: 65_536 } },
      { kind: 'memory', limits: { minimum: 2, pageSize: 65_536 } },
    ],
    [3, { kind: 'global', value: 'i32', mutable: false }, { kind: 'global', value: 'i64', mutable: true }],
    [
      4,
      { kind: 'tag', type: { parameters: ['i32'], results: [] } },
      { kind: 'tag', type: { parameters: [], results: ['i64'] } },
    ],
  ])('resolves imported and defined items of kind %d', (kind, imported, defined) => {
    const facts = factsOf(exporting([...name('a'), kind, 0], [...name('b'), kind, 1]));
    expect(facts.exports.map(({ type }) => type)).toEqual([imported, defined]);
  });

  test.each([
    [0, 'functions'],
    [1, 'tables'],
    [2, 'memories'],
    [3, 'globals'],
    [4, 'tags'],
  ])('refuses index 2 of kind %d', (kind, items) => {
    expect(problemOf(exporting([...name('a'), kind, 2])).message).toBe(
      `There is nothing at index 2 to export: the module has 2 ${items}.`,
    );
  });

  test('refuses an unknown kind', () => {
    expect(problemOf(exporting([...name('a'), 5, 0])).message).toBe(
      'There is no kind of export 0x05; expected 0x00 to 0x04.',
    );
  });

  test('refuses a name twice, whatever it names', () => {
    expect(problemOf(exporting([...name('run'), 0, 0], [...name('run'), 2, 0])).message).toBe(
      'The module exports the name "run" twice.',
    );
  });

  test('refuses signatures that would fill gigabytes when printed', () => {
    const wide = func(Array(1_000).fill(0x7f));
    const exports = Array.from({ length: 1_001 }, (_, index) => join(name(`f${index}`), 0, 0));
    const bytes = (count: number): Uint8Array =>
      coreModule(
        section(1, vec(wide)),
        section(3, vec(0)),
        section(7, vec(...exports.slice(0, count))),
        section(10, vec(body)),
      );
    expect(factsOf(bytes(1_000)).exports).toHaveLength(1_000);
    expect(problemOf(bytes(1_001)).message).toBe(
      'This file has more than 1000000 value types in the signatures of its imports and exports.',
    );
  });
});
