import { describe, expect, test } from 'vitest';
import { nodeHasher } from '../../../src/adapters/system/node-hasher.ts';
import { buildIndex, type PublishedFiles } from '../../../src/core/index/build-index.ts';
import type { SourcePlugin } from '../../../src/core/index/build-shard.ts';
import {
  blobPath,
  dependentsPath,
  indexRootPath,
  namesPath,
  shardPath,
  targetPath,
} from '../../../src/core/index/layout.ts';
import { parseDependents } from '../../../src/core/model/dependents.ts';
import type { Sha256 } from '../../../src/core/model/digest.ts';
import { type IndexRoot, parseIndexRoot } from '../../../src/core/model/index-root.ts';
import { parseNames } from '../../../src/core/model/names.ts';
import type { PluginName } from '../../../src/core/model/plugin-name.ts';
import type { Result } from '../../../src/core/model/result.ts';
import { parseShard, type Shard } from '../../../src/core/model/shard.ts';
import { aWorkflow, timestamp } from '../../support/builders.ts';
import { alice, indexInput, publish, wasmOf } from '../../support/registry-builder.ts';

const decoder = new TextDecoder();

function read<T>(files: PublishedFiles, path: string, parse: (text: string) => Result<T>): T {
  const parsed = parse(decoder.decode(files.get(path)));
  if (!parsed.ok) {
    throw new Error(`${path}: ${parsed.problems[0]?.message}`);
  }
  return parsed.value;
}

function rootOf(files: PublishedFiles): IndexRoot {
  return read(files, indexRootPath, parseIndexRoot);
}

function shardOf(files: PublishedFiles, name: string): Shard {
  return read(files, shardPath(rootOf(files).shards[name as PluginName]!.sha256), parseShard);
}

const plan = {
  slugify: { releases: { '1.0.0': {}, '1.1.0': { keywords: ['url', 'text'], description: 'Makes slugs.' } } },
  '@acme/json-format': { releases: { '2.0.0-beta.1': { permissions: { clock: true } } } },
};

