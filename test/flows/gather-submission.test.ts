import { describe, expect, test } from 'vitest';
import { sigstoreVerifier } from '../../src/adapters/sigstore/sigstore-verifier.ts';
import { nodeHasher } from '../../src/adapters/system/node-hasher.ts';
import { nodeInflate } from '../../src/adapters/system/node-inflate.ts';
import { runChecks } from '../../src/core/checks/run-checks.ts';
import type { ChangedFile } from '../../src/core/model/change.ts';
import { known } from '../../src/core/model/fact.ts';
import type { Facts } from '../../src/core/model/submission.ts';
import { PlugyardError } from '../../src/errors.ts';
import { findAuthor } from '../../src/flows/gather/find-author.ts';
import { type GatherPorts, gatherSubmission } from '../../src/flows/gather-submission.ts';
import type { Tree } from '../../src/ports.ts';
import { name, timestamp } from '../support/builders.ts';
import {
  alice,
  baseRegistry,
  digestOf,
  type FileMap,
  newPlugin,
  placed,
  plainWasm,
  record,
  release,
  toBytes,
} from '../support/case-registry.ts';
import { memoryTree } from '../support/memory-tree.ts';
import { memoryValidator } from '../support/memory-validator.ts';
import { gatherCase } from '../support/submission-case.ts';

function treeOf(files: FileMap): Tree {
  const present = Object.entries(files).flatMap(([path, content]) => (content === null ? [] : [{ path, content }]));
  return memoryTree(new Map(present.map(({ path, content }) => [path, { bytes: toBytes(content), mode: '100644' }])));
}

const base = treeOf(baseRegistry);

/** The facts of a change that adds files; ports that differ from the usual ones. */
async function factsOf(change: FileMap, ports: Partial<GatherPorts> = {}): Promise<Facts> {
  const files = Object.keys(change).map((path): ChangedFile => ({ path, status: 'added', mode: '100644' }));
  const { facts } = await gatherSubmission(
    {
      base,
      head: treeOf({ ...baseRegistry, ...change }),
      fetcher: { fetch: async (url) => Promise.reject(new Error(`nobody should ask for ${url}`)) },
      verifier: sigstoreVerifier,
      hash: nodeHasher,
      validator: memoryValidator(),
      inflate: nodeInflate,
      ...ports,
    },
    { files, mergeBases: 1, author: known(alice), now: timestamp('2026-03-01T12:00:00Z') },
  );
  return facts;
}

/** The tree, with something else where it reads some path. */
function reading(tree: Tree, path: string, read: Tree['read']): Tree {
  return { ...tree, read: (wanted, maxBytes) => (wanted === path ? read : tree.read)(wanted, maxBytes) };
}

const own = 'registry/plugins/slugify/1.1.0';

describe('without a registry at hand', () => {
  test('what only a registry can tell is deferred, and everything else is known', async () => {
    const facts = await factsOf(await newPlugin(), { base: undefined });
    const deferred = Object.entries(facts).flatMap(([fact, value]) => ('deferred' in value ? [fact] : []));
    expect(deferred.sort()).toEqual([
      'advisories',
      'closure',
      'names',
      'nearPlugins',
      'organisations',
      'plugin',
      'previousScan',
      'sequences',
      'settings',
    ]);
    const report = runChecks({ format: 1, facts });
    expect(report).toMatchObject({ verdict: 'PASS', complete: false });
  });

  test('a release has no record, so that its signatures wait too', async () => {
    const facts = await factsOf(await release(), { base: undefined });
    expect(facts.provenance).toEqual(facts.settings);
    expect(facts.artifact).toHaveProperty('value.sha256', digestOf(plainWasm));
  });

  test('an artifact at an address is still not read without limit', async () => {
    const artifact = { url: 'https://example.com/a.wasm', sha256: digestOf(plainWasm), size: 64 * 1024 * 1024 + 1 };
    const facts = await factsOf(await release({ wasm: null, manifest: { artifact } }), { base: undefined });
    expect(facts.delivery).toEqual({ value: { by: 'url', place: artifact.url, size: artifact.size } });
    expect(facts.artifact).toEqual({ missing: 'the artifact is too large to be fetched' });
  });
});

