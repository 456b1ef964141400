import { describe, expect, test } from 'vitest';
import { sigstoreVerifier } from '../../src/adapters/sigstore/sigstore-verifier.ts';
import { nodeHasher } from '../../src/adapters/system/node-hasher.ts';
import { blobPath, shardPath } from '../../src/core/index/layout.ts';
import { toCompactJson } from '../../src/core/model/canonical-json.ts';
import type { Sha256 } from '../../src/core/model/digest.ts';
import type { PluginName } from '../../src/core/model/plugin-name.ts';
import { PlugyardError } from '../../src/errors.ts';
import { installPlugins } from '../../src/flows/install-plugins.ts';
import { releasePart } from '../../src/flows/mirror/release-part.ts';
import type { IndexSource, SignatureVerifier } from '../../src/ports.ts';
import { memorySource } from '../support/memory-source.ts';
import { memoryStore } from '../support/memory-store.ts';
import { aUser, exportFrom, localSource, memoryMirror, openAs, verifyAs } from '../support/mirror-client.ts';
import { alice, publish, type RegistryPlan, wasmOf } from '../support/registry-builder.ts';
import { aSignedRegistry, onDay, people, trustKey } from '../support/signed-registry.ts';

const plan: RegistryPlan = {
  csv: { releases: { '1.0.0': {}, '1.1.0': { permissions: { clock: true } } } },
  table: { releases: { '1.0.0': { needs: { csv: '^1.0.0' } } } },
  note: { releases: { '1.0.0': { signer: null }, '0.9.0': { removed: 'leaks keys' } } },
};
const registry = await aSignedRegistry();
await registry.deploy(onDay(0), { plan });
const origin = registry.served;
const { pin } = registry;
const user = (day = 0, maxStalenessHours?: number) => aUser(pin, onDay(day), maxStalenessHours);
const decode = (bytes: Uint8Array | undefined) => JSON.parse(new TextDecoder().decode(bytes));

/** An index whose artifact with that digest lies at an address only. */
function withAddress(files: ReadonlyMap<string, Uint8Array>, sha256: Sha256, url: string): Map<string, Uint8Array> {
  const encode = (value: unknown): Uint8Array => new TextEncoder().encode(`${toCompactJson(value)}\n`);
  const changed = new Map(files);
  changed.delete(blobPath(sha256, 'wasm'));
  const root = decode(files.get('index-root.json'));
  for (const [name, { sha256: digest }] of Object.entries<{ sha256: Sha256 }>(root.shards)) {
    const shard = decode(files.get(shardPath(digest)));
    for (const release of shard.releases) {
      if (release.artifact?.sha256 === sha256) {
        release.artifact.urls = [url];
      }
    }
    const bytes = encode(shard);
    root.shards[name] = { sha256: nodeHasher(bytes), size: bytes.length };
    changed.set(shardPath(nodeHasher(bytes)), bytes);
  }
  return changed.set('index-root.json', encode(root));
}

/** What the origin serves and a mirror needs: all but what a removed release left. */
function needed(files: ReadonlyMap<string, Uint8Array>): readonly string[] {
  const root = decode(files.get('index-root.json'));
  const shard = decode(files.get(shardPath(root.shards.note.sha256)));
  const removed = shard.releases.find((release: { version: string }) => release.version === '0.9.0');
  const left = [removed.manifest, ...removed.evidence.bundles].map(({ sha256 }) => blobPath(sha256, 'json'));
  return [...files.keys()].filter((path) => !left.includes(path)).sort();
}

