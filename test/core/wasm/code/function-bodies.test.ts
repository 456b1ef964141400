import { describe, expect, test } from 'vitest';
import type { CodeFacts, FunctionFacts } from '../../../../src/core/model/code-facts.ts';
import { walkWasm } from '../../../../src/core/wasm/walk-wasm.ts';
import {
  coreModule,
  custom,
  func,
  join,
  type Part,
  problemOf,
  section,
  u32,
  vec,
  wat,
} from '../../../support/wasm-builder.ts';

const noLocals = 0;
const end = 0x0b;
const most = [0xff, 0xff, 0xff, 0xff, 0x0f];

function codeOf(bytes: Uint8Array): CodeFacts {
  const walked = walkWasm(bytes);
  if (!walked.ok) throw new Error(walked.problems[0]?.message);
  const [module] = walked.value.modules;
  if (module === undefined) throw new Error('no module');
  return module.space.code;
}

function firstOf(bytes: Uint8Array): FunctionFacts {
  const first = codeOf(bytes).functionAt(0);
  if (first === undefined) throw new Error('no function');
  return first;
}

/** A module of one function that takes and gives nothing, with one memory and one table. Its body starts at byte 33. */
function moduleOf(...body: readonly Part[]): Uint8Array {
  return moduleWith([], ...body);
}

/** The same with a section in front of the code. */
function moduleWith(before: Part, ...body: readonly Part[]): Uint8Array {
  const content = join(...body);
  return coreModule(
    section(1, vec(func())),
    section(3, vec(0)),
    section(4, vec([0x70, 0, 1])),
    section(5, vec([0, 1])),
    before,
    section(10, vec(join(u32(content.length), content))),
  );
}

const instructions: readonly (readonly [string, readonly number[]])[] = [
  ['unreachable and nop', [0x00, 0x01]],
  ['a block without a result', [0x02, 0x40, end]],
  ['a block with a number', [0x02, 0x7f, end]],
  ['a block with a reference', [0x02, 0x63, 0x70, end]],
  ['a block of a type', [0x02, 0x00, end]],
  ['a block of a type, spelt long', [0x02, 0x80, 0x00, end]],
  ['loop, if and else', [0x03, 0x40, 0x04, 0x40, 0x05, end, end]],
  ['try, catch, rethrow, catch_all', [0x06, 0x40, 0x07, 0, 0x09, 0, 0x19, end]],
  ['try and delegate', [0x06, 0x40, 0x18, 0]],
  ['throw and throw_ref', [0x08, 0, 0x0a]],
  ['try_table with every catch', [0x1f, 0x40, 4, 0, 1, 2, 1, 1, 2, 2, 1, 3, 1, end]],
  ['br, br_if, return', [0x0c, 0, 0x0d, 0x80, 0x00, 0x0f]],
  ['br_table', [0x0e, 2, 0, 0, 0]],
  ['calls', [0x10, 0, 0x12, 0, 0x11, 0, 0, 0x13, 0, 0, 0x14, 0, 0x15, 0]],
  ['drop and both selects', [0x1a, 0x1b, 0x1c, 1, 0x7f]],
  ['variables and tables', [0x20, 0, 0x21, 0, 0x22, 0, 0x23, 0, 0x24, 0, 0x25, 0, 0x26, 0x80, 0x00]],
  [
    'loads with short, long and many-memory operands',
    [0x28, 2, 0, 0x28, 2, 0x80, 1, 0x28, 0x42, 0, 0, 0x3e, 0x82, 0, 0],
  ],
  ['an offset of 64 bits', [0x28, 2, ...Array.from({ length: 9 }, () => 0xff), 1]],
  ['memory.size and memory.grow', [0x3f, 0, 0x40, 0]],
  [
    'constants',
    [0x41, 0x2a, 0x41, 0x80, 0x01, 0x42, 0x2a, 0x42, 0x80, 0x01, 0x43, 0, 0, 0, 0, 0x44, 0, 0, 0, 0, 0, 0, 0, 0],
  ],
  ['numbers', Array.from({ length: 0xc5 - 0x45 }, (_, index) => 0x45 + index)],
  ['references', [0xd0, 0x70, 0xd0, 0, 0xd1, 0xd2, 0, 0xd3, 0xd4, 0xd5, 0, 0xd6, 0]],
  ['stack switching', [0xe0, 0, 0xe1, 0, 0, 0xe2, 0, 0xe3, 0, 2, 0, 1, 2, 1, 1, 0xe4, 0, 0, 0, 0xe5, 0, 0, 0xe6, 0, 0]],
  ['structs', [0xfb, 0, 0, 0xfb, 1, 0, ...[2, 3, 4, 5].flatMap((code) => [0xfb, code, 0, 0])]],
  ['arrays', [6, 7, 11, 12, 13, 14, 16].flatMap((code) => [0xfb, code, 0]).concat(0xfb, 15)],
  ['arrays from elsewhere', [8, 9, 10, 17, 18, 19].flatMap((code) => [0xfb, code, 0, 0])],
  ['casts', [20, 21, 22, 23].flatMap((code) => [0xfb, code, 0x6b])],
  ['branches on casts', [24, 25].flatMap((code) => [0xfb, code, 3, 0, 0x6e, 0])],
  ['conversions and i31', [26, 27, 28, 29, 30].flatMap((code) => [0xfb, code])],
  [
    'saturating truncation and wide arithmetic',
    [0, 1, 2, 3, 4, 5, 6, 7, 19, 20, 21, 22].flatMap((code) => [0xfc, code]),
  ],
  ['bulk memory of two indexes', [8, 10, 12, 14].flatMap((code) => [0xfc, code, 0, 0])],
  ['bulk memory of one index', [9, 11, 13, 15, 16, 17].flatMap((code) => [0xfc, code, 0])],
  ['loads and stores of vectors', [0, 11, 92, 93].flatMap((code) => [0xfd, code, 4, 0])],
  ['v128.const and shuffle', [0xfd, 12, ...new Uint8Array(16), 0xfd, 13, ...new Uint8Array(16)]],
  ['lanes', [21, 34].flatMap((code) => [0xfd, code, 0])],
  ['lanes of memory', [84, 91].flatMap((code) => [0xfd, code, 0, 0, 0])],
  ['vectors of no operand', [0xfd, 14, 0xfd, 0xff, 0x01]],
  ['relaxed vectors', [0xfd, 0x80, 0x02, 0xfd, 0x93, 0x02]],
  ['atomics', [0, 1, 2, 0x10, 0x4e].flatMap((code) => [0xfe, code, 2, 0]).concat(0xfe, 3, 0)],
];

