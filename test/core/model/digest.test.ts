import { describe, expect, test } from 'vitest';
import { parseSha256 } from '../../../src/core/model/digest.ts';
import { problemsOf } from '../../support/builders.ts';

const hex = 'ab'.repeat(32);

describe('parseSha256()', () => {
  test.each([[hex], [`sha256:${hex}`]])('reads %s', (text) => {
    expect(parseSha256(text)).toEqual({ ok: true, value: hex });
  });

  test.each([
    ['nothing', ''],
    ['too short', hex.slice(1)],
    ['too long', `${hex}0`],
    ['upper case', hex.toUpperCase()],
    ['another algorithm', `sha512:${hex}`],
    ['a line end', `${hex}\n`],
    ['a blank', ` ${hex}`],
    ['letters that are no digits', 'g'.repeat(64)],
    ['digits of another script', '\u0660'.repeat(64)],
  ])('refuses %s', (_, text) => {
    expect(problemsOf(parseSha256(text))[0]?.fix).toContain('64 lowercase hex digits');
  });

  test('repeats at most 80 characters of what it refuses', () => {
    expect(problemsOf(parseSha256('x'.repeat(100_000)))[0]?.message.length).toBeLessThan(120);
  });
});
