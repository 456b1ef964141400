// Exists so that tests do to an index what someone with the server's keys can do: change it, and lead the root to it.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { nodeHasher } from '../../src/adapters/system/node-hasher.ts';
import type { PublishedFiles } from '../../src/core/index/build-index.ts';
import { indexRootPath, shardPath } from '../../src/core/index/layout.ts';
import { toCompactJson } from '../../src/core/model/canonical-json.ts';
import type { FileReference } from '../../src/core/model/index-root.ts';

export const encode = (value: unknown): Uint8Array => new TextEncoder().encode(`${toCompactJson(value)}\n`);
// biome-ignore lint/suspicious/noExplicitAny: a forger keeps to no type.
export const decode = (bytes: Uint8Array | undefined): any => JSON.parse(new TextDecoder().decode(bytes));

/** A reference as the index gives it to a file's bytes. */
export const referenceTo = (bytes: Uint8Array): FileReference => ({ sha256: nodeHasher(bytes), size: bytes.length });

/** The same in a folder, which is changed. */
export function forgeFolder(folder: string, name: string, change: (shard: ReturnType<typeof decode>) => void): void {
  const rootBytes = readFileSync(join(folder, indexRootPath));
  const shard = shardPath(decode(rootBytes).shards[name].sha256);
  const files = new Map([
    [indexRootPath, rootBytes],
    [shard, readFileSync(join(folder, shard))],
  ]);
  for (const [path, bytes] of forgeShard(files, name, change)) {
    writeFileSync(join(folder, path), bytes);
  }
}

/** The published files with one shard changed. */
export function forgeShard(
  files: PublishedFiles,
  name: string,
  change: (shard: ReturnType<typeof decode>) => void,
): Map<string, Uint8Array> {
  const root = decode(files.get(indexRootPath));
  const shard = decode(files.get(shardPath(root.shards[name].sha256)));
  change(shard);
  const bytes = encode(shard);
  root.shards[name] = referenceTo(bytes);
  return new Map([...files, [shardPath(nodeHasher(bytes)), bytes], [indexRootPath, encode(root)]]);
}
