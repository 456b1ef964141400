import { describe, expect, test } from 'vitest';
import { nearestWords } from '../../../src/core/model/nearest.ts';

describe('nearestWords()', () => {
  test('finds what was probably meant, nearest first, equals by code unit', () => {
    expect(nearestWords('slugifi', ['unrelated', 'slugifz', 'slugify', 'slugged', 'slugifies'])).toEqual([
      'slugify',
      'slugifz',
      'slugifies',
    ]);
  });

  test('gives as many as are asked for', () => {
    expect(nearestWords('abc', ['abd', 'abe', 'abf', 'abg'])).toEqual(['abd', 'abe', 'abf']);
    expect(nearestWords('abc', ['abd', 'abe'], 1)).toEqual(['abd']);
  });

  test('allows a third of the letters to be wrong, and always one', () => {
    expect(nearestWords('abcdef', ['abcdxx', 'abcxxx'])).toEqual(['abcdxx']);
    expect(nearestWords('a', ['b', 'cd'])).toEqual(['b']);
    expect(nearestWords('', ['a', 'ab'])).toEqual(['a']);
  });

  test('finds nothing where nothing is near', () => {
    expect(nearestWords('slugify', ['base64', 'crc32'])).toEqual([]);
  });
});
