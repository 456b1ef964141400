import { describe, expect, test } from 'vitest';
import { addHours, parseTimestamp } from '../../../src/core/model/timestamp.ts';
import { problemsOf, timestamp } from '../../support/builders.ts';

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

describe('addHours()', () => {
  test.each([
    ['2026-11-21T23:10:05Z', 0, '2026-11-21T23:10:05Z'],
    ['2026-11-21T23:10:05Z', 1, '2026-11-22T00:10:05Z'],
    ['2026-12-30T00:00:00Z', 72, '2027-01-02T00:00:00Z'],
    ['2028-02-28T12:00:00Z', 24, '2028-02-29T12:00:00Z'],
    ['2027-02-28T12:00:00Z', 24, '2027-03-01T12:00:00Z'],
    ['2100-02-28T12:00:00Z', 24, '2100-03-01T12:00:00Z'],
    ['2000-02-28T12:00:00Z', 24, '2000-02-29T12:00:00Z'],
    ['2026-01-31T05:59:59Z', 720, '2026-03-02T05:59:59Z'],
  ])('%s and %i hours are %s', (time, hours, expected) => {
    expect(addHours(timestamp(time), hours)).toBe(expected);
  });

  test('counts every day of eight hundred years as other clocks do', () => {
    const start = Date.UTC(1800, 0, 1);
    const spell = (milliseconds: number): string => `${new Date(milliseconds).toISOString().slice(0, 19)}Z`;
    const first = timestamp(spell(start));
    const wrong = Array.from({ length: 292_200 }, (_, day) => day).filter(
      (day) => addHours(first, day * 24) !== spell(start + day * 86_400_000),
    );
    expect(wrong).toEqual([]);
  });
});
