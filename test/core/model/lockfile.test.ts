import { describe, expect, test } from 'vitest';
import { emptyLockfile, formatLockfile, type Lockfile, parseLockfile } from '../../../src/core/model/lockfile.ts';
import { accepted, name, problemsOf, range, sha256, version } from '../../support/builders.ts';

const before = {
  version: version('1.0.0'),
  sha256: sha256('a'),
  size: 10,
  manifest: sha256('b'),
  publishedSequence: 7,
  dependencies: {},
  permissions: [],
};
const locked = { ...before, source: 'https://yard.example/' };

const lockfile: Lockfile = {
  ...emptyLockfile('Test yard'),
  requested: { [name('slugify')]: range('^1') },
  plugins: { [name('slugify')]: { ...locked, publisher: 'key:a' }, [name('42')]: locked, [name('10-x')]: locked },
};

const restore = 'Restore it from version control, or remove it and install again.';

describe('formatLockfile()', () => {
  test('gives an empty lockfile', () => {
    expect(formatLockfile(emptyLockfile('Test yard'))).toBe(
      '{\n  "format": 2,\n  "plugins": {},\n  "reader": "0.1.0",\n  "registry": "Test yard",\n  "requested": {}\n}\n',
    );
  });

  test('sorts plugins by code unit, whatever their names look like', () => {
    const keys = [...formatLockfile(lockfile).matchAll(/^ {4}"([^"]+)": \{$/gm)].map(([, key]) => key);
    expect(keys).toEqual(['10-x', '42', 'slugify']);
  });

  test('writes one key a line, so that two branches that lock different plugins merge', () => {
    const lines = formatLockfile(lockfile).split('\n');
    expect(lines.filter((line) => (line.match(/": /g) ?? []).length > 1)).toEqual([]);
  });

  test('gives the same bytes for the same lockfile, in whatever order it was put together', () => {
    const { plugins, requested, ...rest } = lockfile;
    const turned = { plugins: Object.fromEntries(Object.entries(plugins).reverse()), requested, ...rest };
    expect(formatLockfile(turned)).toBe(formatLockfile(lockfile));
  });
});

describe('parseLockfile()', () => {
  test('reads what formatLockfile() writes', () => {
    expect(accepted(parseLockfile(formatLockfile(lockfile)))).toEqual(lockfile);
  });

  test('reads format 1, which does not say where a plugin is from, as this format', () => {
    const old = { format: 1, registry: 'Test yard', root: sha256('c'), requested: {}, plugins: { slugify: before } };
    const migrated = accepted(parseLockfile(JSON.stringify(old)));
    expect(migrated).toEqual({ ...old, format: 2, reader: '0.1.0' });
    expect(accepted(parseLockfile(formatLockfile(migrated)))).toEqual(migrated);
  });

  test.each([
    ['a plugin of another shape', { slugify: {} }, '/plugins/slugify'],
    ['a name that leads out of the folder', { '../x': locked }, '/plugins/..~1x'],
    ['a digest that is none', { slugify: { ...locked, sha256: 'x' } }, '/plugins/slugify/sha256'],
  ])('refuses %s', (_, plugins, pointer) => {
    expect(problemsOf(parseLockfile(JSON.stringify({ ...lockfile, plugins })))[0]).toMatchObject({
      pointer,
      fix: restore,
    });
  });

  test.each([
    ['that names who reads it', { reader: '2.1.0' }, 'Update plugyard to 2.1.0 or newer.'],
    ['that does not', {}, 'Update plugyard.'],
    ['that names no version', { reader: '$(rm -rf)' }, 'Update plugyard.'],
  ])('refuses a format of the future %s, and says what to do', (_, more, fix) => {
    const [problem] = problemsOf(parseLockfile(JSON.stringify({ plugins: 'otherwise', format: 3, ...more })));
    expect(problem).toMatchObject({
      message: 'The lockfile has format 3; this plugyard reads formats 1 to 2',
      fix,
      pointer: '/format',
      line: 1,
    });
  });

  test.each([
    ['no object', '[]\n', 1, 1],
    ['no format', '{\n  "registry": "x"\n}\n', 1, 1],
    ['a format that is no number', '{\n  "format": "3"\n}\n', 1, 1],
    ['no JSON', '{\n  "format": 1,,\n}\n', 2, 15],
    ['half a file', '{\n  "format": 2,\n  "plugins": {', 3, 14],
  ])('refuses %s with its place', (...[, text, line, column]) => {
    expect(problemsOf(parseLockfile(text))[0]).toMatchObject({ fix: restore, line, column });
  });

  test('tells the marks of a merge from other damage', () => {
    const text = '{\n<<<<<<< HEAD\n  "format": 2,\n=======\n  "format": 2,\n>>>>>>> other\n';
    expect(problemsOf(parseLockfile(text))[0]).toEqual({
      message: 'A merge has left its marks here',
      fix: 'Keep either side of each conflict, then run: plugyard install',
      line: 2,
      column: 1,
    });
  });
});