describe('inspectWasm() decodes', () => {
  test.each(instructions)('%s', (_, code) => {
    expect(firstOf(moduleWith(section(12, 0), noLocals, code, end)).size).toBe(code.length + 2);
  });

  test.each(instructions)('no cut: %s', (_, code) => {
    for (let size = 0; size < code.length; size += 1) {
      const bytes = moduleOf(noLocals, code.slice(0, size));
      expect(problemOf(bytes).offset).toBeGreaterThan(32);
    }
  });
});

describe('inspectWasm() refuses in a body', () => {
  test.each<[string, readonly Part[], { message: string; offset: number }]>([
    ['an unknown instruction', [0, 0x27, end], { message: 'There is no instruction 0x27.', offset: 34 }],
    [
      'an unknown instruction of a prefix',
      [0, [0xfd, 0x9a, 0x01], end],
      { message: 'There is no instruction 0xfd 0x9a.', offset: 36 },
    ],
    [
      'an instruction beyond its prefix',
      [0, [0xfc, 0x80, 0x08], end],
      { message: 'There is no instruction 0xfc 0x400.', offset: 36 },
    ],
    ['no end', [0, 0x01], { message: 'A function body ends inside 1 open blocks; expected 0x0b.', offset: 35 }],
    [
      'an end too early',
      [0, end, 0x01],
      { message: 'The function body has 1 bytes too many behind its last item.', offset: 35 },
    ],
    [
      'a function out of range',
      [0, 0x10, 1, end],
      { message: 'There is no function with index 1; the module has 1.', offset: 35 },
    ],
    [
      'a reference out of range',
      [0, 0xd2, 1, end],
      { message: 'There is no function with index 1; the module has 1.', offset: 35 },
    ],
    [
      'a type out of range',
      [0, 0x11, 1, 0, end],
      { message: 'There is no type with index 1; the module has 1.', offset: 35 },
    ],
    [
      'a table out of range',
      [0, 0x11, 0, 1, end],
      { message: 'There is no table with index 1; the module has 1.', offset: 36 },
    ],
    [
      'a memory out of range',
      [0, 0x40, 1, end],
      { message: 'There is no memory with index 1; the module has 1.', offset: 35 },
    ],
    [
      'a block of a negative type',
      [0, 0x02, [0x80, 0x7f], end, end],
      { message: 'The type of a block is a negative index.', offset: 35 },
    ],
    ['a kind of catch', [0, 0x1f, 0x40, 1, 4, 0, end, end], { message: 'There is no kind of catch 0x04.', offset: 37 }],
    ['a kind of handler', [0, 0xe3, 0, 1, 2, 0, 0, end], { message: 'There is no kind of handler 0x02.', offset: 37 }],
    ['flags of a cast', [0, 0xfb, 24, 4, 0, 0, 0, end], { message: 'There are no flags 0x04 of a cast.', offset: 36 }],
    [
      'flags of a memory access',
      [0, 0x28, [0x80, 0x01], 0, end],
      { message: 'There are no flags 128 of a memory access.', offset: 35 },
    ],
    [
      'a fence without an ordering',
      [0, 0xfe, 3, 2, end],
      { message: 'There is no ordering 0x02 of an atomic access.', offset: 36 },
    ],
    [
      'a data segment that no data count section announced',
      [0, 0xfc, 9, 0, end],
      { message: 'An instruction names a data segment, but the module has no data count section.', offset: 34 },
    ],
    [
      'too many locals',
      [1, u32(50_001), 0x7f, end],
      { message: 'A function has 50001 locals; at most 50000 are possible.', offset: 34 },
    ],
    [
      'an index of six bytes',
      [0, 0x20, [0x80, 0x80, 0x80, 0x80, 0x80, 0], end],
      { message: 'The encoding of an index is too long', offset: 35 },
    ],
    [
      'a table of branches that the body cannot hold',
      [0, 0x0e, 9, 0, end],
      { message: 'claims 9 branches, but only 2 bytes follow', offset: 35 },
    ],
    ['too many branches', [0, 0x0e, most, end], { message: 'at most 65520 are possible', offset: 35 }],
    ['too many groups of locals', [most, end], { message: 'at most 50000 are possible', offset: 33 }],
  ])('%s', (_, body, expected) => {
    const problem = problemOf(moduleOf(...body));
    expect(problem.message).toContain(expected.message);
    expect(problem.offset).toBe(expected.offset);
  });

  test('an operand that would stand behind the body, in the next section', () => {
    const bytes = join(moduleOf(0, 0x20), custom('next'));
    expect(problemOf(bytes)).toMatchObject({ message: 'The function body ends inside an instruction.', offset: 35 });
  });

  test('the 50,001st open block, after 50,000 that are fine', () => {
    const blocks = (count: number): Uint8Array => {
      const opened = Array.from({ length: count }, () => [0x02, 0x40]).flat();
      return moduleOf(0, opened, new Uint8Array(count + 1).fill(end));
    };
    expect(firstOf(blocks(49_999)).instructions).toBe(99_999);
    expect(problemOf(blocks(50_000)).message).toBe('Blocks are nested deeper than 50000 levels.');
  });
});