describe('the base branch', () => {
  test.each(['registry/registry.json', 'registry/policy.json'])('without %s is no registry', async (path) => {
    const head = treeOf({ ...baseRegistry, ...(await release()) });
    const broken = treeOf({ ...baseRegistry, [path]: null });
    await expect(factsOf(await release(), { base: broken, head })).rejects.toMatchObject({
      code: 'REGISTRY_INVALID',
      message: expect.stringContaining('registry/registry.json or registry/policy.json is missing') as string,
    });
  });

  test.each([
    ['no JSON', '{'],
    ['no text', new Uint8Array([0xff])],
    ['too large', ' '.repeat(300_000)],
  ])('with a record that is %s stops everything: it was judged when it was merged', async (_, content) => {
    const path = 'registry/plugins/slugify/record.json';
    await expect(
      factsOf(await release(), { base: treeOf({ ...baseRegistry, [path]: content }) }),
    ).rejects.toMatchObject({
      code: 'REGISTRY_INVALID',
      details: { path },
    });
  });

  test('tells the versions that were ever taken, lowest first, and the size of the newest', async () => {
    const files = {
      ...baseRegistry,
      ...(await release({ version: '1.0.10' })),
      ...(await release({ version: '1.0.9' })),
      ...(await release({ version: '2.0.0' })),
      ...placed('registry/plugins/slugify', {
        'yanked/2.0.0.json': { format: 1, reason: 'Loses characters.' },
        'yanked/1.0.9.json': { format: 1, reason: 'Loses characters.' },
        'removed/1.0.9.json': { format: 1, reason: 'It was malware.' },
        'removed/0.1.0.json': { format: 1, reason: 'It was malware.' },
        'removed/notes.txt': 'no version\n',
      }),
    };
    const { plugin } = await factsOf(await release({ version: '1.0.11' }), { base: treeOf(files) });
    const releases = 'value' in plugin ? plugin.value.releases : [];
    expect(releases.map(({ version, withdrawn, size, rank }) => [version, withdrawn, size, rank])).toEqual([
      ['0.1.0', 'removed', undefined, 'none'],
      ['1.0.0', undefined, undefined, 'key'],
      ['1.0.9', 'removed', undefined, 'key'],
      ['1.0.10', undefined, plainWasm.length, 'key'],
      ['2.0.0', 'yanked', undefined, 'key'],
    ]);
  });

  test('is not read beyond the plugin and its dependencies', async () => {
    const read: string[] = [];
    const watched: Tree = {
      ...base,
      read: (path, maxBytes) => {
        read.push(path);
        return base.read(path, maxBytes);
      },
      list: (directory) => {
        read.push(directory);
        return base.list(directory);
      },
    };
    await factsOf(await release({ manifest: { dependencies: { '@acme/json-format': '^1.0.0' } } }), { base: watched });
    const touched = new Set(
      read.map((path) =>
        path
          .split('/')
          .slice(0, path.includes('@') ? 4 : 3)
          .join('/'),
      ),
    );
    expect([...touched].sort()).toEqual([
      'registry/plugins/@acme/json-format',
      'registry/plugins/slugify',
      'registry/plugins/utf8-tools',
      'registry/policy.json',
      'registry/registry.json',
      'registry/trust/client-policy.json',
      'registry/trust/trusted-root.json',
    ]);
  });

  test('is asked for all names when a plugin is new, sorted whatever the order of the tree', async () => {
    const { facts } = await gatherCase(
      { name: '', change: await newPlugin(), verdict: 'HOLD', findings: [] },
      { reversed: true },
    );
    expect(facts.names).toEqual({ value: ['@acme/json-format', 'notes', 'slugify', 'utf8-tools'] });
  });

  test('may have dependencies without end, which are not followed beyond five hundred plugins', async () => {
    const chain = Array.from({ length: 501 }, (_, index) => `link-${index}`);
    const files = await Promise.all(
      chain.map((plugin, index) =>
        release({
          name: plugin,
          version: '1.0.0',
          sign: 'nothing',
          manifest: { dependencies: { [`link-${index + 1}`]: '^1.0.0' } },
        }),
      ),
    );
    const deep = treeOf(Object.assign({ ...baseRegistry }, ...files) as FileMap);
    const facts = await factsOf(await release({ manifest: { dependencies: { 'link-0': '^1.0.0' } } }), { base: deep });
    expect(facts.closure).toEqual({ missing: 'the dependencies reach more than 500 plugins' });
    expect(runChecks({ format: 1, facts }).verdict).toBe('HOLD');
  });
});

