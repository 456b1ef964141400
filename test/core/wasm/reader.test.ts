import { describe, expect, test } from 'vitest';
import { Reader } from '../../../src/core/wasm/reader.ts';
import { attempt } from '../../../src/core/wasm/wasm-error.ts';
import { join, name, u32 } from '../../support/wasm-builder.ts';

const f = 0xff;
const c = 0x80;

function read<T>(bytes: readonly number[] | Uint8Array, how: (reader: Reader) => T): T | string {
  const result = attempt(() => how(new Reader(Uint8Array.from(bytes))));
  return result.ok ? result.value : (result.problems[0]?.message ?? '');
}

describe('Reader.u32()', () => {
  test.each([
    [[0x00], 0],
    [[0x7f], 127],
    [[0xe5, 0x8e, 0x26], 624_485],
    [[f, f, f, f, 0x0f], 2 ** 32 - 1],
    [[c, c, c, c, 0x00], 0],
  ])('reads %j as %d', (bytes, expected) => {
    expect(read(bytes, (reader) => reader.u32('a number'))).toBe(expected);
  });

  test.each([[[c, c, c, c, 0x10]], [[f, f, f, f, f]], [[c, c, c, c, c, 0x00]]])('refuses %j', (bytes) => {
    expect(read(bytes, (reader) => reader.u32('a number'))).toBe(
      'The encoding of a number is too long or sets unused bits; expected an unsigned 32-bit number in at most 5 bytes.',
    );
  });

  test('says where the bytes end', () => {
    expect(attempt(() => new Reader(Uint8Array.of(c, c)).u32('a number'))).toEqual({
      ok: false,
      problems: [
        {
          message: 'The file ends where a number should be.',
          fix: 'The file looks cut off or damaged: build or download it again.',
          offset: 2,
        },
      ],
    });
  });
});

describe('Reader.u64()', () => {
  test.each([
    [[0x05], 5],
    [[c, c, c, c, 0x10], 2 ** 32],
    [[f, f, f, f, f, f, f, f, f, 0x01], 2 ** 64],
    [[c, c, c, c, c, c, c, c, c, 0x00], 0],
  ])('reads %j as %d', (bytes, expected) => {
    expect(read(bytes, (reader) => reader.u64('a number'))).toBe(expected);
  });

  test.each([[[c, c, c, c, c, c, c, c, c, 0x02]], [[c, c, c, c, c, c, c, c, c, c, 0x00]]])('refuses %j', (bytes) => {
    expect(read(bytes, (reader) => reader.u64('a number'))).toContain('an unsigned 64-bit number in at most 10 bytes');
  });
});

describe('Reader.signed()', () => {
  test.each([
    [32, [0x3f], 63],
    [32, [0x40], -64],
    [32, [0x7f], -1],
    [32, [0xc0, 0xbb, 0x78], -123_456],
    [32, [f, f, f, f, 0x07], 2 ** 31 - 1],
    [32, [c, c, c, c, 0x78], -(2 ** 31)],
    [33, [f, f, f, f, 0x0f], 2 ** 32 - 1],
    [33, [c, c, c, c, 0x70], -(2 ** 32)],
    [64, [f, f, f, f, f, f, f, f, f, 0x00], 2 ** 63],
    [64, [c, c, c, c, c, c, c, c, c, 0x7f], -(2 ** 63)],
  ] as const)('reads %d bits from %j as %d', (bits, bytes, expected) => {
    expect(read(bytes, (reader) => reader.signed(bits, 'a number'))).toBe(expected);
  });

  test.each([
    [32, [f, f, f, f, 0x0f], 5],
    [32, [c, c, c, c, 0x70], 5],
    [32, [c, c, c, c, c, 0x00], 5],
    [33, [f, f, f, f, 0x1f], 5],
    [33, [c, c, c, c, 0x60], 5],
    [64, [c, c, c, c, c, c, c, c, c, 0x01], 10],
    [64, [c, c, c, c, c, c, c, c, c, 0x7e], 10],
  ] as const)('refuses %d bits of %j', (bits, bytes, most) => {
    expect(read(bytes, (reader) => reader.signed(bits, 'a number'))).toContain(
      `a signed ${bits}-bit number in at most ${most} bytes`,
    );
  });
});

describe('Reader.name()', () => {
  test.each(['', 'memory', 'größe', '\u{feff}bom', '\0', '🧩'])('reads %j as it is', (text) => {
    expect(read(name(text), (reader) => reader.name('a name'))).toBe(text);
  });

  test.each([
    ['a lone continuation byte', [0x80]],
    ['an over-long slash', [0xc0, 0xaf]],
    ['half a surrogate pair', [0xed, 0xa0, 0x80]],
    ['a character beyond Unicode', [0xf4, 0x90, 0x80, 0x80]],
    ['a cut-off character', [0xe2, 0x82]],
  ])('refuses %s', (_, bytes) => {
    expect(read([bytes.length, ...bytes], (reader) => reader.name('a name'))).toBe(
      'The text of a name is not valid UTF-8.',
    );
  });

  test('refuses more than 100,000 bytes', () => {
    const bytes = join(u32(100_001), new Uint8Array(100_001));
    expect(read(bytes, (reader) => reader.name('a name'))).toContain('at most 100000 are possible');
    expect(read(name('x'.repeat(100_000)), (reader) => reader.name('a name'))).toHaveLength(100_000);
  });

  test('refuses a length beyond the end', () => {
    expect(read([5, 0x61], (reader) => reader.name('a name'))).toBe(
      'The text of a name should have 5 bytes, but only 1 are left in the file.',
    );
  });
});

describe('Reader.count()', () => {
  test.each([
    [[0x03, 1, 2, 3], 3, 3],
    [[0x03, 1, 2, 3], 2, 'The file claims 3 things; at most 2 are possible here.'],
    [[0x03, 1, 2], 3, 'The file claims 3 things, but only 2 bytes follow.'],
    [[f, f, f, f, 0x0f], 2 ** 32, 'The file claims 4294967295 things, but only 0 bytes follow.'],
  ])('gives of %j at most %d: %j', (bytes, max, expected) => {
    expect(read(bytes, (reader) => reader.count('things', max))).toBe(expected);
  });
});

describe('Reader.slice()', () => {
  test('keeps to its own bytes and names its own scope', () => {
    const outer = new Reader(Uint8Array.of(1, 2, 3));
    const inner = outer.slice(2, 'inner part');
    expect([inner.byte('a'), inner.byte('b'), outer.byte('c')]).toEqual([1, 2, 3]);
    expect(attempt(() => inner.byte('the next byte'))).toMatchObject({
      problems: [{ message: 'The inner part ends where the next byte should be.', offset: 2 }],
    });
  });

  test('demands with finish() that everything was read', () => {
    const reader = new Reader(Uint8Array.of(1, 2, 3));
    reader.byte('a byte');
    expect(attempt(() => reader.finish())).toMatchObject({
      problems: [{ message: 'The file has 2 bytes too many behind its last item.', offset: 1 }],
    });
    reader.skipRest();
    expect(attempt(() => reader.finish()).ok).toBe(true);
  });
});
