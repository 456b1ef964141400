import { describe, expect, test } from 'vitest';
import { readBytes } from '../../../support/read-bytes.ts';
import { noise } from '../../../support/wasm-with-data.ts';

const windowSize = 4_096;
const plain = new Uint8Array(2 * windowSize).fill(0x61);

describe('a stretch that looks random', () => {
  test('is told with place and size, to the window', () => {
    const { packed } = readBytes(plain, noise(20 * windowSize), plain);
    expect(packed).toHaveLength(1);
    expect(packed[0]?.size).toBe(20 * windowSize);
    expect(packed[0]?.entropy).toBeGreaterThan(7.9);
  });

  test('is none below 64 KiB, even if there are several', () => {
    expect(readBytes(noise(15 * windowSize), plain, noise(15 * windowSize)).packed).toEqual([]);
  });

  test('is none where many values are unevenly spread', () => {
    const uneven = noise(20 * windowSize).map((byte, index) => (index % 16 === 0 ? byte : byte & 0x3f));
    expect(readBytes(uneven).packed).toEqual([]);
  });
});
