import { describe, expect, test } from 'vitest';
import { type ChosenPlugin, namesOf, planInstall } from '../../../src/core/install/plan-install.ts';
import type { Sha256 } from '../../../src/core/model/digest.ts';
import { emptyLockfile, type LockedPlugin, type Lockfile } from '../../../src/core/model/lockfile.ts';
import type { Permissions } from '../../../src/core/model/permissions.ts';
import type { PluginName } from '../../../src/core/model/plugin-name.ts';
import type { ShardRelease } from '../../../src/core/model/shard.ts';
import type { Timestamp } from '../../../src/core/model/timestamp.ts';
import type { TrustLevel } from '../../../src/core/model/trust-level.ts';
import type { Version, VersionRange } from '../../../src/core/model/version.ts';

const digest = (character: string): Sha256 => character.repeat(64) as Sha256;

interface Choice {
  readonly version?: string;
  readonly permissions?: Permissions;
  readonly publisher?: string | undefined;
  readonly level?: TrustLevel;
  readonly sequence?: number;
  readonly provenanceReset?: { readonly fromSequence: number; readonly reason: string };
}

function chosen(
  name: string,
  { version = '1.0.0', permissions = {}, level = 'community', sequence = 3, ...rest }: Choice = {},
): ChosenPlugin {
  const publisher = 'publisher' in rest ? rest.publisher : 'key:alice';
  const artifact = { sha256: digest('a'), size: 10, urls: [] };
  const release: ShardRelease = {
    version: version as Version,
    publishedAt: '2026-01-01T00:00:00Z' as Timestamp,
    publishedSequence: sequence,
    description: '',
    license: 'MIT',
    abi: 'raw',
    dependencies: [{ name: 'utf8' as PluginName, range: '^1.0.0' as VersionRange, optional: false }],
    permissions,
    artifact,
    manifest: { sha256: digest('b'), size: 5, urls: [] },
    trustLevel: 'community',
    evidence: { rules: 1, bundles: [], files: [], review: { kind: 'auto', reviewers: [], merge: 'c'.repeat(40) } },
  };
  const { provenanceReset } = rest;
  return {
    name: name as PluginName,
    release,
    artifact,
    level,
    proved: level,
    ...(publisher === undefined ? {} : { publisher }),
    ...(provenanceReset === undefined ? {} : { provenanceReset }),
  };
}

function locked(choice: Partial<LockedPlugin> = {}): LockedPlugin {
  return {
    version: '1.0.0' as Version,
    sha256: digest('a'),
    size: 10,
    manifest: digest('b'),
    publisher: 'key:alice',
    publishedSequence: 3,
    dependencies: {},
    permissions: [],
    ...choice,
  };
}

function lockfileOf(plugins: Readonly<Record<string, LockedPlugin>>): Lockfile {
  return { ...emptyLockfile('yard'), plugins: plugins as Lockfile['plugins'] };
}

const requested = { slugify: 'latest' } as Lockfile['requested'];
const source = 'https://yard.example/';
const nothing = (): boolean => false;

