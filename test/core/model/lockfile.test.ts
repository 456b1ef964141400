import { describe, expect, test } from 'vitest';
import { emptyLockfile, formatLockfile, type Lockfile, parseLockfile } from '../../../src/core/model/lockfile.ts';
import { accepted, name, problemsOf, range, sha256, version } from '../../support/builders.ts';

const locked = {
  version: version('1.0.0'),
  sha256: sha256('a'),
  size: 10,
  manifest: sha256('b'),
  publishedSequence: 7,
  dependencies: {},
  permissions: [],
};

const lockfile: Lockfile = {
  format: 1,
  registry: 'Test yard',
  requested: { [name('slugify')]: range('^1') },
  plugins: { [name('slugify')]: { ...locked, publisher: 'key:a' }, [name('42')]: locked, [name('10-x')]: locked },
};

describe('formatLockfile()', () => {
  test('gives an empty lockfile', () => {
    expect(formatLockfile(emptyLockfile('Test yard'))).toBe(
      '{\n  "format": 1,\n  "plugins": {},\n  "registry": "Test yard",\n  "requested": {}\n}\n',
    );
  });

  test('sorts plugins by code unit, whatever their names look like', () => {
    const keys = [...formatLockfile(lockfile).matchAll(/^ {4}"([^"]+)": \{$/gm)].map(([, key]) => key);
    expect(keys).toEqual(['10-x', '42', 'slugify']);
  });
});

describe('parseLockfile()', () => {
  test('reads what formatLockfile() writes', () => {
    expect(accepted(parseLockfile(formatLockfile(lockfile)))).toEqual(lockfile);
  });

  test.each([
    ['a plugin of another shape', { slugify: {} }, '/plugins/slugify'],
    ['a name that leads out of the folder', { '../x': locked }, '/plugins/..~1x'],
    ['a digest that is none', { slugify: { ...locked, sha256: 'x' } }, '/plugins/slugify/sha256'],
  ])('refuses %s', (_, plugins, pointer) => {
    expect(problemsOf(parseLockfile(JSON.stringify({ ...lockfile, plugins })))[0]?.pointer).toBe(pointer);
  });
});