describe('inspectWasm() knows of a function', () => {
  const bytes = wat(`(module
    (import "env" "log" (func $log))
    (table 3 funcref)
    (memory 1)
    (func $first (param i32) (local i64)
      (call $log)
      (loop (drop (memory.grow (i32.const 1))))
      (drop (memory.grow (i32.const 0x1000000)))
      (call_indirect (i32.const 0))
      (drop (ref.func $first))
      (drop (i64.xor (i64.const 0x1000000000) (i64.const 5)))
      (drop (f32.add (f32.const 1) (f32.const 2))))
    (func $second (call $first (i32.load8_u (i32.const 0))))
    (elem declare func $first))`);
  const first = firstOf(bytes);

  test('what it calls, refers to and grows', () => {
    expect(first.sites.map(({ kind, target, table }) => [kind, target, table])).toEqual([
      ['call', 0, 0],
      ['memory growth in a loop', 0, 0],
      ['memory growth', 0, 0],
      ['indirect call', 0, 0],
      ['function reference', 1, 0],
    ]);
  });

  test('where: the operand stands behind its code', () => {
    const codes = [0x10, 0x40, 0x40, 0x11, 0xd2];
    expect(first.sites.map(({ offset }) => bytes[offset - 1])).toEqual(codes);
  });

  test('how much of each work it does', () => {
    expect(first.work).toMatchObject({ call: 2, memory: 2, xor: 1, float: 3, variable: 0 });
    expect(first.instructions).toBe(Object.values(first.work).reduce((sum, count) => sum + count, 0));
    expect(bytes[first.offset + first.size - 1]).toBe(end);
  });

  test('that others exist, and no more', () => {
    const code = codeOf(bytes);
    expect(code.functions).toBe(2);
    expect(code.functionAt(1)?.sites).toMatchObject([{ kind: 'call', target: 1 }]);
    expect(code.functionAt(2)).toBeUndefined();
  });
});
