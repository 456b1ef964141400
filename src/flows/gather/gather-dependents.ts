// Exists so that whom a change reaches is told from two small files of the deployed index, not from the whole registry.
import { dependentsPath } from '../../core/index/layout.ts';
import type { Change } from '../../core/model/change.ts';
import { type Dependent, dependentsLimits, parseDependents } from '../../core/model/dependents.ts';
import { type Fact, known, missing } from '../../core/model/fact.ts';
import type { KnownDependents } from '../../core/model/submission.ts';
import { hasCode } from '../../errors.ts';
import type { Hasher, IndexSource } from '../../ports.ts';
import { parseBytes, readChecked } from '../read-checked.ts';
import { openIndex, type PublishedIndex } from '../read-index.ts';

export interface DependentsPorts {
  /** The deployed index of the registry; absent where none is named. */
  readonly deployed?: IndexSource | undefined;
  readonly hash: Hasher;
}

const kinds: readonly Change['kind'][] = ['release', 'yank', 'removal', 'deprecation'];

/**
 * Threat: whoever serves the index could hide dependents or invent them. It is read unsigned, since nothing hangs on it:
 * what it says becomes notes for the reviewer, and no answer at all becomes a reason.
 */
export async function gatherDependents(ports: DependentsPorts, change: Change): Promise<Fact<KnownDependents>> {
  const { deployed, hash } = ports;
  if (change.plugin === undefined || !kinds.includes(change.kind)) {
    return missing('the change reaches no dependents');
  }
  if (deployed === undefined) {
    return missing('no deployed index is named');
  }
  try {
    const index = await openIndex(deployed, hash);
    const plugins = index.has(change.plugin) ? await readDependents({ deployed, hash }, index, change.plugin) : [];
    return known({ sequence: index.root.sequence, plugins });
  } catch (error) {
    if (!hasCode(error)) {
      throw error;
    }
    return missing(`the deployed index cannot be read (${error.code})`);
  }
}

async function readDependents(
  { deployed, hash }: Required<DependentsPorts> & { readonly deployed: IndexSource },
  index: PublishedIndex,
  plugin: NonNullable<Change['plugin']>,
): Promise<readonly Dependent[]> {
  const { dependents: file } = await index.shard(plugin);
  if (file === undefined) {
    return [];
  }
  const path = dependentsPath(file.sha256);
  const bytes = await readChecked(deployed, { path, file, maxBytes: dependentsLimits.maxBytes }, hash);
  return parseBytes(bytes, parseDependents, path).dependents;
}
