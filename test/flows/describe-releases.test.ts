// What a release was built from is listed once, by the deploy after its merge, and whatever cannot be read stops nothing.
import { beforeEach, describe, expect, test } from 'vitest';
import { nodeHasher } from '../../src/adapters/system/node-hasher.ts';
import { nodeInflate } from '../../src/adapters/system/node-inflate.ts';
import { metadataFormat } from '../../src/adapters/tuf/metadata-format.ts';
import type { Timestamp } from '../../src/core/model/timestamp.ts';
import { PlugyardError } from '../../src/errors.ts';
import { describeReleases } from '../../src/flows/describe-releases.ts';
import type { HeldFiles } from '../../src/forge.ts';
import { plainWasm, release } from '../support/case-registry.ts';
import { sbomProblems } from '../support/cyclonedx-schema.ts';
import { GrowingRegistry, open } from '../support/growing-registry.ts';
import { holding } from '../support/hold-tip.ts';
import { listingWasm } from '../support/listed-packages.ts';
import { type MemoryHeldFiles, memoryHeldFiles } from '../support/memory-held-files.ts';
import { memoryMetadataBranch } from '../support/memory-metadata-branch.ts';

const now = '2026-03-01T12:00:00Z' as Timestamp;
const wasm = listingWasm({ serde: '1.0.200', wasi: '0.11.0+wasi' });
const sha256 = nodeHasher(wasm);
const path = 'slugify@1.1.0/sbom.cdx.json';
const text = { tag: 'slugify@1.1.0', commit: 'a'.repeat(40), title: '', body: '', prerelease: false };

let held: MemoryHeldFiles;
let registry: GrowingRegistry;
let written: Map<string, Uint8Array>;
beforeEach(() => {
  held = memoryHeldFiles();
  registry = new GrowingRegistry(holding());
  written = new Map();
});

const describeAll = (openHeld: () => Promise<HeldFiles> = async () => held) =>
  describeReleases(
    {
      repository: open(registry.scratch.directory),
      format: metadataFormat,
      branch: memoryMetadataBranch(),
      hash: nodeHasher,
      inflate: nodeInflate,
      openHeld,
      output: {
        write: async (place, bytes) => {
          expect(sbomProblems(new TextDecoder().decode(bytes))).toEqual([]);
          written.set(place, bytes);
        },
      },
    },
    registry.tip,
    now,
  );
const nobody = (): Promise<HeldFiles> => {
  throw new PlugyardError('FORGE_UNREACHABLE', 'No answer');
};
const purls = (): readonly string[] =>
  JSON.parse(new TextDecoder().decode(written.get(path))).components.map(({ purl }: { purl: string }) => purl);

/** Slugify 1.1.0, whose artifact is on its author's host. */
const atAddress = () =>
  release({
    wasm: null,
    signed: { wasm },
    manifest: { artifact: { url: 'https://alice.example/slugify.wasm', sha256, size: wasm.length } },
  });

describe('an artifact in the tree', () => {
  test('is read from there, and the forge is not asked', async () => {
    registry.merge(await release({ wasm }));
    expect(await describeAll(nobody)).toEqual({ tags: ['slugify@1.1.0'], failures: [] });
    expect([...written.keys()]).toEqual([path]);
    expect(purls()).toEqual(['pkg:cargo/serde@1.0.200', 'pkg:cargo/wasi@0.11.0%2Bwasi']);
    expect(new TextDecoder().decode(written.get(path))).toContain(sha256);
  });

  test('that declares no packages has no list, and nobody is told', async () => {
    registry.merge(await release({ wasm: plainWasm }));
    expect(await describeAll()).toEqual({ tags: [], failures: [] });
    expect(written.size).toBe(0);
  });

  test('that is missing, or no WebAssembly, is told', async () => {
    registry.merge(await release({ wasm: Uint8Array.of(1, 2, 3) }));
    expect((await describeAll()).failures).toEqual([
      'slugify@1.1.0 gets no list of packages: its artifact is not well-formed WebAssembly',
    ]);
    registry.push({ 'registry/plugins/slugify/1.1.0/plugin.wasm': null });
    expect((await describeAll()).failures).toEqual([expect.stringContaining('plugin.wasm is missing')]);
    expect(written.size).toBe(0);
  });

  test('of a release that was removed is not read', async () => {
    registry.merge(await release({ wasm }));
    registry.push({ 'registry/plugins/slugify/removed/1.1.0.json': { format: 1, reason: 'Bad.' } });
    expect(await describeAll()).toEqual({ tags: [], failures: [] });
  });
});

describe('an artifact at an address', () => {
  beforeEach(async () => {
    registry.merge(await atAddress());
  });

  test.each([
    ['staging', { ...text, tag: 'staging' }, `slugify-1.1.0-${sha256}.wasm`],
    ['its release', text, 'plugin.wasm'],
  ])('is read from %s, and nothing changes there', async (_, place, name) => {
    await held.put(place, { name, bytes: wasm });
    held.breakAt(1);
    expect(await describeAll()).toEqual({ tags: ['slugify@1.1.0'], failures: [] });
    expect(purls()).toHaveLength(2);
  });

  test.each<readonly [string, Uint8Array, string]>([
    ['longer', listingWasm({ serde: '1.0.200', evil: '0.11.0', more: '1.0.0' }), 'too large'],
    ['other', Uint8Array.from(wasm, (byte, at) => (at === 20 ? byte ^ 1 : byte)), 'another digest'],
  ])('whose bytes are %s ones than those that were judged has no list', async (_, bytes, reason) => {
    await held.put(text, { name: 'plugin.wasm', bytes });
    expect(await describeAll()).toEqual({ tags: [], failures: [expect.stringContaining(reason)] });
    expect(written.size).toBe(0);
  });

  test('that nobody holds, or that cannot be asked for, has no list and stops nothing', async () => {
    expect((await describeAll()).failures).toEqual([expect.stringContaining('nobody holds its artifact')]);
    expect((await describeAll(nobody)).failures).toEqual([expect.stringContaining('No answer')]);
  });

  test('is told of where the fault is ours', async () => {
    const broken = async (): Promise<HeldFiles> => Promise.reject(new TypeError('ours'));
    await expect(describeAll(broken)).rejects.toThrow('ours');
  });
});

describe('what is looked at', () => {
  test('nothing of before the registry held its releases, and nothing where it holds none', async () => {
    expect(await describeAll(nobody)).toEqual({ tags: [], failures: [] });
    registry = new GrowingRegistry();
    registry.merge(await release({ wasm }));
    expect(await describeAll(nobody)).toEqual({ tags: [], failures: [] });
  });
});
