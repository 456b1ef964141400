// Exists so that the published tree is a pure function of the registry: same input, byte-identical files.
import { toCompactJson } from '../model/canonical-json.ts';
import { type ClientPolicy, emptyClientPolicy } from '../model/client-policy.ts';
import type { Dependents } from '../model/dependents.ts';
import type { HashBytes, Sha256 } from '../model/digest.ts';
import type { FileReference, IndexRoot } from '../model/index-root.ts';
import type { Names } from '../model/names.ts';
import { compareText } from '../model/order.ts';
import type { PluginName } from '../model/plugin-name.ts';
import type { Policy } from '../model/policy.ts';
import { type RepositoryId, repositoryIdOf } from '../model/publisher.ts';
import type { Registry } from '../model/registry.ts';
import type { Shard } from '../model/shard.ts';
import type { Timestamp } from '../model/timestamp.ts';
import { buildShard, type SourcePlugin } from './build-shard.ts';
import { findDependents } from './find-dependents.ts';
import { blobPath, dependentsPath, indexRootPath, namesPath, shardPath, targetPath } from './layout.ts';

/** Everything that the index is a function of. */
export interface IndexInput {
  readonly registry: Registry;
  readonly builder: string;
  readonly commit: string;
  readonly committedAt: Timestamp;
  readonly sequence: number;
  readonly policy: Policy;
  readonly plugins: readonly SourcePlugin[];
  /** What clients are told to demand, as value and to the byte. */
  readonly clientPolicy?: { readonly value: ClientPolicy; readonly bytes: Uint8Array };
  readonly trustedRoot?: Uint8Array;
}

/** Files by path; the order is that of the paths. */
export type PublishedFiles = ReadonlyMap<string, Uint8Array>;

export function buildIndex(input: IndexInput, hash: HashBytes): PublishedFiles {
  const files = new Map<string, Uint8Array>();
  const publish = (pathOf: (sha256: Sha256) => string, bytes: Uint8Array): FileReference => {
    const sha256 = hash(bytes);
    files.set(pathOf(sha256), bytes);
    return { sha256, size: bytes.length };
  };
  const plugins = [...input.plugins].sort((left, right) => compareText(left.name, right.name));
  const dependents = findDependents(plugins);
  const context = {
    policy: input.policy,
    clientPolicy: input.clientPolicy?.value ?? emptyClientPolicy,
    sharedRepositories: findSharedRepositories(plugins),
    dependentsOf: (plugin: PluginName): FileReference | undefined => {
      const found = dependents.get(plugin);
      return found === undefined
        ? undefined
        : publish(dependentsPath, encode({ format: 1, plugin, dependents: found } satisfies Dependents));
    },
  };
  const built = plugins.map((plugin): Built => ({ plugin, shard: buildShard(plugin, context) }));
  const shards = built.map(({ shard }) => shard);
  const entries = shards.map((shard): [PluginName, FileReference] => [shard.name, publish(shardPath, encode(shard))]);
  for (const blob of plugins.flatMap(({ releases }) => releases.flatMap(({ blobs }) => blobs))) {
    files.set(blobPath(blob.sha256, blob.extension), blob.bytes);
  }
  const publishTarget = (name: 'client-policy' | 'trusted-root', bytes?: Uint8Array): FileReference | undefined =>
    bytes === undefined ? undefined : publish((sha256) => targetPath(sha256, name), bytes);
  const trustedRoot = publishTarget('trusted-root', input.trustedRoot);
  const clientPolicy = publishTarget('client-policy', input.clientPolicy?.bytes);
  const root: IndexRoot = {
    format: 1,
    registry: { name: input.registry.name, url: input.registry.url },
    builder: input.builder,
    commit: input.commit,
    committedAt: input.committedAt,
    sequence: input.sequence,
    ...(input.registry.closed === undefined ? {} : { closed: input.registry.closed }),
    counts: { plugins: shards.length, releases: shards.reduce((sum, { releases }) => sum + releases.length, 0) },
    names: publish(() => namesPath, encode(buildNames(built))),
    shards: Object.fromEntries(entries),
    ...(trustedRoot === undefined ? {} : { trustedRoot }),
    ...(clientPolicy === undefined ? {} : { clientPolicy }),
  };
  const rootBytes = encode(root);
  files.set(indexRootPath, rootBytes);
  publish((sha256) => targetPath(sha256, 'index-root'), rootBytes);
  return new Map([...files].sort(([left], [right]) => compareText(left, right)));
}

/** Threat: of plugins that record the same repository, one could be published with the signature of another. */
function findSharedRepositories(plugins: readonly SourcePlugin[]): ReadonlySet<RepositoryId> {
  const seen = new Set<RepositoryId>();
  const shared = new Set<RepositoryId>();
  for (const { record } of plugins) {
    const own = new Set(
      record.publishers.flatMap((publisher) => (publisher.kind === 'key' ? [] : [repositoryIdOf(publisher)])),
    );
    for (const repository of own) {
      (seen.has(repository) ? shared : seen).add(repository);
    }
  }
  return shared;
}

interface Built {
  readonly plugin: SourcePlugin;
  readonly shard: Shard;
}

function buildNames(built: readonly Built[]): Names {
  return {
    format: 1,
    plugins: built.map(({ plugin, shard: { tags, releases } }) => {
      const newest = plugin.releases.find(({ manifest }) => manifest.version === (tags.latest ?? releases[0]?.version));
      return {
        name: plugin.name,
        description: newest?.manifest.description ?? '',
        keywords: newest?.manifest.keywords ?? [],
        ...(tags.latest === undefined ? {} : { latest: tags.latest }),
        ...(plugin.deprecated === undefined ? {} : { deprecated: true as const }),
      };
    }),
  };
}

function encode(value: unknown): Uint8Array {
  return new TextEncoder().encode(`${toCompactJson(value)}\n`);
}
