// Exists so that a list which was cut is never taken for a whole one.
import type { Found } from './check.ts';

/** A finding for what a list has lost, if it has lost anything. `things` is their plural: `secrets`. */
export function* tellMore(count: number | undefined, things: string, place: Partial<Found>): Generator<Found> {
  if (count !== undefined) {
    yield { message: `There are ${count} more ${things} than a scan lists`, ...place };
  }
}
