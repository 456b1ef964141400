import { describe, expect, test } from 'vitest';
import { nodeHasher } from '../../src/adapters/system/node-hasher.ts';
import { blobPath } from '../../src/core/index/layout.ts';
import type { Tree } from '../../src/ports.ts';
import { baseRegistry, type FileMap, newPlugin, plainWasm, policy, release } from '../support/case-registry.ts';
import {
  build,
  bytesOf,
  GrowingRegistry,
  open,
  recordOf,
  releaseOf,
  rootOf,
  shardOf,
} from '../support/growing-registry.ts';
import { startSigstore } from '../support/local-sigstore.ts';
import { createRepository } from '../support/scratch-repository.ts';
import { temporaryFolders } from '../support/temporary-folder.ts';
import { openClient } from '../support/test-client.ts';

const newFolder = temporaryFolders();

describe('the law: the same commit, the same bytes', async () => {
  const registry = new GrowingRegistry();
  registry.merge(await release({ version: '1.1.0' }), `Merge\n\n${recordOf(registry.tip)}`);
  registry.merge(await newPlugin());
  registry.push({ 'README.md': '# Another\n' });
  const files = await registry.build();

  test('twice', async () => {
    expect(await registry.build()).toEqual(files);
    expect([...(await registry.build()).keys()]).toEqual([...files.keys()]);
  });

  test('from a clone in another folder, bare or not, and from a folder inside it', async () => {
    for (const arguments_ of [['--bare'], ['--no-local'], []]) {
      const clone = newFolder('clone');
      registry.scratch.git('clone', '--quiet', ...arguments_, registry.scratch.directory, clone);
      expect(await build(open(clone), 'HEAD')).toEqual(files);
    }
    const clone = newFolder('clone');
    registry.scratch.git('clone', '--quiet', registry.scratch.directory, clone);
    expect(await build(open(`${clone}/registry/plugins`), 'HEAD')).toEqual(files);
  });

  test('from a clone that was packed anew', async () => {
    const clone = newFolder('clone');
    registry.scratch.git('clone', '--quiet', '--bare', registry.scratch.directory, clone);
    registry.scratch.git('-C', clone, 'gc', '--quiet', '--aggressive', '--prune=now');
    expect(await build(open(clone), 'HEAD')).toEqual(files);
  });

  test('whatever the order in which a directory is listed', async () => {
    const repository = open(registry.scratch.directory);
    const reversed = (tree: Tree): Tree => ({
      ...tree,
      list: async (directory) => [...(await tree.list(directory))].reverse(),
      walk: async (directory) => [...(await tree.walk(directory))].reverse(),
    });
    expect(await build({ ...repository, tree: (commit) => reversed(repository.tree(commit)) })).toEqual(files);
  });

  test('and of another commit, other bytes', async () => {
    expect(await registry.build('main~1')).not.toEqual(files);
    expect(rootOf(await registry.build('main~1')).sequence).toBe(3);
    expect(rootOf(files)).toMatchObject({
      sequence: 4,
      commit: registry.tip,
      committedAt: '2026-01-01T00:03:00Z',
      builder: 'plugyard 0.0.0',
      counts: { plugins: 5, releases: 7 },
    });
  });

  test('which a client reads, verifies and installs', async () => {
    const client = await openClient(files);
    await client.install('slugify', '@acme/json-format', 'word-count');
    expect(client.plugins.files.get('slugify.wasm')).toEqual(plainWasm);
    expect(Object.keys(client.lockfile()?.plugins ?? {}).sort()).toEqual([
      '@acme/json-format',
      'slugify',
      'utf8-tools',
      'word-count',
    ]);
  });
});

