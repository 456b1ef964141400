import { describe, expect, test } from 'vitest';
import { nodeHasher } from '../../src/adapters/system/node-hasher.ts';
import { nodeInflate } from '../../src/adapters/system/node-inflate.ts';
import type { Fact } from '../../src/core/model/fact.ts';
import type { PreviousScan } from '../../src/core/model/submission.ts';
import { PlugyardError } from '../../src/errors.ts';
import { comparePrevious, gatherPrevious } from '../../src/flows/gather/gather-previous.ts';
import { calling } from '../support/calling-wasm.ts';
import { baseRegistry, digestOf, type FileMap, placed, release, toBytes } from '../support/case-registry.ts';
import { type MemoryFile, memoryTree } from '../support/memory-tree.ts';
import { gatherCase, type SubmissionCase } from '../support/submission-case.ts';

const landing = calling({ direct: ['env land'] });
const launching = calling({ direct: ['env launch'] });
const permissions = { hostFunctions: ['env.land', 'env.launch'] };
const url = 'https://example.com/slugify-1.0.1.wasm';
const unreadable = { missing: 'the artifact of 1.0.1, the release before, cannot be read' };

async function previousOf(parts: Omit<SubmissionCase, 'name' | 'verdict' | 'findings'>): Promise<Fact<PreviousScan>> {
  return (await gatherCase({ name: '', verdict: 'PASS', findings: [], ...parts })).facts.previousScan;
}

/** slugify 1.0.1, which lies at an address. */
async function atAddress(): Promise<FileMap> {
  const artifact = { url, sha256: digestOf(landing), size: landing.length };
  return await release({ version: '1.0.1', wasm: null, manifest: { artifact }, signed: { wasm: landing } });
}

const next = await release({ wasm: launching, manifest: { permissions } });
const found = (version: string, module: Uint8Array): object => ({
  value: { release: { version, wasm: { imports: [{ name: module === landing ? 'land' : 'launch' }] } } },
});

describe('the release before is', () => {
  test('the highest one below it that lies in the tree', async () => {
    const base = {
      ...(await release({ version: '1.0.1', wasm: launching })),
      ...(await release({ version: '1.0.2', wasm: landing })),
      ...(await release({ version: '2.0.0', wasm: launching })),
    };
    const previous = await previousOf({ base, change: next });
    expect(previous).toMatchObject(found('1.0.2', landing));
    expect(previous).toMatchObject({ value: { release: { similarity: { changed: 0, added: 0, removed: 0 } } } });
  });

  test('the bytes at its address, where they are still the same', async () => {
    const previous = await previousOf({ base: await atAddress(), change: next, answers: { [url]: landing } });
    expect(previous).toMatchObject(found('1.0.1', landing));
  });

  test('what the registry holds of it, and nobody asks at its address then', async () => {
    const held = 'https://github.com/acme/plugins/releases/download/slugify%401.0.1/plugin.wasm';
    const releases = { url: 'https://github.com/acme/plugins/releases/download/', fromSequence: 7 };
    const registry = { ...(baseRegistry['registry/registry.json'] as object), releases };
    const base = { ...(await atAddress()), 'registry/registry.json': registry };
    const asked = async (answers: NonNullable<SubmissionCase['answers']>) =>
      await previousOf({ base, change: next, answers });
    expect(await asked({ [held]: landing })).toMatchObject(found('1.0.1', landing));
    // It may be older than the place.
    const gone = { refuses: 'answers 404', hint: 'Put it back.' };
    expect(await asked({ [held]: gone, [url]: landing })).toMatchObject(found('1.0.1', landing));
    expect(await asked({ [held]: launching, [url]: landing })).toMatchObject(found('1.0.1', landing));
    expect(await asked({ [held]: launching, [url]: launching })).toEqual(unreadable);
  });

  test('none that was withdrawn', async () => {
    const base = {
      ...(await release({ version: '1.0.1', wasm: landing })),
      ...(await release({ version: '1.0.2', wasm: launching })),
      ...(await release({ version: '1.0.3', wasm: launching })),
      ...placed('registry/plugins/slugify', {
        'yanked/1.0.2.json': { format: 1, reason: 'Loses characters.' },
        'removed/1.0.3.json': { format: 1, reason: 'It was malware.' },
      }),
    };
    expect(await previousOf({ base, change: next })).toMatchObject(found('1.0.1', landing));
  });

  test('none, where this is the lowest', async () => {
    expect(await previousOf({ change: await release({ version: '0.9.0', wasm: launching }) })).toEqual({ value: {} });
  });
});

