import { describe, expect, test } from 'vitest';
import { foldPath } from '../../../src/core/model/fold-path.ts';

describe('foldPath()', () => {
  test.each([
    ['Registry/README.md', 'registry/readme.md'],
    ['regi\u017ftry', 'registry'],
    ['\u212aey', 'key'],
    ['cafe\u0301', 'caf\u00e9'],
    ['regi\u200bstry', 'registry'],
    ['registry./a', 'registry/a'],
    ['registry . ./a', 'registry/a'],
    ['plugin.json:hidden\nx', 'plugin.json'],
  ])('%j and %j are one to some file system', (left, right) => {
    expect(foldPath(left)).toBe(foldPath(right));
  });

  test.each([
    ['registry', 'registries'],
    ['a/b', 'a-b'],
    ['1.0.0', '1.0.1'],
    ['.x', 'x'],
  ])('%j and %j are two to all of them', (left, right) => {
    expect(foldPath(left)).not.toBe(foldPath(right));
  });
});