describe('buildIndex()', () => {
  test('names every file by its digest, and lists the paths in order', async () => {
    const files = await publish(plan);
    const root = rootOf(files);
    expect([...files.keys()]).toEqual([...files.keys()].sort());
    for (const [name, { sha256, size }] of Object.entries(root.shards)) {
      const bytes = files.get(shardPath(sha256));
      expect([name, nodeHasher(bytes!), bytes!.length]).toEqual([name, sha256, size]);
    }
    for (const path of [...files.keys()].filter((one) => one.startsWith('blobs/'))) {
      expect(path).toContain(nodeHasher(files.get(path)!));
    }
    expect(root.names.sha256).toBe(nodeHasher(files.get(namesPath)!));
    const rootBytes = files.get(indexRootPath)!;
    expect(files.get(targetPath(nodeHasher(rootBytes), 'index-root'))).toEqual(rootBytes);
  });

  test('tells the registry, the commit, the sequence and the counts', async () => {
    expect(rootOf(await publish(plan))).toMatchObject({
      format: 1,
      registry: { name: 'Test yard', url: 'https://yard.example/' },
      builder: 'plugyard 0.0.0',
      commit: 'c'.repeat(40),
      committedAt: '2026-01-31T12:00:00Z',
      sequence: 4,
      counts: { plugins: 2, releases: 3 },
    });
  });

  test('is a function of its input: the order of plugins and releases changes no byte', async () => {
    const { slugify, '@acme/json-format': format } = plan;
    const forwards = await publish({
      slugify: { releases: { '1.0.0': { sequence: 2 }, '1.1.0': { sequence: 3 } } },
      '@acme/json-format': { releases: { '2.0.0-beta.1': { sequence: 4 } } },
    });
    const backwards = await publish({
      '@acme/json-format': { releases: { '2.0.0-beta.1': { sequence: 4 } } },
      slugify: { releases: { '1.1.0': { sequence: 3 }, '1.0.0': { sequence: 2 } } },
    });
    expect([slugify, format]).toHaveLength(2);
    const withoutSequence = (files: PublishedFiles) => [...files].filter(([path]) => !/index-root/.test(path));
    expect(withoutSequence(backwards)).toEqual(withoutSequence(forwards));
    expect(rootOf(backwards).shards).toEqual(rootOf(forwards).shards);
  });

  test('publishes a trusted root where the registry has one', () => {
    const trustedRoot = new TextEncoder().encode('{}');
    const files = buildIndex({ ...indexInput, sequence: 1, plugins: [], trustedRoot }, nodeHasher);
    const reference = rootOf(files).trustedRoot!;
    expect(reference).toEqual({ sha256: nodeHasher(trustedRoot), size: 2 });
    expect(files.get(targetPath(reference.sha256, 'trusted-root'))).toEqual(trustedRoot);
    expect(rootOf(buildIndex({ ...indexInput, sequence: 1, plugins: [] }, nodeHasher)).trustedRoot).toBeUndefined();
  });

  test('says that the registry takes nothing new, where it ends', () => {
    const closed = { since: timestamp('2026-01-31T12:00:00Z'), reason: 'The plugins have moved.' };
    const registry = { ...indexInput.registry, closed };
    expect(rootOf(buildIndex({ ...indexInput, sequence: 1, plugins: [], registry }, nodeHasher)).closed).toEqual(
      closed,
    );
    expect(rootOf(buildIndex({ ...indexInput, sequence: 1, plugins: [] }, nodeHasher))).not.toHaveProperty('closed');
  });

  test('publishes a client policy to the byte, and weighs by it', async () => {
    const files = await publish(plan, { clientPolicy: { bannedDigests: [] } });
    const reference = rootOf(files).clientPolicy!;
    const bytes = files.get(targetPath(reference.sha256, 'client-policy'))!;
    expect([nodeHasher(bytes), bytes.length]).toEqual([reference.sha256, reference.size]);
    expect(rootOf(await publish(plan))).not.toHaveProperty('clientPolicy');
  });

  test('tells each plugin which of its repositories others record too, however often one names it', async () => {
    const releases = {};
    const elsewhere = aWorkflow({ issuer: 'https://github.corp.example/_services/token' });
    const files = await publish({
      a: { publishers: [aWorkflow(), aWorkflow({ tag: '{name}@{version}' }), elsewhere], releases },
      b: { publishers: [alice.publisher, aWorkflow(), aWorkflow({ repositoryId: 9 })], releases },
      c: { publishers: [aWorkflow({ repositoryId: 7 }), aWorkflow({ repositoryId: 7, tag: 'x{version}' })], releases },
      d: { publishers: [aWorkflow({ repositoryId: 9 })], releases },
    });
    const shared = ['a', 'b', 'c', 'd'].map((plugin) => shardOf(files, plugin).sharedRepositories);
    expect(shared).toEqual([['github:123'], ['github:123', 'github:9'], undefined, ['github:9']]);
  });

  test('publishes publishers as the policy lets them count, resets, and what organisations demand', async () => {
    const selfHosted = aWorkflow({ selfHosted: true });
    const provenanceReset = { fromSequence: 3, reason: 'The key is lost.' };
    const tool = {
      '@acme/tool': { publishers: [selfHosted], releases: {}, provenanceReset, requiredTrust: 'verified' },
    } as const;
    expect(shardOf(await publish(tool), '@acme/tool')).toMatchObject({
      publishers: [aWorkflow()],
      provenanceReset,
      requiredTrust: 'verified',
    });
    expect(shardOf(await publish(tool), '@acme/tool').publishers[0]).not.toHaveProperty('selfHosted');
    const allowed = await publish(tool, { policy: { allowSelfHostedRunners: true } });
    expect(shardOf(allowed, '@acme/tool').publishers).toEqual([selfHosted]);
  });

  test('lists names with what the newest release says', async () => {
    const files = await publish({
      ...plan,
      gone: { releases: { '1.0.0': { description: 'Is gone for good.', removed: 'malware' } } },
      old: { releases: { '1.0.0': {} }, deprecated: { reason: 'Nobody minds it.' } },
    });
    expect(read(files, namesPath, parseNames).plugins).toEqual([
      {
        name: '@acme/json-format',
        description: 'What @acme/json-format does.',
        keywords: [],
        latest: '2.0.0-beta.1',
      },
      { name: 'gone', description: 'Is gone for good.', keywords: [] },
      { name: 'old', description: 'What old does.', keywords: [], latest: '1.0.0', deprecated: true },
      { name: 'slugify', description: 'Makes slugs.', keywords: ['url', 'text'], latest: '1.1.0' },
    ]);
  });

  test('lists a plugin without releases with nothing to say', () => {
    const empty: SourcePlugin = {
      name: 'empty' as PluginName,
      record: { format: 1, owners: [], publishers: [] },
      releases: [],
    };
    const files = buildIndex({ ...indexInput, sequence: 1, plugins: [empty] }, nodeHasher);
    expect(read(files, namesPath, parseNames).plugins).toEqual([{ name: 'empty', description: '', keywords: [] }]);
    expect(shardOf(files, 'empty')).toMatchObject({ tags: {}, releases: [] });
  });
});

