// Exists so that a registry's history can be rewritten, once something unlawful got into it, without moving any date.
import { formatHistory, type PublishingDate } from '../../core/model/history.ts';
import type { PluginName } from '../../core/model/plugin-name.ts';
import type { Version } from '../../core/model/version.ts';
import type { Store } from '../../ports.ts';
import type { PublishedIndex } from '../read-index.ts';
import { historyPath } from './trust-files.ts';

export interface RecordedHistory {
  readonly releases: number;
  /** What `sequenceBase` of registry.json must be from then on: every index to come is newer than the last one. */
  readonly sequenceBase: number;
}

/** Writes down the dates of everything that is published. */
export async function recordHistory(index: PublishedIndex, store: Store): Promise<RecordedHistory> {
  const names = Object.keys(index.root.shards) as PluginName[];
  const shards = await Promise.all(names.map((name) => index.shard(name)));
  const releases = shards.map((shard): [PluginName, Record<Version, PublishingDate>] => [
    shard.name,
    Object.fromEntries(
      shard.releases.map(({ version, publishedAt, publishedSequence }) => [
        version,
        { publishedAt, publishedSequence },
      ]),
    ),
  ]);
  const text = formatHistory({ format: 1, releases: Object.fromEntries(releases) });
  await store.write(historyPath, new TextEncoder().encode(text));
  const count = shards.reduce((sum, shard) => sum + shard.releases.length, 0);
  return { releases: count, sequenceBase: index.root.sequence };
}
