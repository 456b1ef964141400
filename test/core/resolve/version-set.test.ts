import { describe, expect, test } from 'vitest';
import {
  difference,
  fullSet,
  has,
  intersection,
  isDisjoint,
  isEmpty,
  isSubset,
  onlyValue,
  setOf,
  union,
  valuesOf,
} from '../../../src/core/resolve/version-set.ts';

/** Around the ends of words, where mistakes live. */
const sizes = [1, 2, 29, 30, 31, 59, 60, 61, 10_000];

describe('a set of versions', () => {
  test.each(sizes)('of %i values holds what was put into it', (size) => {
    const all = Array.from({ length: size }, (_, value) => value);
    const even = all.filter((value) => value % 2 === 0);
    const odd = all.filter((value) => value % 2 === 1);
    const [left, right] = [setOf(size, even), setOf(size, odd)];
    expect(valuesOf(left)).toEqual(even);
    expect(valuesOf(fullSet(size))).toEqual(all);
    expect(union(left, right)).toEqual(fullSet(size));
    expect(difference(fullSet(size), left)).toEqual(right);
    expect(isEmpty(intersection(left, right))).toBe(true);
    expect(isDisjoint(left, right)).toBe(true);
    expect(isDisjoint(left, left)).toBe(false);
    expect(isSubset(left, fullSet(size))).toBe(true);
    expect(isSubset(fullSet(size), right)).toBe(false);
    expect(has(left, size - 1)).toBe(size % 2 === 1);
  });

  test.each(sizes)('of %i values knows whether it has one alone', (size) => {
    expect(onlyValue(setOf(size, [size - 1]))).toBe(size - 1);
    expect(onlyValue(setOf(size, []))).toBeUndefined();
    expect(onlyValue(setOf(size + 1, [0, size]))).toBeUndefined();
    expect(onlyValue(setOf(size + 1, [size - 1, size]))).toBeUndefined();
  });
});