describe('the list of those who need a plugin', () => {
  const readDependents = (files: PublishedFiles, name: string) => {
    const file = shardOf(files, name).dependents;
    const path = file === undefined ? '' : dependentsPath(file.sha256);
    expect([file?.sha256, file?.size]).toEqual([nodeHasher(files.get(path)!), files.get(path)!.length]);
    return read(files, path, parseDependents);
  };

  test('names each by the release that latest means, sorted, in a file of its own', async () => {
    const files = await publish({
      zebra: { releases: { '1.0.0': { needs: { base: '^1.0.0' } } } },
      base: { releases: { '1.0.0': {} } },
      '@acme/site': {
        releases: {
          '1.0.0': { needs: { base: '0.9.0' } },
          '1.1.0': { needs: { base: { version: '~1.0.0', optional: true } } },
          '1.2.0': { needs: { base: '^7.0.0' }, yanked: 'slow' },
          '2.0.0-rc.1': { needs: { base: '^2.0.0' } },
        },
      },
      former: { releases: { '1.0.0': { needs: { base: '*' } }, '1.1.0': {} } },
      gone: { releases: { '1.0.0': { needs: { base: '*' }, removed: 'malware' } } },
    });
    expect(readDependents(files, 'base')).toEqual({
      format: 1,
      plugin: 'base',
      dependents: [
        { name: '@acme/site', version: '1.1.0', range: '~1.0.0', optional: true },
        { name: 'zebra', version: '1.0.0', range: '^1.0.0', optional: false },
      ],
    });
    expect(shardOf(files, 'zebra').dependents).toBeUndefined();
  });

  test('is not published for a plugin that does not exist', async () => {
    const files = await publish({ zebra: { releases: { '1.0.0': { needs: { nothing: '*' } } } } });
    expect([...files.keys()].filter((path) => path.startsWith('dependents/'))).toEqual([]);
  });
});

