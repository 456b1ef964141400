import { describe, expect, test } from 'vitest';
import {
  coreModule,
  factsOf,
  func,
  join,
  type Part,
  problemOf,
  section,
  u32,
  vec,
  wat,
} from '../../support/wasm-builder.ts';

const oneType = section(1, vec(func()));

/** A module with one i32 global whose initial value is the given expression without its end. */
function initialised(...expression: readonly Part[]): Uint8Array {
  return coreModule(section(6, vec(join(0x7f, 0, ...expression, 0x0b))));
}

describe('inspectWasm() reads definitions and', () => {
  test('knows a table with an initial value', () => {
    expect(
      factsOf(coreModule(section(4, vec([0x40, 0, 0x6c, 1, 1, 2, 0x41, 1, 0xfb, 0x1c, 0x0b], [0x70, 0, 0])))).tables,
    ).toEqual([
      { element: 'i31ref', limits: { minimum: 1, maximum: 2 }, imported: false },
      { element: 'funcref', limits: { minimum: 0 }, imported: false },
    ]);
  });

  test('keeps no start function where there is none', () => {
    expect(factsOf(coreModule())).not.toHaveProperty('start');
    expect(factsOf(wat('(module (import "a" "b" (func)) (func) (start 1))')).start).toBe(1);
  });

  test.each<[string, readonly Part[], string]>([
    ['a function of no type', [oneType, section(3, vec(1))], 'There is no type 1: the module has 1 types.'],
    ['a tag of no type', [oneType, section(13, vec([0, 1]))], 'There is no type 1: the module has 1 types.'],
    ['a table that starts wrong', [section(4, vec([0x40, 1]))], 'A table with an initial value starts with 0x40 0x00.'],
    ['101 tables', [section(4, u32(101), new Uint8Array(400))], 'claims 101 tables; at most 100 are possible here'],
    ['101 memories', [section(5, u32(101), new Uint8Array(400))], 'claims 101 memories; at most 100 are possible here'],
    [
      '100 memories beside an imported one',
      [section(2, vec([0, 0, 2, 0, 0])), section(5, u32(100), new Uint8Array(400))],
      'at most 99',
    ],
    [
      '1,000,001 functions',
      [section(3, u32(1_000_001), new Uint8Array(1_000_001))],
      'at most 1000000 are possible here',
    ],
    ['a function to start that is not there', [section(8, 0)], 'There is no function 0 to start'],
  ])('refuses %s', (_, sections, message) => {
    expect(problemOf(coreModule(...sections)).message).toContain(message);
  });

  test('refuses more types, globals and tags than facts can hold', () => {
    const types = section(1, vec(func()));
    const globals = section(6, u32(300_000), new Uint8Array(300_000));
    expect(problemOf(coreModule(types, globals)).message).toBe(
      'This file has more than 300000 types, globals and tags.',
    );
  });
});

describe('inspectWasm() passes over constant expressions and', () => {
  test.each<[string, readonly Part[]]>([
    ['nothing', []],
    ['global.get', [0x23, 0]],
    ['i32.const', [0x41, 0x7f]],
    ['i64.const', [0x42, 0x80, 0x7f]],
    ['f32.const', [0x43, 0, 0, 0, 0x0b]],
    ['f64.const', [0x44, 0, 0, 0, 0, 0, 0, 0, 0x0b]],
    ['i32 sums and products', [0x41, 1, 0x41, 2, 0x6a, 0x41, 3, 0x6b, 0x41, 4, 0x6c]],
    ['i64 sums and products', [0x42, 1, 0x42, 2, 0x7c, 0x42, 3, 0x7d, 0x42, 4, 0x7e]],
    ['ref.null of an abstract type', [0xd0, 0x70]],
    ['ref.null of a type', [0xd0, 0x80, 0x01]],
    ['ref.func', [0xd2, 0]],
    ['v128.const', [0xfd, 0x0c, new Uint8Array(16).fill(0x0b)]],
    ['struct.new and struct.new_default', [0xfb, 0, 1, 0xfb, 1, 1]],
    ['array.new and array.new_default', [0xfb, 6, 1, 0xfb, 7, 1]],
    ['array.new_fixed', [0xfb, 8, 1, 2]],
    ['the conversions and ref.i31', [0xfb, 0x1a, 0xfb, 0x1b, 0xfb, 0x1c]],
  ])('understands %s', (_, expression) => {
    expect(factsOf(initialised(...expression)).sections).toHaveLength(1);
  });

  test.each<[string, readonly Part[], string]>([
    ['a call', [0x10, 0], 'Instruction 0x10 is not allowed in a constant expression.'],
    ['struct.get', [0xfb, 2, 0, 0], 'Instruction 0xfb 0x02 is not allowed in a constant expression.'],
    ['v128.load', [0xfd, 0, 0, 0], 'Instruction 0xfd 0x00 is not allowed in a constant expression.'],
  ])('refuses %s', (_, expression, message) => {
    expect(problemOf(initialised(...expression))).toMatchObject({ message, offset: 13 });
  });

  test('refuses one without an end', () => {
    expect(problemOf(coreModule(section(6, [1, 0x7f, 0, 0x41, 0]))).message).toBe(
      'The global section ends where a constant expression should be.',
    );
  });
});
