// Merged means held: from the judged bytes to staging, from there into the release, and never other bytes.
import { beforeEach, describe, expect, test } from 'vitest';
import { nodeHasher } from '../../src/adapters/system/node-hasher.ts';
import type { PluginName } from '../../src/core/model/plugin-name.ts';
import type { Timestamp } from '../../src/core/model/timestamp.ts';
import type { Version } from '../../src/core/model/version.ts';
import { stageArtifact } from '../../src/flows/stage-artifact.ts';
import { otherWasm, plainWasm, release } from '../support/case-registry.ts';
import { GrowingRegistry, releaseOf } from '../support/growing-registry.ts';
import { heldPlace, holding, holdTip } from '../support/hold-tip.ts';
import { type MemoryHeldFiles, memoryHeldFiles } from '../support/memory-held-files.ts';
import { memoryTree } from '../support/memory-tree.ts';

const sha256 = nodeHasher(plainWasm);
const [plugin, version] = ['slugify' as PluginName, '1.1.0' as Version];
const reviewed = '2026-03-01T12:00:00Z' as Timestamp;
const staged = `staging/slugify-1.1.0-${sha256}.wasm`;

/** Slugify 1.1.0, whose artifact is on its author's host. */
const atAddress = () =>
  release({
    wasm: null,
    manifest: { artifact: { url: 'https://alice.example/slugify.wasm', sha256, size: plainWasm.length } },
  });

let held: MemoryHeldFiles;
let registry: GrowingRegistry;
/** What the job before has handed over, by path. */
let handed: Map<string, Uint8Array>;
beforeEach(() => {
  handed = new Map();
  held = memoryHeldFiles();
  registry = new GrowingRegistry(holding());
});

const stage = (bytes: Uint8Array = plainWasm) =>
  stageArtifact({ held, hash: nodeHasher, clock: () => reviewed }, { plugin, version, sha256, bytes }, registry.tip);

const holdAll = (place?: string) => {
  const sboms = memoryTree(new Map([...handed].map(([path, bytes]) => [path, { bytes, mode: '100644' }])));
  return holdTip(registry, { held, sboms, ...(place === undefined ? {} : { place }) });
};
const hold = async (where?: string) => (await holdAll(where)).tags;

describe('an artifact at an address', () => {
  test('is staged, goes into its release with its signature, and leaves staging', async () => {
    await stage();
    expect(held.releases.get('staging')).toMatchObject({ prerelease: true });
    expect([...held.files.keys()]).toEqual([staged]);
    const commit = registry.merge(await atAddress());
    expect(await hold()).toEqual(['slugify@1.1.0']);
    expect(held.releases.get('slugify@1.1.0')).toMatchObject({ commit, title: 'slugify 1.1.0', prerelease: false });
    expect([...held.files.keys()]).toEqual(['slugify@1.1.0/plugin.wasm', 'slugify@1.1.0/plugin.wasm.sigstore.json']);
    expect(held.files.get('slugify@1.1.0/plugin.wasm')).toEqual(plainWasm);
  });

  test('is handed on as it was judged, or not at all', async () => {
    await expect(stage(otherWasm)).rejects.toMatchObject({ code: 'CHECKSUM_MISMATCH' });
    expect(held.files.size).toBe(0);
  });

  test.each([1, 2, 3])('goes on where it broke off, at change %i', async (broken) => {
    await stage();
    registry.merge(await atAddress());
    held.breakAt(broken);
    await expect(hold()).rejects.toMatchObject({ code: 'FORGE_UNREACHABLE' });
    expect(await hold()).toEqual(['slugify@1.1.0']);
    expect([...held.files.keys()]).toEqual(['slugify@1.1.0/plugin.wasm', 'slugify@1.1.0/plugin.wasm.sigstore.json']);
  });

  test('that was changed in staging stops the deploy', async () => {
    await stage();
    held.files.set(staged, otherWasm.slice(0, plainWasm.length));
    registry.merge(await atAddress());
    await expect(hold()).rejects.toMatchObject({
      code: 'CHECKSUM_MISMATCH',
      message: expect.stringContaining('staging'),
    });
  });

  test('that was put into its release by somebody else stops the deploy', async () => {
    await held.put(
      { tag: 'slugify@1.1.0', commit: registry.tip, title: '', body: '', prerelease: false },
      { name: 'plugin.wasm', bytes: otherWasm },
    );
    await stage();
    registry.merge(await atAddress());
    await expect(hold()).rejects.toMatchObject({ code: 'CHECKSUM_MISMATCH' });
    expect(held.files.get('slugify@1.1.0/plugin.wasm')).toEqual(otherWasm);
  });

  test('that was merged by hand is told, with what to upload where', async () => {
    registry.merge(await atAddress());
    await expect(hold()).rejects.toMatchObject({
      code: 'FILE_NOT_FOUND',
      message: expect.stringContaining(`release staging has no slugify-1.1.0-${sha256}.wasm`),
    });
  });

  test('that was removed again is nobody’s business', async () => {
    registry.merge(await atAddress());
    registry.push({ 'registry/plugins/slugify/removed/1.1.0.json': { format: 1, reason: 'Bad.' } });
    expect(await hold()).toEqual([]);
  });
});

