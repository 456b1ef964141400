// Exists so that the job that merges and the job that cleans up agree for how long a staged artifact is there.
import type { HeldFile } from './held-file.ts';
import { addHours, type Timestamp } from './timestamp.ts';

/** Older ones are put there anew before a merge; everything that a merge relies on has the days between these two left. */
const reliedOnForDays = 7;

/** A merge that was refused leaves its artifact; after this time nobody comes back for it. */
const keptForDays = 30;

/** No deploy takes away more. */
export const mostDropped = 20;

/** Two machines' clocks are never further apart. */
const clocksApartHours = 1;

/** Whether a merge may rely on it. A time that nobody told, or that is still to come, is no time to rely on. */
export function isFresh({ uploadedAt }: HeldFile, now: Timestamp): boolean {
  return (
    uploadedAt !== undefined &&
    uploadedAt <= addHours(now, clocksApartHours) &&
    now <= addHours(uploadedAt, reliedOnForDays * 24)
  );
}

/** Whether nobody will come back for it. What we did not name, or whose time nobody knows, stays. */
export function isAbandoned({ name, uploadedAt }: HeldFile, now: Timestamp): boolean {
  return (
    /-[0-9a-f]{64}\.wasm$/.test(name) &&
    uploadedAt !== undefined &&
    uploadedAt < now &&
    addHours(uploadedAt, keptForDays * 24) < now
  );
}