describe('the release before cannot be read', () => {
  test('where its address brings other bytes today, which could ask for everything', async () => {
    const previous = await previousOf({ base: await atAddress(), change: next, answers: { [url]: launching } });
    expect(previous).toEqual(unreadable);
  });

  test('where its address brings more bytes than it had', async () => {
    const longer = new Uint8Array([...landing, 0]);
    expect(await previousOf({ base: await atAddress(), change: next, answers: { [url]: longer } })).toEqual(unreadable);
  });

  test('where its address answers no more', async () => {
    const gone = { refuses: 'answers 404', hint: 'Put it back.' };
    expect(await previousOf({ base: await atAddress(), change: next, answers: { [url]: gone } })).toEqual(unreadable);
  });

  test('where it is no WebAssembly', async () => {
    const base = await release({ version: '1.0.1', wasm: new Uint8Array([1, 2, 3]) });
    expect(await previousOf({ base, change: next })).toEqual(unreadable);
  });

  test('where it has neither file nor address', async () => {
    const base = await release({ version: '1.0.1', wasm: null });
    expect(await previousOf({ base, change: next })).toEqual(unreadable);
  });
});

test('a new artifact that is no WebAssembly is compared with nothing', async () => {
  const change = await release({ wasm: new Uint8Array([1, 2, 3]) });
  expect(await previousOf({ change })).toEqual({ missing: 'the artifact is not well-formed WebAssembly' });
});

test('what keeps the manifest from being read keeps the release before from being found', async () => {
  expect(await previousOf({ change: await release({ files: { 'plugin.json': '{' } }) })).toHaveProperty('missing');
});

test('an artifact of before that is larger than anything that is read cannot be compared', async () => {
  const { facts } = await gatherCase({
    ...{ name: '', verdict: 'PASS', findings: [] },
    ...{ base: await release({ version: '1.0.1', wasm: landing }), change: next },
  });
  const tooLarge = new PlugyardError('TOO_LARGE', 'it has gigabytes');
  const read = async (path: string): Promise<undefined> =>
    path.endsWith('.wasm') ? Promise.reject(tooLarge) : Promise.resolve(undefined);
  const base = { ...memoryTree(new Map()), read };
  const unasked = { fetch: async () => Promise.reject(new Error('nobody should ask')) };
  const previous = await gatherPrevious({ base, fetcher: unasked, hash: nodeHasher }, facts);
  expect(previous).toEqual(unreadable);
});

test('a failure that is no refused download stops everything', async () => {
  const base = await atAddress();
  const { facts } = await gatherCase({
    ...{ name: '', verdict: 'PASS', findings: [] },
    ...{ base, change: next, answers: { [url]: landing } },
  });
  const files = Object.entries(base).map(([path, content]) => [
    path,
    { bytes: toBytes(content ?? ''), mode: '100644' },
  ]);
  const ports = {
    base: memoryTree(new Map(files as [string, MemoryFile][])),
    fetcher: { fetch: async () => Promise.reject(new Error('a bug')) },
    hash: nodeHasher,
  };
  await expect(gatherPrevious(ports, facts)).rejects.toThrow('a bug');
});

test('without a plugin there is nothing to compare', () => {
  const why = { deferred: 'no registry is at hand' };
  expect(comparePrevious(why, undefined, { hash: nodeHasher, inflate: nodeInflate })).toEqual(why);
});
