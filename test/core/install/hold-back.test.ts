import { describe, expect, test } from 'vitest';
import { holdBack } from '../../../src/core/install/hold-back.ts';
import type { Lockfile } from '../../../src/core/model/lockfile.ts';
import type { Shard } from '../../../src/core/model/shard.ts';
import { name, range, version } from '../../support/builders.ts';
import { aLockfile } from '../../support/locked.ts';

/** `~` before a version yanks it, `!` removes it. */
function shard(...versions: readonly string[]): Shard {
  const releases = versions.map((text) => ({
    version: version(text.replace(/^[~!]/, '')),
    ...(text.startsWith('~') ? { yanked: { reason: 'slow' } } : {}),
    ...(text.startsWith('!') ? { removed: { reason: 'malware' } } : {}),
  }));
  return { format: 1, name: name('csv'), publishers: [], tags: {}, releases: releases as unknown as Shard['releases'] };
}

const lockfile: Lockfile = aLockfile(
  { csv: '*', table: '*' },
  { 'zebra 3.0.0': { csv: '~1.0.0' }, 'table 1.0.0': { csv: '^1.0.0' }, 'csv 1.0.0': {} },
);

describe('holdBack()', () => {
  test('names the newest version, and everyone whose range excludes it', () => {
    expect(holdBack(lockfile, shard('2.0.0', '1.1.0', '1.0.0'))).toEqual({
      newest: '2.0.0',
      by: ['table 1.0.0, which needs ^1.0.0', 'zebra 3.0.0, which needs ~1.0.0'],
    });
    expect(holdBack(lockfile, shard('1.1.0', '1.0.0'))).toEqual({
      newest: '1.1.0',
      by: ['zebra 3.0.0, which needs ~1.0.0'],
    });
    expect(holdBack(lockfile, shard('1.0.1', '1.0.0'))).toEqual({ newest: '1.0.1', by: [] });
  });

  test('names the user, who may hold it back as well', () => {
    const own = { ...lockfile, requested: { [name('csv')]: range('1.0.0') }, plugins: { ...lockfile.plugins } };
    expect(holdBack(own, shard('1.0.1', '1.0.0')).by).toEqual(['yourself, who ask for 1.0.0']);
  });

  test('names no user who did not ask for it', () => {
    const without = { ...lockfile, requested: { [name('table')]: range('*') } };
    expect(holdBack(without, shard('1.1.0')).by).toEqual(['zebra 3.0.0, which needs ~1.0.0']);
  });

  test('names an override alone, which speaks for all', () => {
    const own = { ...lockfile, overrides: { [name('csv')]: range('<2.0.0') } };
    expect(holdBack(own, shard('2.0.0', '1.0.0')).by).toEqual(['your override <2.0.0']);
    const other = { ...lockfile, overrides: { [name('utf8')]: range('<2.0.0') } };
    expect(holdBack(other, shard('1.1.0', '1.0.0')).by).toEqual(['zebra 3.0.0, which needs ~1.0.0']);
  });

  test.each<[string, readonly string[]]>([
    ['the locked version is the newest', ['1.0.0', '0.9.0']],
    ['what is newer is withdrawn', ['!1.2.0', '~1.1.0', '1.0.0']],
    ['what is newer is a prerelease', ['1.1.0-rc.1', '1.0.0']],
  ])('says that there is nothing newer where %s', (_, versions) => {
    expect(holdBack(lockfile, shard(...versions))).toEqual({ by: [] });
  });

  test('counts prereleases where the project takes them', () => {
    expect(holdBack({ ...lockfile, prereleases: true }, shard('1.1.0-rc.1', '1.0.0')).newest).toBe('1.1.0-rc.1');
  });

  test('says what became of the locked release', () => {
    expect(holdBack(lockfile, shard('~1.0.0'))).toEqual({ by: [], withdrawn: 'yanked' });
    expect(holdBack(lockfile, shard('!1.0.0'))).toEqual({ by: [], withdrawn: 'removed' });
  });

  test('says nothing of what is not locked', () => {
    const { [name('csv')]: _, ...plugins } = lockfile.plugins;
    expect(holdBack({ ...lockfile, plugins }, shard('2.0.0'))).toEqual({ by: [] });
  });
});
