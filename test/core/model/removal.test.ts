import { describe, expect, test } from 'vitest';
import { parseRemoval } from '../../../src/core/model/removal.ts';
import { problemsOf } from '../../support/builders.ts';

describe('parseRemoval()', () => {
  test('reads a reason', () => {
    expect(parseRemoval('{"format":1,"reason":"Loses data."}').ok).toBe(true);
  });

  test('refuses a file without a reason, and a version of its own: the path says which release is meant', () => {
    expect(problemsOf(parseRemoval('{"format":1,"version":"1.0.0"}')).map(({ pointer }) => pointer)).toEqual([
      '',
      '/version',
    ]);
  });
});