describe('an artifact in the tree', () => {
  test('comes from the tree', async () => {
    registry.merge(await release());
    expect(await hold()).toEqual(['slugify@1.1.0']);
    expect(held.files.get('slugify@1.1.0/plugin.wasm')).toEqual(plainWasm);
  });

  test('that is not there is told', async () => {
    registry.merge(await release());
    registry.push({ 'registry/plugins/slugify/1.1.0/plugin.wasm': null });
    await expect(hold()).rejects.toMatchObject({ code: 'FILE_NOT_FOUND' });
  });
});

describe('a removal', () => {
  const tombstone = { 'registry/plugins/slugify/removed/1.1.0.json': { format: 1, reason: 'Bad.' } };

  test('takes the artifact from where it was held, and leaves its signature', async () => {
    registry.merge(await release());
    await hold();
    registry.push(tombstone);
    expect(await hold()).toEqual([]);
    expect([...held.files.keys()]).toEqual(['slugify@1.1.0/plugin.wasm.sigstore.json']);
    expect(await hold()).toEqual([]);
  });

  test('of what was never held is no failure', async () => {
    registry.merge({ ...(await release()), ...tombstone });
    expect(await hold()).toEqual([]);
  });
});

describe('a list of packages', () => {
  const list = new TextEncoder().encode('{}\n');
  const path = 'slugify@1.1.0/sbom.cdx.json';
  beforeEach(async () => {
    registry.merge(await release());
    handed.set(path, list);
  });

  test('goes into its release, as the last of its files', async () => {
    expect(await holdAll()).toEqual({ tags: ['slugify@1.1.0'], otherSboms: [] });
    expect([...held.files.keys()].at(-1)).toBe(path);
    expect(held.files.get(path)).toEqual(list);
  });

  test('that is there already is left, and no alarm', async () => {
    await hold();
    expect(await holdAll()).toEqual({ tags: ['slugify@1.1.0'], otherSboms: [] });
    expect(held.files.get(path)).toEqual(list);
  });

  test.each([1, 2, 3])('is put there in the end, where it broke off at change %i', async (broken) => {
    held.breakAt(broken);
    await expect(hold()).rejects.toMatchObject({ code: 'FORGE_UNREACHABLE' });
    expect(await holdAll()).toMatchObject({ otherSboms: [] });
    expect(held.files.get(path)).toEqual(list);
  });

  test.each(['{ }', '[]\n'])('of other bytes, %j, is left and told, and stops nothing', async (other) => {
    await hold();
    const bytes = new TextEncoder().encode(other);
    held.files.set(path, bytes);
    expect(await holdAll()).toEqual({ tags: ['slugify@1.1.0'], otherSboms: ['slugify@1.1.0'] });
    expect(held.files.get(path)).toEqual(bytes);
  });
});

describe('what is looked at', () => {
  test('nothing, in a registry that names no place', async () => {
    registry = new GrowingRegistry();
    registry.merge(await release());
    expect(await hold()).toEqual([]);
    expect(held.releases.size).toBe(0);
  });

  test('no other place than the one that clients are sent to', async () => {
    await expect(hold('https://github.com/other/plugins/releases/download/')).rejects.toMatchObject({
      code: 'REGISTRY_INVALID',
    });
    expect(await hold(heldPlace.replace('acme', 'Acme'))).toEqual([]);
  });

  test('releases of before are left where they were', async () => {
    registry = new GrowingRegistry(holding({ url: heldPlace }));
    expect((await hold()).length).toBeGreaterThan(1);
  });
});

describe('the index', () => {
  test('lists our addresses only, once a registry holds its releases', async () => {
    const commit = registry.merge(await atAddress());
    const files = await registry.build(commit);
    expect(releaseOf(files, 'slugify', '1.1.0').artifact?.urls).toEqual([`${heldPlace}slugify%401.1.0/plugin.wasm`]);
    // From before the registry held anything.
    expect(releaseOf(files, 'slugify', '1.0.0').artifact?.urls).toHaveLength(1);
  });

  test('lists what manifests say, as long as nobody holds anything', async () => {
    registry = new GrowingRegistry();
    const files = await registry.build(registry.merge(await atAddress()));
    expect(releaseOf(files, 'slugify', '1.1.0').artifact?.urls).toEqual(['https://alice.example/slugify.wasm']);
  });
});
