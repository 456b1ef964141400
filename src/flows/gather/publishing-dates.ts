// Exists so that when a release was published is read from the history in one way, by the builder and by the review.
import { type Fact, known, missing } from '../../core/model/fact.ts';
import { dateOf, type History, type PublishingDate } from '../../core/model/history.ts';
import type { PluginName } from '../../core/model/plugin-name.ts';
import type { Registry } from '../../core/model/registry.ts';
import { classifyPath, pluginDirectory } from '../../core/model/registry-path.ts';
import type { SubmissionFacts } from '../../core/model/submission.ts';
import type { Timestamp } from '../../core/model/timestamp.ts';
import { hasCode } from '../../errors.ts';
import type { HistoryCommit } from '../../ports.ts';

/** When a release was published: the first-parent commit that added it. */
export interface PublishedAt {
  readonly commit: string;
  readonly time: Timestamp;
  readonly sequence: number;
  /** The commit's message, which may end with a merge record. */
  readonly message: string;
}

/**
 * The first-parent commit that added each release, by the path of its manifest. What was recorded before the history
 * was rewritten wins over git.
 */
export function datesOf(
  history: readonly HistoryCommit[],
  { sequenceBase }: Registry,
  recorded: History | undefined,
): ReadonlyMap<string, PublishedAt> {
  const dates = new Map<string, PublishedAt>();
  for (const [index, { commit, time, message, added }] of history.entries()) {
    for (const path of added.filter((candidate) => candidate.endsWith('/plugin.json'))) {
      const date = recordedDate(recorded, path);
      dates.set(path, {
        commit,
        time: date?.publishedAt ?? time,
        message,
        sequence: date?.publishedSequence ?? sequenceBase + index + 1,
      });
    }
  }
  return dates;
}

function recordedDate(recorded: History | undefined, path: string): PublishingDate | undefined {
  const role = classifyPath(path);
  return recorded === undefined || role.role !== 'release' ? undefined : dateOf(recorded, role.plugin, role.version);
}

/** The first-parent history of the base tip with what each commit added below a directory. */
export type ReadHistory = (directory: string) => Promise<readonly HistoryCommit[]>;

/** The sequences of one plugin's releases; missing where the clone does not reach back so far. */
export async function gatherSequences(
  read: ReadHistory,
  plugin: PluginName,
  { registry, recorded }: { readonly registry: Registry; readonly recorded: History | undefined },
): Promise<Fact<SubmissionFacts['sequences']>> {
  try {
    const dates = datesOf(await read(pluginDirectory(plugin)), registry, recorded);
    return known(
      [...dates].flatMap(([path, { sequence }]) => {
        const role = classifyPath(path);
        return role.role === 'release' && role.plugin === plugin ? [{ version: role.version, sequence }] : [];
      }),
    );
  } catch (error) {
    if (hasCode(error, 'HISTORY_SHALLOW')) {
      return missing('the record resets the provenance, and the clone is too shallow to tell which releases are older');
    }
    throw error;
  }
}
