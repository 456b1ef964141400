// Exists so that a run is ended from inside an import, and stays ended whatever the guest does with the exception.
import type { RunEnd } from '../../core/model/guest-job.ts';

/** Thrown through the guest. Threat: a guest can catch it, so that the recorder remembers it as well. */
export class Stop extends Error {
  readonly end: RunEnd;

  constructor(end: RunEnd) {
    super(end.ended);
    this.end = end;
  }
}

/** Ends the run as the engine's own traps do. */
export function trap(message: string): never {
  throw new Stop({ ended: 'trapped', message });
}