describe('the head', () => {
  test('that loses a file between listing and reading has none', async () => {
    const change = await release();
    const head = reading(
      reading(treeOf(change), `${own}/plugin.wasm`, async () => undefined),
      `${own}/plugin.json`,
      async () => undefined,
    );
    const facts = await factsOf(change, { head });
    expect(facts.delivery).toMatchObject({ value: { by: 'nothing' } });
    expect(facts.manifest).toEqual({ missing: `${own}/plugin.json is missing or not valid` });
  });

  test.each([`${own}/plugin.json`, `${own}/plugin.wasm`, `${own}/plugin.wasm.sigstore.json`])(
    'that cannot be read at %s is a failure of the world, not of the author',
    async (path) => {
      const change = await release();
      const head = reading(treeOf(change), path, async () => Promise.reject(new Error('the disk is gone')));
      await expect(factsOf(change, { head })).rejects.toThrow('the disk is gone');
    },
  );

  test('with an artifact that is too large tells its size without reading it', async () => {
    const facts = await factsOf(await release({ wasm: new Uint8Array(5000) }));
    expect(facts.delivery).toEqual({ value: { by: 'file', place: `${own}/plugin.wasm`, size: 5000 } });
    expect(facts.wasm).toEqual({ missing: 'the artifact is too large to be read' });
  });

  test('that only edits what is released brings no release', async () => {
    const { facts } = await gatherCase({
      name: '',
      change: { 'registry/plugins/slugify/1.0.0/README.md': '# Edited\n' },
      verdict: 'FAIL',
      findings: [],
    });
    expect(facts.manifest).toEqual({ missing: 'the change brings no release' });
    expect(facts.record).toHaveProperty('value.owners');
  });

  test('with a release of a plugin that nobody has recorded has no one whose signature counts', async () => {
    const facts = await factsOf(await newPlugin({ record: null }));
    expect(facts.record).toEqual({ missing: 'the plugin has no record on the base branch' });
    expect(facts.provenance).toEqual(facts.record);
  });
});

describe('an address', () => {
  const artifact = { url: 'https://example.com/a.wasm', sha256: digestOf(plainWasm), size: plainWasm.length };

  test('is asked for the declared size at most', async () => {
    const asked: unknown[] = [];
    const fetcher: GatherPorts['fetcher'] = {
      fetch: async (url, maxBytes) => {
        asked.push(url, maxBytes);
        return plainWasm;
      },
    };
    const facts = await factsOf(await release({ wasm: null, manifest: { artifact } }), { fetcher });
    expect(asked).toEqual([artifact.url, plainWasm.length]);
    expect(facts.releaseFiles).toMatchObject({
      value: [{ name: 'README.md' }, { name: 'plugin.json' }, { name: 'plugin.wasm', sha256: artifact.sha256 }],
    });
  });

  test('that refuses is told with its hint, or with a plain one', async () => {
    const fetcher: GatherPorts['fetcher'] = {
      fetch: async () => Promise.reject(new PlugyardError('DOWNLOAD_FAILED', 'it answers 404')),
    };
    const facts = await factsOf(await release({ wasm: null, manifest: { artifact } }), { fetcher });
    expect(facts.delivery).toMatchObject({
      value: { failure: { reason: 'it answers 404', fix: 'Check the address.' } },
    });
  });

  test('is no way to hide a mistake of ours', async () => {
    await expect(factsOf(await release({ wasm: null, manifest: { artifact } }))).rejects.toThrow('nobody should ask');
  });
});