describe('buildShard()', () => {
  test('tells what a release asks of its host', async () => {
    const requires = { hosts: { wasmtime: '>=20' }, os: ['linux'], architecture: ['arm64'] };
    const files = await publish({ slugify: { releases: { '1.0.0': { requires }, '1.1.0': {} } } });
    const [newer, older] = shardOf(files, 'slugify').releases;
    expect([newer?.requires, older?.requires]).toEqual([undefined, requires]);
  });

  test('tells a signed release with everything that a client verifies', async () => {
    const files = await publish({
      slugify: { releases: { '1.0.0': { needs: { 'utf8-tools': '^1.0.0' }, permissions: { clock: true } } } },
    });
    const shard = shardOf(files, 'slugify');
    const wasm = wasmOf('slugify', '1.0.0');
    expect(shard.publishers).toEqual([alice.publisher]);
    expect(shard.tags).toEqual({ latest: '1.0.0', stable: '1.0.0' });
    expect(shard.releases[0]).toMatchObject({
      version: '1.0.0',
      publishedAt: '2026-01-01T00:00:02Z',
      publishedSequence: 2,
      description: 'What slugify does.',
      license: 'MIT',
      abi: 'raw',
      dependencies: [{ name: 'utf8-tools', range: '^1.0.0', optional: false }],
      permissions: { clock: true },
      artifact: { sha256: nodeHasher(wasm), size: wasm.length, urls: [blobPath(nodeHasher(wasm), 'wasm')] },
      trustLevel: 'community',
      evidence: {
        rules: 1,
        publisher: `key:${alice.publisher.kind === 'key' ? alice.publisher.sha256 : ''}`,
        review: { kind: 'unrecorded', reviewers: [], merge: '2'.padStart(40, '0') },
      },
    });
    const [bundle] = shard.releases[0]!.evidence.bundles;
    expect(files.get(bundle!.urls[0]!)!.length).toBe(bundle!.size);
    expect(shard.releases[0]!.evidence.scan).toBeUndefined();
  });

  test('calls a release without signature untrusted, and says so by leaving the publisher out', async () => {
    const [release] = shardOf(
      await publish({ slugify: { releases: { '1.0.0': { signer: null } } } }),
      'slugify',
    ).releases;
    expect(release).toMatchObject({ trustLevel: 'untrusted', evidence: { bundles: [] }, permissions: {} });
    expect(release!.evidence.publisher).toBeUndefined();
  });

  test('takes scan and review from the merge record', async () => {
    const merge = {
      base: 'a'.repeat(40),
      head: 'b'.repeat(40),
      submitter: 7,
      verdict: 'HOLD',
      catalogue: 3,
      report: 'd'.repeat(64) as Sha256,
      review: 'approved',
      reviewers: [8, 9],
      overrides: [],
    } as const;
    const [release] = shardOf(await publish({ slugify: { releases: { '1.0.0': { merge } } } }), 'slugify').releases;
    expect(release!.evidence).toMatchObject({
      scan: { catalogue: 3, verdict: 'HOLD', report: 'd'.repeat(64) },
      review: { kind: 'approved', reviewers: [8, 9], head: 'b'.repeat(40) },
    });
  });

  test('lists the newest version first, and derives the tags from what is not withdrawn', async () => {
    const files = await publish({
      slugify: {
        releases: {
          '1.9.0': {},
          '1.10.0': { yanked: 'slow' },
          '2.0.0-beta.1': {},
          '2.0.0-beta.2': { removed: 'malware' },
        },
        deprecated: { reason: 'Use the other.', replacement: 'slugger' as PluginName },
      },
      preview: { releases: { '0.1.0-a': {} } },
    });
    const shard = shardOf(files, 'slugify');
    expect(shard.releases.map(({ version }) => version)).toEqual(['2.0.0-beta.2', '2.0.0-beta.1', '1.10.0', '1.9.0']);
    expect(shard.tags).toEqual({ latest: '1.9.0', stable: '1.9.0', beta: '2.0.0-beta.1' });
    expect(shard.deprecated).toEqual({ reason: 'Use the other.', replacement: 'slugger' });
    expect(shard.releases[2]).toMatchObject({ yanked: { reason: 'slow' } });
    expect(shard.releases[0]).toMatchObject({ removed: { reason: 'malware' } });
    expect(shard.releases[0]!.artifact).toBeUndefined();
    expect(shardOf(files, 'preview').tags).toEqual({ latest: '0.1.0-a', beta: '0.1.0-a' });
  });

  test('names the address outside the tree after our own copy, or alone', async () => {
    const files = await publish({ slugify: { releases: { '1.0.0': {} } } });
    const [release] = shardOf(files, 'slugify').releases;
    const artifact = { sha256: release!.artifact!.sha256, size: release!.artifact!.size };
    const far: SourcePlugin = {
      name: 'slugify' as PluginName,
      record: { format: 1, owners: [], publishers: [] },
      deprecated: { format: 1, reason: 'old' },
      releases: [
        {
          manifest: {
            plugyard: 1,
            name: 'slugify',
            version: '1.0.0',
            description: '',
            license: 'MIT',
            abi: 'raw',
          } as unknown as SourcePlugin['releases'][0]['manifest'],
          manifestFile: { sha256: 'e'.repeat(64) as Sha256, size: 1 },
          artifact,
          artifactUrls: ['https://files.example/plugin.wasm'],
          provenance: { bundles: [] },
          files: [],
          published: { commit: 'a'.repeat(40), time: indexInput.committedAt, sequence: 1 },
          blobs: [],
        },
      ],
    };
    const urls = (plugin: SourcePlugin) =>
      shardOf(buildIndex({ ...indexInput, sequence: 1, plugins: [plugin] }, nodeHasher), 'slugify').releases[0]!
        .artifact!.urls;
    expect(urls(far)).toEqual(['https://files.example/plugin.wasm']);
    const blob = { sha256: artifact.sha256, extension: 'wasm', bytes: wasmOf('slugify', '1.0.0') } as const;
    expect(urls({ ...far, releases: [{ ...far.releases[0]!, blobs: [blob] }] })).toEqual([
      blobPath(artifact.sha256, 'wasm'),
      'https://files.example/plugin.wasm',
    ]);
  });
});
