import { describe, expect, test } from 'vitest';
import type { HeldFile } from '../../../src/core/model/held-file.ts';
import { isAbandoned, isFresh } from '../../../src/core/model/staged-file.ts';
import type { Timestamp } from '../../../src/core/model/timestamp.ts';

const now = '2026-03-31T12:00:00Z' as Timestamp;
const name = `slugify-1.0.0-${'a'.repeat(64)}.wasm`;
const of = (uploadedAt?: string): HeldFile => ({
  id: 1,
  name,
  size: 1,
  ...(uploadedAt === undefined ? {} : { uploadedAt: uploadedAt as Timestamp }),
});

describe('a staged artifact', () => {
  test.each([
    ['2026-03-31T13:00:00Z', true],
    ['2026-03-31T13:00:01Z', false],
    ['2026-03-24T12:00:00Z', true],
    ['2026-03-24T11:59:59Z', false],
    [undefined, false],
  ])('of %s is relied on: %s', (time, relied) => {
    expect(isFresh(of(time), now)).toBe(relied);
  });

  test.each([
    ['2026-03-01T11:59:59Z', true],
    ['2026-03-01T12:00:00Z', false],
    // Four digits do not hold the year after it.
    ['9999-12-31T12:00:00Z', false],
    [undefined, false],
  ])('of %s is abandoned: %s', (time, abandoned) => {
    expect(isAbandoned(of(time), now)).toBe(abandoned);
  });

  test.each(['README.md', 'plugin.wasm', `a-${'A'.repeat(64)}.wasm`])(
    'is no file like %s, which somebody else put there',
    (other) => {
      expect(isAbandoned({ ...of('2020-01-01T00:00:00Z'), name: other }, now)).toBe(false);
    },
  );
});
