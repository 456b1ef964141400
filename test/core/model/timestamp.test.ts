import { describe, expect, test } from 'vitest';
import { parseTimestamp } from '../../../src/core/model/timestamp.ts';
import { problemsOf } from '../../support/builders.ts';

describe('parseTimestamp()', () => {
  test.each([['2026-01-31T12:00:00Z'], ['1970-01-01T00:00:00Z'], ['2026-12-31T23:59:59Z']])('reads %s', (text) => {
    expect(parseTimestamp(text)).toEqual({ ok: true, value: text });
  });

  test.each([
    ['nothing', ''],
    ['fractions', '2026-01-31T12:00:00.000Z'],
    ['an offset', '2026-01-31T12:00:00+00:00'],
    ['no zone', '2026-01-31T12:00:00'],
    ['a small t', '2026-01-31t12:00:00Z'],
    ['a blank', '2026-01-31 12:00:00Z'],
    ['month 0', '2026-00-31T12:00:00Z'],
    ['month 13', '2026-13-31T12:00:00Z'],
    ['day 0', '2026-01-00T12:00:00Z'],
    ['day 32', '2026-01-32T12:00:00Z'],
    ['hour 24', '2026-01-31T24:00:00Z'],
    ['minute 60', '2026-01-31T12:60:00Z'],
    ['second 60', '2026-12-31T23:59:60Z'],
    ['a longer year, which would sort wrong', '12026-01-31T12:00:00Z'],
    ['a year before ours', '-2026-01-31T12:00:00Z'],
    ['a line end', '2026-01-31T12:00:00Z\n'],
    ['digits of another script', '٢٠٢٦-01-31T12:00:00Z'],
  ])('refuses %s', (_, text) => {
    expect(problemsOf(parseTimestamp(text))[0]?.fix).toBe('Write it as 2026-01-31T12:00:00Z, in UTC.');
  });

  test('repeats at most 40 characters of what it refuses', () => {
    expect(problemsOf(parseTimestamp('x'.repeat(10_000)))[0]?.message.length).toBeLessThan(70);
  });
});
