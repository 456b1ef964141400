import { describe, expect, test } from 'vitest';
import { inspectInChild } from '../support/inspect-in-child.ts';
import { coreModule, func, join, type Part, section, u32, vec } from '../support/wasm-builder.ts';

describe('walkWasm() answers within 2 seconds and 256 MB for bodies with', () => {
  test.each<[string, () => Uint8Array, string]>([
    [
      '100,000 functions of 50,000 locals',
      () => functions(100_000, [1, u32(50_000), 0x7f, 0x0b]),
      'locals in its functions',
    ],
    ['1.9 million nested blocks', () => functions(1, [0, repeat(1_900_000, [0x02, 0x40])]), 'nested deeper than 50000'],
    [
      'a table of 3 million branches',
      () => functions(1, [0, 0x0e, u32(3_000_000), new Uint8Array(3_000_002)]),
      'at most 65520',
    ],
    ['a million empty functions', () => functions(1_000_000, [0, 0x0b]), 'accepted'],
    ['5 million calls', () => functions(2, [0, repeat(2_500_000, [0x10, 0]), 0x0b]), 'accepted'],
    [
      'a million large constants',
      () => functions(1, [0, repeat(1_200_000, [0x41, 0x81, 0x82, 0x83, 0x84, 0x00]), 0x0b]),
      'accepted',
    ],
    ['10 MB of prefixes', () => functions(2, [0, repeat(1_600_000, [0xfd, 0xff, 0x01]), 0x0b]), 'accepted'],
    [
      'operands as long as they may be',
      () => functions(1, [0, repeat(1_000_000, [0x20, 0x80, 0x80, 0x80, 0x80, 0]), 0x0b]),
      'accepted',
    ],
    [
      'a million functions of 1,000 parameters each',
      () => functions(1_000_000, [0, 0x0b], func(new Array<number>(1_000).fill(0x7f))),
      'more than 50000000 locals in its functions',
    ],
    [
      'a hundred tables of 60,000 branches',
      () => functions(100, [0, 0x41, 0, 0x0e, u32(60_000), new Uint8Array(60_001), 0x0b]),
      'more than 5000000 branches in its tables',
    ],
    [
      'blocks nested 50,000 deep in each of 60 functions',
      () => functions(60, [0, repeat(49_999, [0x02, 0x40]), repeat(50_000, 0x0b)]),
      'accepted',
    ],
    [
      '900,000 loops beside each other that grow memory',
      () => functions(1, [0, repeat(900_000, [0x03, 0x40, 0x41, 0, 0x40, 0, 0x1a, 0x0b]), 0x0b]),
      'accepted',
    ],
    [
      'handlers and catches without end',
      () => functions(1, [0, 0x1f, 0x40, [0xff, 0xff, 0xff, 0x7f], 0x0b]),
      'at most 100000 are possible',
    ],
    [
      'numbers one byte too long',
      () => functions(1_000, [0, repeat(1_000, [0x20, 0x80, 0x80, 0x80, 0x80, 0x80, 0]), 0x0b]),
      'too long or sets unused bits',
    ],
    [
      'numbers with bits that no one may use',
      () => functions(1, [0, 0x41, [0x80, 0x80, 0x80, 0x80, 0x70], 0x1a, 0x0b]),
      'too long or sets unused bits',
    ],
    [
      'every feature in a module of its own size',
      () =>
        functions(200_000, [
          0,
          [0xc0, 0xd1, 0xd3, 0xd4, 0x0a, 0x19, 0xfb, 0x0f, 0xfc, 0x00, 0xfd, 0x0e, 0xfe, 0x04],
          0x0b,
        ]),
      'accepted',
    ],
  ])('%s', (_, build, expected) => {
    expect(inspectInChild(build())).toEqual([expect.stringContaining(expected)]);
  });
});

function functions(count: number, body: readonly Part[], type: Part = func()): Uint8Array {
  const content = join(...body);
  const bodies = repeat(count, join(u32(content.length), content));
  const types = new Uint8Array(count);
  const memory = section(5, vec([0, 1]));
  return coreModule(section(1, vec(type)), section(3, u32(count), types), memory, section(10, u32(count), bodies));
}

function repeat(count: number, part: Part): Uint8Array {
  return Buffer.alloc(count * join(part).length, join(part));
}