describe('findAuthor()', () => {
  const slugify = name('slugify');

  test('knows an owner by the login on the base branch', async () => {
    expect(await findAuthor('alice', slugify, base)).toEqual({ value: alice });
  });

  test('leaves everyone else to the pull request', async () => {
    const unknown = { deferred: 'mallory is not on record as an owner; the pull request tells whose account that is' };
    expect(await findAuthor('mallory', slugify, base)).toEqual(unknown);
    expect(await findAuthor('mallory', undefined, base)).toEqual(unknown);
    expect(await findAuthor('mallory', slugify, undefined)).toEqual(unknown);
    expect(await findAuthor('mallory', name('word-count'), base)).toEqual(unknown);
    expect(await findAuthor(undefined, slugify, base)).toMatchObject({
      deferred: expect.stringContaining('--as') as string,
    });
  });

  test('does not take a login for an id', async () => {
    const renamed = treeOf({ 'registry/plugins/slugify/record.json': record([{ login: 'alice', id: 4711 }], []) });
    expect(await findAuthor('alice', slugify, renamed)).toEqual({ value: { login: 'alice', id: 4711 } });
  });
});

describe('the rank of a release on the base branch', () => {
  const bundle = 'registry/plugins/slugify/1.0.0/plugin.wasm.sigstore.json';

  test.each<[string, Tree['read']]>([
    ['too large', () => Promise.reject(new PlugyardError('TOO_LARGE', 'too large', { details: { size: 9 } }))],
    ['no text', async () => new Uint8Array([0xff])],
    ['no bundle', async () => new TextEncoder().encode('[]')],
  ])('is the highest where its bundle is %s: nothing that cannot be read lets it fall', async (_, read) => {
    const { plugin } = await factsOf(await release(), { base: reading(base, bundle, read) });
    expect(plugin).toMatchObject({ value: { releases: [{ version: '1.0.0', rank: 'keyless' }] } });
  });

  test('is none where there is no bundle, and that of its bundle where there is one', async () => {
    const none = await factsOf(await release({ name: 'notes' }));
    expect(none.plugin).toMatchObject({ value: { releases: [{ rank: 'none' }] } });
    expect((await factsOf(await release())).plugin).toMatchObject({ value: { releases: [{ rank: 'key' }] } });
  });
});

describe('the record that a change brings', () => {
  const file = 'registry/plugins/slugify/record.json';

  test('is a fact of its own, beside the one that counts', async () => {
    const proposed = record([alice, { login: 'bob', id: 1002 }], []);
    const facts = await factsOf({ [file]: proposed });
    expect(facts.proposedRecord).toEqual({
      value: {
        record: proposed,
        sha256: digestOf(toBytes(proposed)),
        replaces: digestOf(toBytes(baseRegistry[file] as object)),
        provenance: { bundles: [] },
      },
    });
    expect(facts.record).toEqual({ value: baseRegistry[file] });
  });

  test('is missing where there is none, where it is broken, and where there are two', async () => {
    expect((await factsOf(await release())).proposedRecord).toHaveProperty('missing');
    expect((await factsOf({ [file]: '{}' })).proposedRecord).toHaveProperty('missing');
    const two = { [file]: record([alice], []), 'registry/plugins/notes/record.json': record([alice], []) };
    expect((await factsOf(two)).proposedRecord).toEqual({ missing: 'the change touches no single plugin' });
  });

  test('replaces nothing where the plugin is new, or where no registry is at hand', async () => {
    for (const ports of [{}, { base: undefined }]) {
      const facts = await factsOf(await newPlugin(), ports);
      expect(facts.proposedRecord).toHaveProperty('value.sha256');
      expect(facts.proposedRecord).not.toHaveProperty('value.replaces');
    }
  });
});
