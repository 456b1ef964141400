import { expect, test } from 'vitest';
import { pagesToBytes } from '../../../src/core/model/memory-size.ts';

test('pagesToBytes() counts pages of 64 KiB, or of the size that a memory says', () => {
  expect(pagesToBytes(2, { minimum: 1 })).toBe(131_072);
  expect(pagesToBytes(2, { minimum: 1, pageSize: 1 })).toBe(2);
});