describe('planInstall()', () => {
  test('locks exactly what was chosen', () => {
    const plan = planInstall(emptyLockfile('yard'), {
      source,
      wishes: { requested },
      idleOverrides: [],
      cycles: [],
      chosen: [chosen('slugify', { permissions: { clock: true } })],
      isInstalled: nothing,
    });
    expect(plan.lockfile).toEqual({
      format: 2,
      reader: '0.1.0',
      registry: 'yard',
      requested: { slugify: 'latest' },
      plugins: {
        slugify: {
          version: '1.0.0',
          sha256: digest('a'),
          size: 10,
          manifest: digest('b'),
          source,
          publisher: 'key:alice',
          publishedSequence: 3,
          dependencies: { utf8: '^1.0.0' },
          permissions: ['clock'],
        },
      },
    });
    expect(plan.install.map(({ name }) => name)).toEqual(['slugify']);
    expect(plan.keep).toEqual([]);
    expect(plan.remove).toEqual([]);
  });

  test('keeps what is in place, and removes what nothing needs', () => {
    const plan = planInstall(lockfileOf({ slugify: locked(), zeta: locked(), alpha: locked() }), {
      source,
      wishes: { requested },
      idleOverrides: [],
      cycles: [],
      chosen: [chosen('slugify')],
      isInstalled: ({ name }) => name === 'slugify',
    });
    expect(plan.keep.map(({ name }) => name)).toEqual(['slugify']);
    expect(plan.install).toEqual([]);
    expect(plan.remove).toEqual(['alpha', 'zeta']);
    expect(plan.consents).toEqual([]);
  });

  const unsigned: LockedPlugin = (({ publisher: _, ...rest }) => rest)(locked());

  const reset = (fromSequence: number): { fromSequence: number; reason: string } => ({
    fromSequence,
    reason: 'The key is lost.',
  });

  interface Case {
    readonly what: string;
    readonly before?: LockedPlugin;
    readonly choice: Choice;
    readonly consents: readonly object[];
  }

  const cases: readonly Case[] = [
    { what: 'nothing for a signed plugin that asks for nothing', choice: {}, consents: [] },
    {
      what: 'all permissions of a new plugin',
      choice: { permissions: { clock: true, network: ['a.example'] } },
      consents: [{ kind: 'permissions', name: 'slugify', added: ['clock', 'network a.example'] }],
    },
    {
      what: 'new permissions only',
      before: locked({ permissions: ['clock'] }),
      choice: { permissions: { clock: true, random: true } },
      consents: [{ kind: 'permissions', name: 'slugify', added: ['random'] }],
    },
    {
      what: 'nothing when permissions fall away',
      before: locked({ permissions: ['clock'] }),
      choice: {},
      consents: [],
    },
    {
      what: 'a new plugin without signature',
      choice: { publisher: undefined },
      consents: [{ kind: 'unsigned', name: 'slugify' }],
    },
    {
      what: 'a plugin that is not signed any more',
      before: locked(),
      choice: { publisher: undefined },
      consents: [{ kind: 'unsigned', name: 'slugify' }],
    },
    {
      what: 'another version of a plugin without signature',
      before: unsigned,
      choice: { version: '1.1.0', publisher: undefined },
      consents: [{ kind: 'unsigned', name: 'slugify' }],
    },
    {
      what: 'nothing for the version without signature that was agreed to',
      before: unsigned,
      choice: { publisher: undefined },
      consents: [],
    },
    {
      what: 'another publisher',
      before: locked(),
      choice: { publisher: 'key:mallory' },
      consents: [{ kind: 'publisher', name: 'slugify', before: 'key:alice', after: 'key:mallory' }],
    },
    {
      what: 'a plugin that is signed for the first time: that nobody signs was agreed to',
      before: unsigned,
      choice: {},
      consents: [{ kind: 'publisher', name: 'slugify', before: 'nobody', after: 'key:alice' }],
    },
    {
      what: 'a signed plugin whose manifest nobody vouches for',
      choice: { level: 'untrusted' },
      consents: [{ kind: 'untrusted', name: 'slugify' }],
    },
    {
      what: 'nothing for such a version that was agreed to',
      before: locked(),
      choice: { level: 'untrusted' },
      consents: [],
    },
    {
      what: 'the first release since the provenance was reset',
      before: locked(),
      choice: { version: '1.1.0', sequence: 9, provenanceReset: reset(9) },
      consents: [{ kind: 'reset', name: 'slugify', reason: 'The key is lost.' }],
    },
    {
      what: 'nothing for a release from before the reset',
      before: locked(),
      choice: { version: '1.1.0', sequence: 8, provenanceReset: reset(9) },
      consents: [],
    },
    {
      what: 'nothing for a later one, when the reset was agreed to',
      before: locked({ publishedSequence: 9 }),
      choice: { version: '1.2.0', sequence: 12, provenanceReset: reset(9) },
      consents: [],
    },
    {
      what: 'nothing of a reset when nothing was installed before it',
      choice: { sequence: 9, provenanceReset: reset(9) },
      consents: [],
    },
  ];

  test.each(cases)('asks for $what', ({ before, choice, consents }) => {
    const lockfile = before === undefined ? emptyLockfile('yard') : lockfileOf({ slugify: before });
    const plan = planInstall(lockfile, {
      source,
      wishes: { requested },
      idleOverrides: [],
      cycles: [],
      chosen: [chosen('slugify', choice)],
      isInstalled: nothing,
    });
    expect(plan.consents).toEqual(consents);
  });

  test('keeps overrides that something needs, and the wish for prereleases; what was wished before is forgotten', () => {
    const overrides = { utf8: '1.0.0', zebra: '2.0.0' } as Lockfile['requested'];
    const before: Lockfile = { ...lockfileOf({}), overrides, prereleases: true };
    const wanted = { cycles: [], source, chosen: [], isInstalled: nothing };
    const idleOverrides = ['zebra' as PluginName];
    const kept = planInstall(before, { ...wanted, wishes: { requested, overrides, prereleases: true }, idleOverrides });
    expect(kept.lockfile).toMatchObject({ overrides: { utf8: '1.0.0' }, prereleases: true });
    expect(kept.idleOverrides).toEqual(['zebra']);
    const forgotten = planInstall(before, { ...wanted, wishes: { requested }, idleOverrides: [] });
    expect(Object.keys(forgotten.lockfile).sort()).toEqual(['format', 'plugins', 'reader', 'registry', 'requested']);
  });

  test('takes no member of every object for a plugin', () => {
    const plan = planInstall(emptyLockfile('yard'), {
      source,
      wishes: { requested },
      idleOverrides: [],
      cycles: [],
      chosen: [chosen('constructor', { permissions: { clock: true } })],
      isInstalled: nothing,
    });
    expect(plan.consents).toEqual([{ kind: 'permissions', name: 'constructor', added: ['clock'] }]);
    const bare = planInstall(emptyLockfile('yard'), {
      source,
      wishes: { requested },
      idleOverrides: [],
      cycles: [],
      chosen: [chosen('constructor', { publisher: undefined })],
      isInstalled: nothing,
    });
    expect(bare.consents).toEqual([{ kind: 'unsigned', name: 'constructor' }]);
  });
});

describe('namesOf()', () => {
  test('is sorted', () => {
    expect(namesOf(lockfileOf({ b: locked(), a: locked() }))).toEqual(['a', 'b']);
  });
});
