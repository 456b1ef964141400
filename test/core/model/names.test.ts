import { describe, expect, test } from 'vitest';
import { parseNames } from '../../../src/core/model/names.ts';
import { problemsOf } from '../../support/builders.ts';

describe('parseNames()', () => {
  test('reads the search list', () => {
    expect(
      parseNames('{"format":1,"plugins":[{"name":"a1","description":"x","keywords":[],"deprecated":true}]}').ok,
    ).toBe(true);
  });

  test('refuses a name that is none, and one that is called deprecated: false', () => {
    const text = '{"format":1,"plugins":[{"name":"A","description":"x","keywords":[],"deprecated":false}]}';
    expect(problemsOf(parseNames(text)).map(({ pointer }) => pointer)).toEqual([
      '/plugins/0/name',
      '/plugins/0/deprecated',
    ]);
  });
});
