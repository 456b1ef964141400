import { describe, expect, test } from 'vitest';
import { isAmong } from '../../../src/core/model/account.ts';

describe('isAmong()', () => {
  const owners = [
    { login: 'alice', id: 1001 },
    { login: 'bob', id: 1002 },
  ];

  test('knows a renamed account by its id', () => {
    expect(isAmong({ login: 'alice-renamed', id: 1001 }, owners)).toBe(true);
  });

  test('gives nothing to whoever has registered a freed login again', () => {
    expect(isAmong({ login: 'alice', id: 9999 }, owners)).toBe(false);
  });

  test('finds nobody in an empty list', () => {
    expect(isAmong({ login: 'alice', id: 1001 }, [])).toBe(false);
  });
});
