import { describe, expect, test } from 'vitest';
import { failed, ok, shorten } from '../../../src/core/model/result.ts';

describe('ok() and failed()', () => {
  test('are the two outcomes of a parser', () => {
    expect(ok(undefined)).toEqual({ ok: true, value: undefined });
    expect(failed({ message: 'a' }, { message: 'b' })).toEqual({
      ok: false,
      problems: [{ message: 'a' }, { message: 'b' }],
    });
  });
});

describe('shorten()', () => {
  test('cuts what is longer than allowed, and shows that it did', () => {
    expect(shorten('abc', 3)).toBe('abc');
    expect(shorten('abcd', 3)).toBe('ab…');
    expect(shorten('x'.repeat(1000))).toHaveLength(80);
  });
});