describe('a release', () => {
  test('has the sequence and the date of the merge that added it, its own for each', async () => {
    const registry = new GrowingRegistry();
    registry.merge(await release({ version: '1.1.0' }));
    registry.push({ 'docs.md': 'nothing of the registry' });
    registry.merge(await release({ version: '1.2.0' }));
    registry.push({ 'registry/plugins/slugify/1.1.0/README.md': '# changed by hand\n' });
    const files = await registry.build();
    expect(
      shardOf(files, 'slugify').releases.map(({ version, publishedAt, publishedSequence }) => [
        version,
        publishedAt,
        publishedSequence,
      ]),
    ).toEqual([
      ['1.2.0', '2026-01-01T00:03:00Z', 4],
      ['1.1.0', '2026-01-01T00:01:00Z', 2],
      ['1.0.0', '2026-01-01T00:00:00Z', 1],
    ]);
    expect(rootOf(files).sequence).toBe(5);
  });

  test('counts from the base that the registry sets after a rewrite', async () => {
    const registry = new GrowingRegistry({
      ...baseRegistry,
      'registry/registry.json': { ...(baseRegistry['registry/registry.json'] as object), sequenceBase: 100 },
    });
    registry.merge(await release({ version: '1.1.0' }));
    const files = await registry.build();
    expect(rootOf(files).sequence).toBe(102);
    expect(releaseOf(files, 'slugify', '1.1.0').publishedSequence).toBe(102);
  });

  test('that two merges bring at the same time gets two sequences', async () => {
    const registry = new GrowingRegistry();
    registry.merge(await release({ version: '1.1.0' }));
    registry.merge(await release({ name: 'utf8-tools', version: '1.2.0' }));
    const files = await registry.build();
    expect(releaseOf(files, 'slugify', '1.1.0').publishedSequence).toBe(2);
    expect(releaseOf(files, 'utf8-tools', '1.2.0').publishedSequence).toBe(3);
  });

  test('has the evidence of the merge commit that brought it', async () => {
    const registry = new GrowingRegistry();
    const base = registry.tip;
    const merge = registry.merge(await release({ version: '1.1.0' }), `Merge #7\n\nWhat is new.\n\n${recordOf(base)}`);
    const files = await registry.build();
    expect(releaseOf(files, 'slugify', '1.1.0').evidence).toMatchObject({
      scan: { catalogue: 3, verdict: 'PASS', report: 'd'.repeat(64) },
      review: { kind: 'approved', reviewers: [2], head: 'b'.repeat(40), merge },
    });
    expect(releaseOf(files, 'slugify', '1.0.0').evidence.review).toEqual({
      kind: 'unrecorded',
      reviewers: [],
      merge: base,
    });
  });

  test.each<[string, (record: string) => string]>([
    ['that stands above another paragraph', (record) => `Merge\n\n${record}\nThank you.\n`],
    ['with a line more', (record) => `Merge\n\n${record}Signed-off-by: me\n`],
    ['with a line less', (record) => `Merge\n\n${record.replace(/Plugyard-Report.*\n/, '')}`],
    ['that is quoted', (record) => `Merge\n\n${record.replace(/^/gm, '> ')}`],
    ['that is not there', () => 'Merge'],
  ])('has no evidence in a record %s', async (_, message) => {
    const registry = new GrowingRegistry();
    registry.merge(await release({ version: '1.1.0' }), message(recordOf(registry.tip)));
    const { evidence } = releaseOf(await registry.build(), 'slugify', '1.1.0');
    expect(evidence.review.kind).toBe('unrecorded');
    expect(evidence.scan).toBeUndefined();
  });

  test('takes no evidence from a commit of its author', async () => {
    const registry = new GrowingRegistry();
    const files = bytesOf(await release({ version: '1.1.0' }));
    const { scratch, tip } = registry;
    const branch = scratch.commit({ files, message: `Mine\n\n${recordOf(tip)}`, parents: [tip] });
    scratch.point('main', scratch.commit({ files, message: 'Merge by hand', parents: [tip, branch] }));
    expect(releaseOf(await registry.build(), 'slugify', '1.1.0').evidence.review.kind).toBe('unrecorded');
  });

  test('keeps evidence when another commit touches its files later', async () => {
    const registry = new GrowingRegistry();
    registry.merge(await release({ version: '1.1.0' }), `Merge\n\n${recordOf(registry.tip)}`);
    registry.push(
      { 'registry/plugins/slugify/1.1.0/CHANGELOG.md': '- more\n' },
      `Forged\n\n${recordOf('c'.repeat(40), 'HOLD')}`,
    );
    expect(releaseOf(await registry.build(), 'slugify', '1.1.0').evidence.scan?.verdict).toBe('PASS');
  });

  test('is worth what its signature is worth', async () => {
    const registry = new GrowingRegistry();
    registry.merge(await release({ version: '1.1.0', sign: 'release' }));
    registry.merge(await release({ version: '1.2.0', signed: { wasm: new Uint8Array([1]) } }));
    const files = await registry.build();
    expect(releaseOf(files, 'slugify', '1.1.0')).toMatchObject({ trustLevel: 'community' });
    expect(releaseOf(files, 'slugify', '1.1.0').evidence.bundles.map(({ file }) => file)).toEqual([
      'release.sigstore.json',
    ]);
    expect(releaseOf(files, 'slugify', '1.2.0')).toMatchObject({ trustLevel: 'untrusted' });
    expect(releaseOf(files, 'notes', '1.0.0')).toMatchObject({ trustLevel: 'untrusted' });
    expect(shardOf(files, 'notes').publishers).toHaveLength(1);
  });
});

