import { describe, expect, test } from 'vitest';
import { byteAt, byteClass, offsetOf, runEnd, runStart, textAt } from '../../../../src/core/scan/data/byte-slice.ts';

const bytes = new TextEncoder().encode('(abc-12)');
const slice = { bytes, start: 1, end: 7, kind: 'data' } as const;
const letters = byteClass('a-z-');

describe('a slice of bytes', () => {
  test('has nothing outside', () => {
    expect([0, 1, 6, 7].map((index) => byteAt(slice, index))).toEqual([-1, 0x61, 0x32, -1]);
    expect(textAt(slice, 4, 100)).toBe('-12');
  });

  test('has runs of a class, bounded by its ends and by what may be looked at', () => {
    expect(runEnd(slice, 1, { of: letters, most: 10 })).toBe(5);
    expect(runEnd(slice, 1, { of: letters, most: 2 })).toBe(3);
    expect(runEnd(slice, 1, { of: byteClass('a-z0-9)-'), most: 10 })).toBe(7);
    expect(runStart(slice, 5, { of: letters, most: 10 })).toBe(1);
    expect(runStart(slice, 5, { of: letters, most: 2 })).toBe(3);
    expect(runStart(slice, 1, { of: byteClass('('), most: 2 })).toBe(1);
  });

  test('knows where its characters lie in the file', () => {
    expect(offsetOf(slice, 3)).toBe(3);
    expect(offsetOf({ ...slice, wideFrom: 100 }, 3)).toBe(106);
  });
});
