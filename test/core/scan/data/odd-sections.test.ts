import { describe, expect, test } from 'vitest';
import { looksRandom, oddityOf } from '../../../../src/core/scan/data/odd-sections.ts';

const section = { name: 'producers', known: true, offset: 0, size: 2_000, entropy: 5 };

describe('a custom section', () => {
  test.each([
    [{ known: false, name: 'cargo' }, 100_000, 'is one that no known tool writes; it has 2000 bytes'],
    [{ size: 2_000_000 }, 100_000_000, 'has 2000000 bytes'],
    [{}, 4_000, 'is 50 % of the file'],
    [{}, 100_000, undefined],
    [{ size: 1_000 }, 2_000, undefined],
    [{ name: 'name' }, 2_001, undefined],
    [{ name: '.debug_info', size: 2_000_000 }, 2_000_001, undefined],
    [{ name: 'reloc.CODE' }, 2_001, undefined],
    [{ name: 'component-type:a' }, 2_001, undefined],
  ])('with %o in a file of %i bytes: %s', (parts, total, oddity) => {
    expect(oddityOf({ ...section, ...parts }, total)).toBe(oddity);
  });

  test.each([
    [{ entropy: 7.9 }, true],
    [{ entropy: 7.8 }, false],
    [{ entropy: 7.9, size: 1_000 }, false],
    [{ entropy: 7.9, name: '.dep-v0' }, false],
  ])('with %o looks random: %s', (parts, expected) => {
    expect(looksRandom({ ...section, ...parts })).toBe(expected);
  });
});