describe('a withdrawn release', () => {
  const yank = { format: 1, reason: 'slow' };
  const removal = { format: 1, reason: 'malware' };

  test('is marked, and no tag names it', async () => {
    const registry = new GrowingRegistry();
    registry.merge(await release({ version: '1.1.0' }));
    registry.push({
      'registry/plugins/slugify/yanked/1.1.0.json': yank,
      'registry/plugins/utf8-tools/removed/1.1.0.json': removal,
      'registry/plugins/utf8-tools/1.1.0/plugin.wasm': null,
      'registry/plugins/notes/deprecated.json': { format: 1, reason: 'Use the other.', replacement: 'slugify' },
    });
    const files = await registry.build();
    expect(releaseOf(files, 'slugify', '1.1.0')).toMatchObject({ yanked: { reason: 'slow' } });
    expect(shardOf(files, 'slugify').tags.latest).toBe('1.0.0');
    const removed = releaseOf(files, 'utf8-tools', '1.1.0');
    expect(removed).toMatchObject({ removed: { reason: 'malware' }, trustLevel: 'untrusted' });
    expect(removed.artifact).toBeUndefined();
    expect(shardOf(files, 'notes').deprecated).toEqual({ reason: 'Use the other.', replacement: 'slugify' });
  });

  test('is back when the mark is taken away', async () => {
    const registry = new GrowingRegistry();
    registry.push({ 'registry/plugins/slugify/yanked/1.0.0.json': yank });
    expect(shardOf(await registry.build(), 'slugify').tags).toEqual({});
    registry.push({ 'registry/plugins/slugify/yanked/1.0.0.json': null });
    expect(shardOf(await registry.build(), 'slugify').tags).toEqual({ latest: '1.0.0', stable: '1.0.0' });
  });
});

describe('an artifact', () => {
  const sha256 = nodeHasher(plainWasm);
  const elsewhere = { url: 'https://files.example.com/plugin.wasm', sha256, size: plainWasm.length };

  test('lies in the published tree where the policy allows its size', async () => {
    const registry = new GrowingRegistry();
    expect(releaseOf(await registry.build(), 'slugify', '1.0.0').artifact).toEqual({
      sha256,
      size: plainWasm.length,
      urls: [blobPath(sha256, 'wasm')],
    });
    const limits = { ...policy.limits, pagesSize: plainWasm.length - 1 };
    registry.push({ 'registry/policy.json': { ...policy, limits } });
    const files = await registry.build();
    expect(releaseOf(files, 'slugify', '1.0.0').artifact).toEqual({ sha256, size: plainWasm.length, urls: [] });
    expect(files.has(blobPath(sha256, 'wasm'))).toBe(false);
  });

  test('at an address is named by it, until it is removed', async () => {
    const registry = new GrowingRegistry();
    registry.merge(await release({ version: '1.1.0', wasm: null, manifest: { artifact: elsewhere } }));
    expect(releaseOf(await registry.build(), 'slugify', '1.1.0')).toMatchObject({
      artifact: { sha256, size: plainWasm.length, urls: [elsewhere.url] },
      trustLevel: 'community',
    });
    registry.push({ 'registry/plugins/slugify/removed/1.1.0.json': { format: 1, reason: 'malware' } });
    const removed = releaseOf(await registry.build(), 'slugify', '1.1.0');
    expect(removed.artifact?.urls ?? []).not.toContain(elsewhere.url);
  });
});

