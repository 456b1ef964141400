// Exists so that the published tree is a pure function of the registry: same input, byte-identical files.
import { toCompactJson } from '../model/canonical-json.ts';
import type { HashBytes, Sha256 } from '../model/digest.ts';
import type { FileReference, IndexRoot } from '../model/index-root.ts';
import type { Names } from '../model/names.ts';
import { compareText } from '../model/order.ts';
import type { PluginName } from '../model/plugin-name.ts';
import type { Registry } from '../model/registry.ts';
import type { Timestamp } from '../model/timestamp.ts';
import { buildShard, type SourcePlugin } from './build-shard.ts';
import { blobPath, indexRootPath, namesPath, shardPath, targetPath } from './layout.ts';

/** Everything that the index is a function of. */
export interface IndexInput {
  readonly registry: Registry;
  readonly builder: string;
  readonly commit: string;
  readonly committedAt: Timestamp;
  readonly sequence: number;
  readonly plugins: readonly SourcePlugin[];
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
  const shards = plugins.map(buildShard);
  const entries = shards.map((shard): [PluginName, FileReference] => [shard.name, publish(shardPath, encode(shard))]);
  for (const blob of plugins.flatMap(({ releases }) => releases.flatMap(({ blobs }) => blobs))) {
    files.set(blobPath(blob.sha256, blob.extension), blob.bytes);
  }
  const trustedRoot =
    input.trustedRoot === undefined
      ? undefined
      : publish((sha256) => targetPath(sha256, 'trusted-root'), input.trustedRoot);
  const root: IndexRoot = {
    format: 1,
    registry: { name: input.registry.name, url: input.registry.url },
    builder: input.builder,
    commit: input.commit,
    committedAt: input.committedAt,
    sequence: input.sequence,
    counts: { plugins: shards.length, releases: shards.reduce((sum, { releases }) => sum + releases.length, 0) },
    names: publish(() => namesPath, encode(buildNames(plugins))),
    shards: Object.fromEntries(entries),
    ...(trustedRoot === undefined ? {} : { trustedRoot }),
  };
  const rootBytes = encode(root);
  files.set(indexRootPath, rootBytes);
  publish((sha256) => targetPath(sha256, 'index-root'), rootBytes);
  return new Map([...files].sort(([left], [right]) => compareText(left, right)));
}

function buildNames(plugins: readonly SourcePlugin[]): Names {
  return {
    format: 1,
    plugins: plugins.map((plugin) => {
      const { tags, releases } = buildShard(plugin);
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
