import { expect, test } from 'vitest';
import { findWatched, watched } from '../../../../src/core/wasm/code/watched-constants.ts';
import { walked } from '../../../support/walked.ts';
import { wat } from '../../../support/wasm-builder.ts';

/** The places of the watched constants in a function that has these. */
function met(...constants: readonly string[]): number[] {
  const [module] = walked(wat(`(module (func ${constants.map((each) => `(drop (${each}))`).join(' ')}))`)).modules;
  const offsets = module?.space.code.watched ?? [];
  return [...offsets].flatMap((offset, place) => (offset > 0 ? [place] : []));
}

test.each<[string, string, number]>([
  ['Keccak', 'i64.const 0x8000000080008081', watched.keccakRound],
  ['SHA-2', 'i32.const 0x6a09e667', watched.sha2Start],
  ['BLAKE2b', 'i64.const 0x6a09e667f3bcc908', watched.blake2Start],
  ['Skein', 'i64.const 0x1bd11bdaa9fc1a22', watched.skeinParity],
  ['a scratchpad of two megabytes', 'i32.const 0x1ffff0', watched.scratchpadOfTwoMegabytes],
  ['a scratchpad of one megabyte', 'i64.const 0xffff0', watched.scratchpadOfOneMegabyte],
])('a constant of %s is met', (_, constant, place) => {
  expect(met(constant)).toEqual([place]);
});

test.each<[string, string]>([
  ['which rounds to it above 2^53', 'i64.const 0x6a09e667f3bcc909'],
  ['with the same low half', 'i64.const 0x6a09e668f3bcc908'],
  ['with the same lowest bits', 'i64.const 0x8000000080008001'],
  ['which is its negative', 'i64.const 0x7fffffff7fff7f7f'],
])('a constant beside it is not: one %s', (_, constant) => {
  expect(met(constant)).toEqual([]);
});

test('the first place of each is kept behind thousands of other constants', () => {
  const junk = Array.from({ length: 5_000 }, (_, index) => `i32.const ${0x10000000 + index}`);
  expect(met(...junk, 'i32.const 0x6a09e667', 'i32.const 0x6a09e667')).toEqual([watched.sha2Start]);
});

test('a constant in more bytes than it needs is the same', () => {
  expect(findWatched(new Uint8Array([0xf0, 0xff, 0xff, 0x80, 0x00]), 0)).toBe(watched.scratchpadOfTwoMegabytes);
});
