// Exists so that stories see what everybody sees: the site of the registry, and what its index says of a release.
import { expect } from 'vitest';
import { nodeHasher } from '../../../src/adapters/system/node-hasher.ts';
import type { IndexRoot } from '../../../src/core/model/index-root.ts';
import type { PluginName } from '../../../src/core/model/plugin-name.ts';
import type { Shard, ShardRelease } from '../../../src/core/model/shard.ts';
import type { StoryYard } from './story-yard.ts';

export function siteOf({ world }: StoryYard): string {
  return `${world.url}/pages/yard/registry/`;
}

async function read<T>(yard: StoryYard, path: string): Promise<T> {
  return (await (await fetch(`${siteOf(yard)}${path}`)).json()) as T;
}

/** What the site says of one release; it is that of the newest commit. */
export async function publishedRelease(
  yard: StoryYard,
  plugin: string,
  version: string,
): Promise<ShardRelease | undefined> {
  const root = await read<IndexRoot>(yard, 'index-root.json');
  expect(root.commit).toBe(yard.tip());
  const shard = await read<Shard>(yard, `index/${root.shards[plugin as PluginName]?.sha256}.json`);
  return shard.releases.find((one) => one.version === version);
}

/** What a client pins, as people tell it each other. */
export async function rootDigest(yard: StoryYard): Promise<string> {
  const bytes = await (await fetch(`${siteOf(yard)}tuf/1.root.json`)).arrayBuffer();
  return nodeHasher(new Uint8Array(bytes));
}
