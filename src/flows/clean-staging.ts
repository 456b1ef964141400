// Exists so that artifacts whose merge never came do not lie in staging for ever.
import type { HeldFile } from '../core/model/held-file.ts';
import { stagingTag } from '../core/model/held-file.ts';
import { isAbandoned, mostDropped } from '../core/model/staged-file.ts';
import type { Timestamp } from '../core/model/timestamp.ts';
import type { HeldFiles } from '../forge.ts';

export interface CleanPorts {
  readonly openHeld: () => Promise<HeldFiles>;
  /** The newest commit of the branch that is the registry, as this job has fetched it. */
  readonly tip: () => Promise<string>;
}

export interface Signed {
  /** The commit whose index was signed: everything up to it is held. */
  readonly commit: string;
  readonly now: Timestamp;
}

/**
 * The names of what was taken away, the oldest first. Only after the index of the tip was signed: then no merged release
 * waits for a staged file, but those of this very hour, and what these rely on is too young (`core/model/staged-file`).
 * Each goes by its number, so that one that was put in its place meanwhile stays.
 */
export async function cleanStaging({ openHeld, tip }: CleanPorts, { commit, now }: Signed): Promise<readonly string[]> {
  if ((await tip()) !== commit) return [];
  const held = await openHeld();
  const abandoned = ((await held.list(stagingTag)) ?? [])
    .filter((file) => isAbandoned(file, now))
    .toSorted(byAge)
    .slice(0, mostDropped);
  for (const file of abandoned) await held.remove(file);
  return abandoned.map(({ name }) => name);
}

function byAge(left: HeldFile, right: HeldFile): number {
  return String(left.uploadedAt) < String(right.uploadedAt) ? -1 : 1;
}