test('a trusted root of the registry is published, and believed', async () => {
  const sigstore = await startSigstore();
  const registry = new GrowingRegistry({
    ...baseRegistry,
    'registry/trust/trusted-root.json': sigstore.trustedRoot(),
  });
  const files = await registry.build();
  const { trustedRoot } = rootOf(files);
  expect(files.get(`targets/${trustedRoot?.sha256}.trusted-root.json`)?.length).toBe(trustedRoot?.size);
  expect(rootOf(await new GrowingRegistry().build()).trustedRoot).toBeUndefined();
});

describe('what is no registry', () => {
  const broken: readonly (readonly [what: string, change: FileMap, message: string])[] = [
    ['without registry.json', { 'registry/registry.json': null }, 'This is not a registry'],
    ['without policy.json', { 'registry/policy.json': null }, 'This is not a registry'],
    ['with a broken policy', { 'registry/policy.json': '{' }, 'registry/policy.json of the registry cannot be used'],
    ['with a plugin without record', { 'registry/plugins/slugify/record.json': null }, 'record.json is missing'],
    ['with a broken record', { 'registry/plugins/slugify/record.json': '[]' }, 'record.json of the registry'],
    ['with a broken manifest', { 'registry/plugins/slugify/1.0.0/plugin.json': '{}' }, 'plugin.json of the registry'],
    ['with a broken yank', { 'registry/plugins/slugify/yanked/1.0.0.json': '{}' }, 'yanked/1.0.0.json of the registry'],
    [
      'with a broken deprecation',
      { 'registry/plugins/slugify/deprecated.json': '7' },
      'deprecated.json of the registry',
    ],
  ];

  test.each(broken)('is a repository %s', async (_, change, message) => {
    const registry = new GrowingRegistry();
    registry.push(change);
    await expect(registry.build()).rejects.toMatchObject({
      code: 'REGISTRY_INVALID',
      message: expect.stringContaining(message),
    });
  });

  test('is a repository without commits, or without the commit that is asked for', async () => {
    const empty = open(createRepository(newFolder()).directory);
    await expect(build(empty)).rejects.toMatchObject({ code: 'REVISION_NOT_FOUND' });
    await expect(new GrowingRegistry().build('missing')).rejects.toMatchObject({ code: 'REVISION_NOT_FOUND' });
  });

  test('is a shallow clone', async () => {
    const registry = new GrowingRegistry();
    registry.push({ 'README.md': 'x' });
    const clone = newFolder('shallow');
    registry.scratch.git('clone', '--quiet', '--bare', '--depth=1', `file://${registry.scratch.directory}`, clone);
    await expect(build(open(clone), 'HEAD')).rejects.toMatchObject({ code: 'HISTORY_SHALLOW' });
  });
});

test('what stands in the plugins directory besides plugins is passed over', async () => {
  const registry = new GrowingRegistry();
  registry.push({
    'registry/plugins/README.md': 'x',
    'registry/plugins/Bad_Name/1.0.0/plugin.json': '{}',
    'registry/plugins/slugify/v2/plugin.json': '{}',
    'registry/plugins/slugify/2.0.0/extra.txt': 'x',
    'registry/plugins/alone/record.json': '{}',
  });
  const files = await registry.build();
  expect(Object.keys(rootOf(files).shards).sort()).toEqual(['@acme/json-format', 'notes', 'slugify', 'utf8-tools']);
  expect(shardOf(files, 'slugify').releases).toHaveLength(1);
});
