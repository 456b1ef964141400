// Exists so that whom a change reaches is told from two small files of the deployed index, not from the whole registry.
import type { Change } from '../../core/model/change.ts';
import { type Fact, known, missing } from '../../core/model/fact.ts';
import type { KnownDependents } from '../../core/model/submission.ts';
import { hasCode } from '../../errors.ts';
import type { Hasher, IndexSource } from '../../ports.ts';

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
    // The formats of an index are half of what a check would load.
    const { readDependents } = await import('./read-dependents.ts');
    return known(await readDependents({ deployed, hash }, change.plugin));
  } catch (error) {
    if (!hasCode(error)) {
      throw error;
    }
    return missing(`the deployed index cannot be read (${error.code})`);
  }
}