describe('a mirror of a signed registry', () => {
  test('holds every file that the registry serves, to the byte, and nothing else', async () => {
    const mirror = memoryMirror();
    const exported = await exportFrom(user(), memorySource(origin), mirror);
    expect([...mirror.files.keys()].sort()).toEqual(needed(origin));
    for (const [path, bytes] of mirror.files) {
      expect([path, bytes]).toEqual([path, origin.get(path)]);
    }
    expect(exported).toEqual({
      plugins: 3,
      releases: 5,
      files: mirror.files.size,
      written: mirror.files.size,
      bytes: [...mirror.files.values()].reduce((sum, { length }) => sum + length, 0),
      sequence: 6,
      signedAt: onDay(0),
      outdated: 0,
      pruned: 0,
      notes: ['note 0.9.0 was removed: leaks keys'],
    });
  });

  test('is written from below: the index root and the timestamp come last', async () => {
    const mirror = memoryMirror();
    await exportFrom(user(), memorySource(origin), mirror);
    expect(mirror.written.slice(-2)).toEqual(['index-root.json', 'tuf/timestamp.json']);
    const firstMetadata = mirror.written.findIndex((path) => path.startsWith('tuf/'));
    expect(mirror.written.slice(firstMetadata).filter((path) => /^(index|blobs|targets)\//.test(path))).toEqual([]);
  });

  test('that stops at any file is not served as whole, and is completed by the next export', async () => {
    const whole = memoryMirror();
    await exportFrom(user(), memorySource(origin), whole);
    for (let kept = 0; kept < whole.written.length; kept += 1) {
      const mirror = memoryMirror();
      const full = {
        ...mirror.target,
        write: async (path: string, bytes: Uint8Array) => {
          if (mirror.written.length === kept) {
            throw new Error('no space left on device');
          }
          await mirror.target.write(path, bytes);
        },
      };
      await expect(exportFrom(user(), memorySource(origin), { ...mirror, target: full })).rejects.toThrow('no space');
      await expect(openAs(user(), mirror.held)).rejects.toMatchObject({
        code: expect.stringMatching(/^INDEX_(UNSIGNED|FOREIGN)$/) as string,
      });
      const { written } = await exportFrom(user(), memorySource(origin), mirror);
      expect([written, mirror.files]).toEqual([whole.files.size - kept, whole.files]);
    }
  });

  test('is brought up to date by fetching only what is new', async () => {
    const mirror = memoryMirror();
    await exportFrom(user(), memorySource(origin), mirror);
    const again = memorySource(origin);
    expect(await exportFrom(user(), again, mirror)).toMatchObject({ written: 0 });
    expect(again.requests.filter((path) => /^(index|blobs|targets)\//.test(path))).toEqual([]);

    const later = await aSignedRegistry();
    await later.deploy(onDay(0), { plan });
    const more = { ...plan, note: { releases: { ...plan['note']!.releases, '1.1.0': {} } } };
    const served = await later.deploy(onDay(1), { plan: more });
    const source = memorySource(served);
    const exported = await exportFrom(user(1), source, mirror);
    const blobs = source.requests.filter((path) => path.startsWith('blobs/'));
    expect(new Set(blobs).size).toBe(blobs.length);
    // A release is three files, and it changes its shard, the search list, the index root twice, and three metadata files.
    expect(exported).toMatchObject({ written: 3 + 1 + 1 + 2 + 3, outdated: 4, pruned: 0, sequence: 7 });
    const pruned = await exportFrom(user(1), source, { ...mirror, prune: true });
    expect(pruned).toMatchObject({ written: 0, outdated: 0, pruned: 4 });
    expect(await verifyAs(user(1), mirror.held)).toMatchObject({ problems: [], spare: [] });
  });

  test('that was damaged is mended by the next export', async () => {
    const mirror = memoryMirror();
    await exportFrom(user(), memorySource(origin), mirror);
    const paths = [...mirror.files.keys()];
    for (const path of paths) {
      mirror.files.set(path, new Uint8Array([...mirror.files.get(path)!, 0]));
    }
    expect(await exportFrom(user(), memorySource(origin), mirror)).toMatchObject({ written: paths.length });
    expect(await verifyAs(user(), mirror.held)).toMatchObject({ problems: [], spare: [] });
  });

  test('leaves alone what is no file of an index, also when it is pruned', async () => {
    const mirror = memoryMirror([['README.md', new Uint8Array([1])]]);
    expect(await exportFrom(user(), memorySource(origin), { ...mirror, prune: true })).toMatchObject({ pruned: 0 });
    expect(mirror.files.has('README.md')).toBe(true);
    expect(await verifyAs(user(), mirror.held)).toMatchObject({ problems: [], spare: ['README.md'] });
  });

  test('tells how far it is after every part', async () => {
    const seen: number[] = [];
    const mirror = memoryMirror();
    await exportFrom(user(), memorySource(origin), { ...mirror, onProgress: ({ files }) => seen.push(files) });
    expect(seen).toEqual([...seen].sort((left, right) => left - right));
    expect(seen.at(-1)).toBe(mirror.files.size);
  });

  test('is of one moment, though the registry is deployed while it is read', async () => {
    const moving = await aSignedRegistry();
    const before = new Map(await moving.deploy(onDay(0), { plan }));
    const after = await moving.deploy(onDay(1), { plan: { ...plan, last: { releases: { '1.0.0': {} } } } });
    // What is named by its digest or version stays for some days; everything else is replaced at once.
    const both = new Map([...before, ...after]);
    let shards = 0;
    const source: IndexSource = {
      location: 'memory:',
      read: async (path, maxBytes) => {
        shards += path.startsWith('index/') ? 1 : 0;
        return await memorySource(shards > 0 ? both : before).read(path, maxBytes);
      },
    };
    const mirror = memoryMirror();
    await exportFrom(user(), source, mirror);
    expect(await verifyAs(user(), mirror.held)).toMatchObject({ plugins: 3, problems: [], spare: [] });
  });

  test('can be exported again from itself', async () => {
    const first = memoryMirror();
    await exportFrom(user(), memorySource(origin), first);
    const second = memoryMirror();
    await exportFrom(user(), first.held, second);
    expect(second.files).toEqual(first.files);
  });
});

describe('a registry that is wrong', () => {
  const withChange = (path: string, bytes: Uint8Array) => memorySource(new Map([...origin, [path, bytes]]));
  const artifact = blobPath(nodeHasher(wasmOf('csv', '1.1.0')), 'wasm');

  test('is not mirrored, and the release that is wrong is named', async () => {
    const mirror = memoryMirror();
    const source = withChange(artifact, wasmOf('csv', '6.6.6'));
    await expect(exportFrom(user(), source, mirror)).rejects.toMatchObject({
      code: 'CHECKSUM_MISMATCH',
      message: expect.stringContaining('csv 1.1.0: ') as string,
      details: expect.objectContaining({ part: 'csv 1.1.0' }) as object,
    });
    expect(mirror.files.has('tuf/timestamp.json')).toBe(false);
    expect(mirror.files.has('index-root.json')).toBe(false);
    expect(mirror.files.has(artifact)).toBe(false);
  });

  test('by its evidence is not mirrored either: a signature that no recorded publisher made', async () => {
    const bad = await aSignedRegistry();
    await bad.deploy(onDay(0), {
      plan: { csv: { publishers: [people.stranger.publisher], releases: { '1.0.0': { signer: alice } } } },
    });
    const mirror = memoryMirror();
    await expect(exportFrom(user(), memorySource(bad.served), mirror)).rejects.toMatchObject({
      code: 'SIGNATURE_VERIFICATION_FAILED',
      message: expect.stringContaining('csv 1.0.0') as string,
    });
    expect(mirror.files.has('tuf/timestamp.json')).toBe(false);
  });
});

describe('a mirror of an unsigned registry', async () => {
  const files = await publish(plan);
  const nobody = aUser(undefined, onDay(0));

  test('is made by express wish only, and has no metadata', async () => {
    await expect(exportFrom(user(), memorySource(files), memoryMirror())).rejects.toMatchObject({
      code: 'INDEX_UNSIGNED',
    });
    const mirror = memoryMirror();
    const exported = await exportFrom(nobody, memorySource(files), mirror);
    expect(exported).not.toHaveProperty('signedAt');
    expect([...mirror.files.keys()].filter((path) => path.startsWith('tuf/'))).toEqual([]);
    expect(mirror.written.at(-1)).toBe('index-root.json');
    const report = await verifyAs(nobody, mirror.held);
    expect(report).toMatchObject({ problems: [], spare: [], plugins: 3 });
    expect(report).not.toHaveProperty('signature');
  });

  test('holds a copy of artifacts that the registry keeps elsewhere, and needs no other place then', async () => {
    const url = 'https://files.example/csv.wasm';
    const artifact = wasmOf('csv', '1.0.0');
    const served = withAddress(files, nodeHasher(artifact), url);
    const mirror = memoryMirror();
    await exportFrom(nobody, memorySource(new Map([...served, [url, artifact]])), mirror);
    expect(mirror.files.get(blobPath(nodeHasher(artifact), 'wasm'))).toEqual(artifact);
    expect(mirror.files.has(url)).toBe(false);
    const offline = memorySource(mirror.files);
    const report = await verifyAs(nobody, { ...mirror.held, read: offline.read });
    expect(report).toMatchObject({ problems: [], spare: [] });
    expect(offline.requests).not.toContain(url);
    // What is held already is not asked for again, wherever it came from.
    const again = memorySource(new Map([...served, [url, artifact]]));
    expect(await exportFrom(nobody, again, mirror)).toMatchObject({ written: 0 });
    expect(again.requests).not.toContain(url);
  });

  test('is not made when the registry is deployed in between', async () => {
    const other = await publish({ ...plan, table: { releases: { '1.0.0': { description: 'Makes other tables.' } } } });
    let reads = 0;
    const moving: IndexSource = {
      location: 'memory:',
      read: async (path, maxBytes) => {
        reads += path === 'index-root.json' ? 1 : 0;
        return await memorySource(path === 'index-root.json' && reads > 1 ? other : files).read(path, maxBytes);
      },
    };
    await expect(exportFrom(nobody, moving, memoryMirror())).rejects.toMatchObject({ code: 'INDEX_MIXED' });
  });
});

describe('a mirror', async () => {
  const mirror = memoryMirror();
  await exportFrom(user(), memorySource(origin), mirror);

  test('is verified to the last byte, with its age and the levels of its releases', async () => {
    expect(await verifyAs(user(2), mirror.held)).toEqual({
      plugins: 3,
      releases: 5,
      files: mirror.files.size,
      bytes: [...mirror.files.values()].reduce((sum, { length }) => sum + length, 0),
      levels: { community: 3, untrusted: 1 },
      sequence: 6,
      signature: { pin, rootVersion: 1, signedAt: onDay(0), expires: onDay(14), ageHours: 48 },
      problems: [],
      spare: [],
      notes: ['note 0.9.0 was removed: leaks keys'],
    });
  });

  test('serves an install without asking any other place', async () => {
    const source = memorySource(mirror.files);
    const index = await openAs(user(), source);
    const plugins = memoryStore();
    const consent = async (): Promise<boolean> => true;
    const stores = { plugins, project: memoryStore(), consent };
    await installPlugins({ index, verifier: sigstoreVerifier, hash: nodeHasher, ...stores }, [
      { name: 'table' as PluginName, range: '*' as never },
    ]);
    expect(plugins.files.get('csv.wasm')).toEqual(wasmOf('csv', '1.1.0'));
  });

  test('that has expired is refused, unless it is said how old it may be; its age is known then', async () => {
    await expect(openAs(user(20), mirror.held)).rejects.toMatchObject({ code: 'INDEX_EXPIRED' });
    await expect(openAs(user(20, 24 * 19), mirror.held)).rejects.toMatchObject({ code: 'INDEX_STALE' });
    expect(await verifyAs(user(20, 24 * 20), mirror.held)).toMatchObject({
      problems: [],
      signature: { ageHours: 480 },
    });
    expect(await verifyAs(user(2000, 24 * 2000), mirror.held)).toMatchObject({ problems: [] });
  });

  test('is older than it may be before its own date comes, when less is allowed', async () => {
    await expect(openAs(user(2, 47), mirror.held)).rejects.toMatchObject({ code: 'INDEX_STALE' });
    expect((await openAs(user(2, 48), mirror.held)).root.sequence).toBe(6);
  });

  test('whose metadata had expired when it was signed is refused, however old it may be', async () => {
    const late = await aSignedRegistry();
    await late.deploy(onDay(0));
    // The root holds for a year; the timestamp is signed by the online key after that.
    await late.resign(onDay(364));
    expect((await openAs(user(400, 24 * 365 * 5), memorySource(late.served))).root.sequence).toBeGreaterThan(0);
    await late.resign(onDay(366));
    await expect(openAs(user(400, 24 * 365 * 5), memorySource(late.served))).rejects.toMatchObject({
      code: 'INDEX_EXPIRED',
    });
  });

  test('shares what its user has seen with the registry that it is of: an older one is refused', async () => {
    const moving = await aSignedRegistry();
    await moving.deploy(onDay(0), { plan, sequence: 10 });
    const old = memoryMirror();
    await exportFrom(user(), memorySource(moving.served), old);
    const newer = await moving.deploy(onDay(3), { plan, sequence: 12 });
    const seen = user(3);
    expect((await openAs(seen, memorySource(newer))).root.sequence).toBe(12);
    await expect(openAs(seen, old.held)).rejects.toMatchObject({ code: 'INDEX_ROLLED_BACK' });
    await expect(openAs({ ...seen, limits: user(3, 24 * 365).limits }, old.held)).rejects.toMatchObject({
      code: 'INDEX_ROLLED_BACK',
    });
    expect((await openAs(user(3), old.held)).root.sequence).toBe(10);
  });
});

describe('roots', () => {
  test('are mirrored from the first to the newest, so that any of them may be pinned', async () => {
    const rotated = await aSignedRegistry();
    await rotated.deploy(onDay(0));
    await rotated.rotate({ addOffline: trustKey(people.dora, 'dora') }, [people.ann, people.ben], onDay(1));
    await rotated.rotate({ removeOffline: 'ann' }, [people.ann, people.ben, people.dora], onDay(2));
    await rotated.deploy(onDay(3));
    const mirror = memoryMirror();
    await exportFrom(aUser(rotated.pin, onDay(3)), memorySource(rotated.served), mirror);
    const roots = [1, 2, 3].map((version) => mirror.files.get(`tuf/${version}.root.json`)!);
    expect(roots).not.toContain(undefined);
    for (const root of roots) {
      const report = await verifyAs(aUser(nodeHasher(root), onDay(3)), localSource(mirror.files));
      expect(report).toMatchObject({ problems: [], spare: [], signature: { rootVersion: 3 } });
    }
  });
});

describe('a mirror of some plugins', () => {
  const table = ['table' as PluginName];

  test('holds them and all that they could need, and is whole for those who ask for that', async () => {
    const mirror = memoryMirror();
    const exported = await exportFrom(user(), memorySource(origin), { ...mirror, plugins: table });
    expect(exported).toMatchObject({ plugins: 2, releases: 3, notes: [] });
    expect(await verifyAs(user(), mirror.held, table)).toMatchObject({
      plugins: 2,
      releases: 3,
      levels: { community: 3 },
      problems: [],
      spare: [],
    });
    const index = await openAs(user(), mirror.held);
    expect((await index.shard('csv' as PluginName)).releases).toHaveLength(2);
    await expect(index.shard('note' as PluginName)).rejects.toMatchObject({
      code: 'OFFLINE_MISS',
      message: 'memory: does not hold note, though the registry has it',
      hint: expect.stringContaining('have it exported with this one') as string,
    });
  });

  test('lacks the others, which is found unless it is said what it is to hold', async () => {
    const mirror = memoryMirror();
    await exportFrom(user(), memorySource(origin), { ...mirror, plugins: table });
    const { problems } = await verifyAs(user(), mirror.held);
    expect(problems).toEqual([expect.objectContaining({ code: 'FILE_NOT_FOUND' })]);
    const shards = decode(origin.get('index-root.json')).shards;
    mirror.files.delete(shardPath(shards.csv.sha256));
    const report = await verifyAs(user(), mirror.held, table);
    expect(report.problems).toEqual([expect.objectContaining({ part: shardPath(shards.csv.sha256) })]);
    expect(report.spare).toEqual([]);
  });

  test('becomes a whole one by the next export, and the other way round by pruning', async () => {
    const mirror = memoryMirror();
    await exportFrom(user(), memorySource(origin), { ...mirror, plugins: table });
    await exportFrom(user(), memorySource(origin), mirror);
    expect(await verifyAs(user(), mirror.held)).toMatchObject({ plugins: 3, problems: [], spare: [] });
    await exportFrom(user(), memorySource(origin), { ...mirror, plugins: table, prune: true });
    expect(await verifyAs(user(), mirror.held, table)).toMatchObject({ plugins: 2, problems: [], spare: [] });
  });

  test('of a plugin that there is not is not made', async () => {
    const mirror = memoryMirror();
    const plugins = ['tables' as PluginName];
    await expect(exportFrom(user(), memorySource(origin), { ...mirror, plugins })).rejects.toMatchObject({
      code: 'PLUGIN_NOT_FOUND',
      hint: 'Did you mean table?',
    });
  });
});

describe('a release that the registry itself has clients refuse', async () => {
  const mirror = memoryMirror();
  await exportFrom(user(), memorySource(origin), mirror);
  const index = await openAs(user(), mirror.held);
  const shard = await index.shard('csv' as PluginName);
  const release = shard.releases[0]!;
  const partWith = (error: PlugyardError) => {
    const verifier: SignatureVerifier = { verify: async () => await Promise.reject(error) };
    return releasePart({ index, verifier, hash: nodeHasher }, shard, release);
  };

  test.each(['ARTIFACT_BANNED', 'PUBLISHER_REVOKED', 'TRUST_TOO_LOW'] as const)(
    'for %s is mirrored all the same, and told of',
    async (code) => {
      const part = partWith(new PlugyardError(code, 'csv 1.1.0 is not for you'));
      const { files, ...rest } = await part.read();
      expect(files.map(({ path }) => path)).toEqual(part.paths);
      expect(rest).toEqual({ problems: [], notes: ['csv 1.1.0 is not for you'] });
    },
  );

  test('for any other reason is wrong', async () => {
    const error = new PlugyardError('TRUST_MISMATCH', 'It promises too much');
    expect(await partWith(error).read()).toMatchObject({ problems: [error], notes: [] });
  });
});
