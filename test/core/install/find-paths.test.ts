import { describe, expect, test } from 'vitest';
import { findPaths } from '../../../src/core/install/find-paths.ts';
import { name } from '../../support/builders.ts';
import { aLockfile } from '../../support/locked.ts';

const told = (...found: Parameters<typeof findPaths>): readonly string[] =>
  findPaths(...found).paths.map((path) =>
    path.map((step) => `${step.name} ${step.version} (${step.range})`).join(' > '),
  );

describe('findPaths()', () => {
  const lockfile = aLockfile(
    { site: '^1.0.0', utf8: '*' },
    {
      'site 1.0.0': { table: '^1.0.0', csv: '^1.0.0', missing: '*' },
      'table 1.2.0': { csv: '>=1.0.0' },
      'csv 1.1.0': { utf8: '^2.0.0' },
      'utf8 2.0.0': {},
      'alone 1.0.0': { alone2: '*' },
    },
  );

  test('gives every way, the shortest first, with the range of each step', () => {
    expect(told(lockfile, name('utf8'))).toEqual([
      'utf8 2.0.0 (*)',
      'site 1.0.0 (^1.0.0) > csv 1.1.0 (^1.0.0) > utf8 2.0.0 (^2.0.0)',
      'site 1.0.0 (^1.0.0) > table 1.2.0 (^1.0.0) > csv 1.1.0 (>=1.0.0) > utf8 2.0.0 (^2.0.0)',
    ]);
  });

  test('gives one step for what only the user asks for', () => {
    expect(told(lockfile, name('site'))).toEqual(['site 1.0.0 (^1.0.0)']);
  });

  test('gives none for what nobody asks for, nor for what is not there', () => {
    expect(findPaths(lockfile, name('alone'))).toEqual({ paths: [], more: false });
    expect(findPaths(lockfile, name('missing'))).toEqual({ paths: [], more: false });
    expect(findPaths(lockfile, name('constructor'))).toEqual({ paths: [], more: false });
  });

  test('never goes round', () => {
    const round = aLockfile({ ab: '*' }, { 'ab 1.0.0': { cd: '*' }, 'cd 1.0.0': { ab: '*', ef: '*' }, 'ef 1.0.0': {} });
    expect(told(round, name('ef'))).toEqual(['ab 1.0.0 (*) > cd 1.0.0 (*) > ef 1.0.0 (*)']);
  });

  test('stops at a hundred ways, and says that there are more', () => {
    const layers = Array.from({ length: 30 }, (_, depth) => [`a${depth}`, `b${depth}`] as const);
    const plugins = layers.flatMap(([left, right], depth) => {
      const needs = depth === 29 ? { end: '*' } : { [`a${depth + 1}`]: '*', [`b${depth + 1}`]: '*' };
      return [
        [`${left} 1.0.0`, needs],
        [`${right} 1.0.0`, needs],
      ];
    });
    const wide = aLockfile({ a0: '*' }, { ...Object.fromEntries(plugins), 'end 1.0.0': {} });
    const { paths, more } = findPaths(wide, name('end'));
    expect([paths.length <= 100, more]).toEqual([true, true]);
    const few = aLockfile(Object.fromEntries(Array.from({ length: 101 }, (_, index) => [`p${index}`, '*'])), {
      ...Object.fromEntries(Array.from({ length: 101 }, (_, index) => [`p${index} 1.0.0`, { end: '*' }])),
      'end 1.0.0': {},
    });
    expect(findPaths(few, name('end')).paths.length).toBe(100);
  });
});
