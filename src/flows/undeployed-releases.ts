// Exists so that every job of a deploy means the same releases by those that were merged since the last one.
import { parseRegistry, type ReleaseHost } from '../core/model/registry.ts';
import { classifyPath, registryRoot } from '../core/model/registry-path.ts';
import type { Timestamp } from '../core/model/timestamp.ts';
import type { HistoryCommit, MetadataBranch, MetadataFormat, Repository, Tree } from '../ports.ts';
import { datesOf, type PublishedAt } from './gather/publishing-dates.ts';
import { readBase } from './gather/read-text.ts';
import type { MergedRelease } from './hold-releases.ts';
import { lastSequence } from './trust/last-sequence.ts';
import { readRecordedHistory } from './trust/recorded-history.ts';

export interface UndeployedPorts {
  readonly repository: Repository;
  readonly format: MetadataFormat;
  readonly branch: MetadataBranch;
}

export interface Undeployed {
  readonly tree: Tree;
  /** Where the registry says that its releases are. */
  readonly host: ReleaseHost;
  /** The oldest first. */
  readonly releases: readonly MergedRelease[];
  readonly history: readonly HistoryCommit[];
}

/** What came since the last signed index; `undefined` in a registry that names no place for its releases. */
export async function undeployedReleases(
  ports: UndeployedPorts,
  commit: string,
  now: Timestamp,
): Promise<Undeployed | undefined> {
  const tree = ports.repository.tree(commit);
  const registry = await readBase(tree, `${registryRoot}/registry.json`, parseRegistry);
  if (registry?.releases === undefined) return undefined;
  const history = await ports.repository.history(commit, `${registryRoot}/plugins`);
  const dates = datesOf(history, registry, await readRecordedHistory(tree));
  const next = ((await lastSequence({ ...ports, tree }, now)) ?? 0) + 1;
  return {
    tree,
    host: registry.releases,
    releases: releasesFrom(dates, Math.max(next, registry.releases.fromSequence ?? 0)),
    history: history.slice(Math.max(next - registry.sequenceBase - 1, 0)),
  };
}

/** Those of these sequences, the oldest first. What was added and taken away again is among them. */
function releasesFrom(dates: ReadonlyMap<string, PublishedAt>, sequence: number): readonly MergedRelease[] {
  return [...dates]
    .filter(([, date]) => date.sequence >= sequence)
    .toSorted(([, left], [, right]) => left.sequence - right.sequence)
    .flatMap(([path, { commit }]) => {
      const role = classifyPath(path);
      return role.role === 'release' ? [{ plugin: role.plugin, version: role.version, commit }] : [];
    });
}
