import { describe, expect, test } from 'vitest';
import { readBytes } from '../../../support/read-bytes.ts';

describe('a path of the build machine', () => {
  test.each([
    ['/home/alice/src/a.rs', '/home/alice/src/a.rs', 'alice'],
    ['/Users/alice/.cargo/registry/src/b/lib.rs', '/Users/alice/.cargo/registry/src/b/lib.rs', 'alice'],
    ['C:\\Users\\alice\\src\\main.rscalled', 'C:\\Users\\alice\\src\\main.rs', 'alice'],
    ['C:\\\\Users\\\\alice\\\\main.c', 'C:\\\\Users\\\\alice\\\\main.c', 'alice'],
    ['D:/Users/alice jones/a.cpp', 'D:/Users/alice jones/a.cpp', 'alice jones'],
    ['a message/home/alice/.cargo/registry/x', '/home/alice/.cargo/registry/x', 'alice'],
    ['"/home/alice/things"', '/home/alice/things', 'alice'],
    ['/home/runner/yard/a.rs', '/home/runner/yard/a.rs', undefined],
    ['C:\\Users\\runneradmin\\a\\b.c', 'C:\\Users\\runneradmin\\a\\b.c', undefined],
    ['/root/.cargo/registry/src/lib.rs', '/root/.cargo/registry/src/lib.rs', undefined],
    ['file:///opt/alice/a.ts', '/opt/alice/a.ts', undefined],
  ])('%s is told, with a name where it holds one', (text, path, user) => {
    expect(readBytes('\0', text).paths).toMatchObject([{ path, ...(user === undefined ? {} : { user }) }]);
    expect(readBytes('\0', text).paths[0]?.user).toBe(user);
  });

  test('is told once for each home', () => {
    const { paths } = readBytes('\0/home/alice/a.rs\0/home/alice/b.rs\0/home/bob/c.rs\0');
    expect(paths.map(({ user }) => user)).toEqual(['alice', 'bob']);
  });

  test.each([
    '/home/',
    '/home/alice',
    'https://a.example.dev/home/alice/page',
    'C:\\Users\\',
    '/root/.profile',
    'file:///etc/hosts',
  ])('is not found in %s', (text) => {
    expect(readBytes('\0', text).paths).toEqual([]);
  });
});
