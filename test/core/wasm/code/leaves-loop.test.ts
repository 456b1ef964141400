import { expect, test } from 'vitest';
import { measureCode } from '../../../../src/core/scan/code/measure-code.ts';
import { walked } from '../../../support/walked.ts';
import { coreModule, func, join, type Part, section, u32, vec } from '../../../support/wasm-builder.ts';

const block = [0x02, 0x40];
const loop = [0x03, 0x40];
const end = 0x0b;
const again = [0x0c, 0];
const nop = 0x01;

/** How many loops of a function are found that nothing leaves. */
function endless(...body: readonly Part[]): number {
  const content = join(0, ...body, end);
  const bytes = coreModule(
    section(1, vec(func())),
    section(3, vec(0)),
    section(4, vec([0x70, 0, 1])),
    section(5, vec([0, 1])),
    section(10, vec(join(u32(content.length), content))),
  );
  return measureCode(walked(bytes)).endlessLoops.length;
}

test.each<[string, readonly Part[]]>([
  ['one that only jumps back', [loop, again, end]],
  ['one whose branches stay inside', [loop, block, 0x41, 1, 0x0d, 0, end, 0x41, 1, 0x0d, 0, again, end]],
  ['one with a table of branches that stay inside', [loop, block, 0x41, 1, 0x0e, 1, 0, 1, end, again, end]],
  ['one that grows the memory', [loop, 0x41, 1, 0x40, 0, 0x1a, again, end]],
  [
    'one with a long constant and instructions behind prefixes',
    [[loop, 0x41, 0x80, 0x01, 0x1a, 0x42, 0x80, 0x01, 0x1a, 0xfc, 0x0b, 0, 0xfd, 0x0e, 0xd2, 0, again, end].flat()],
  ],
  [
    'one with a block that catches and one that delegates',
    [[loop, 0x1f, 0x40, 1, 2, 0, end, 0x06, 0x40, nop, 0x18, 0, again, end].flat()],
  ],
  ['one that writes to a table with an ordering', [loop, 0xfe, 0x59, 0, 0, again, end]],
  ['the inner of two', [block, loop, loop, again, end, 0x0d, 1, end, end]],
])('a loop that nothing leaves is found: %s', (_, body) => {
  expect(endless(...body)).toBe(1);
});

test.each<[string, readonly Part[]]>([
  ['its end can be reached', [loop, 0x41, 1, 0x0d, 0, end]],
  [
    'its end can be reached, and a number looks like a jump',
    [loop, 0x41, 0x0c, 0x41, 0, 0x0d, 0, 0x20, 0x0c, nop, end],
  ],
  ['a branch leaves it', [block, loop, 0x41, 1, 0x0d, 1, again, end, end]],
  ['a branch on a reference leaves it', [block, loop, 0xd0, 0x70, 0xd5, 1, 0x1a, again, end, end]],
  ['one of a table of branches leaves it', [block, loop, 0x41, 1, 0x0e, 2, 0, 1, 0, again, end, end]],
  ['a branch on a cast may leave it', [loop, 0xfb, 24, 3, 0, 0x6e, 0, again, end]],
  ['it returns', [loop, 0x41, 1, 0x04, 0x40, 0x0f, end, again, end]],
  ['it calls', [loop, 0x10, 0, again, end]],
  ['it traps', [loop, 0x00, again, end]],
  ['it throws', [loop, 0x08, 0, again, end]],
  ['its jump goes on outside', [block, loop, 0x0c, 1, end, end]],
  ['it is no loop', [block, again, end]],
])('a loop that can end is not: %s', (_, body) => {
  expect(endless(...body)).toBe(0);
});

test('loops inside loops are looked at a few times only', () => {
  const depth = 2_000;
  const nested = [
    ...Array.from({ length: depth }, () => loop),
    ...Array.from({ length: depth }, () => [...again, end]),
  ];
  expect(endless(...nested)).toBeGreaterThan(0);
  expect(endless(...nested)).toBeLessThan(depth);
});
