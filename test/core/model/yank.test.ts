import { describe, expect, test } from 'vitest';
import { parseYank } from '../../../src/core/model/yank.ts';
import { problemsOf } from '../../support/builders.ts';

describe('parseYank()', () => {
  test('reads a reason', () => {
    expect(parseYank('{"format":1,"reason":"Loses data."}').ok).toBe(true);
  });

  test('refuses a file without a reason, and a version of its own: the path says which release is meant', () => {
    expect(problemsOf(parseYank('{"format":1,"version":"1.0.0"}')).map(({ pointer }) => pointer)).toEqual([
      '',
      '/version',
    ]);
  });
});
