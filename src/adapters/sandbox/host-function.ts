// Exists to say what a stand-in for a host's function is, and what it finds around it.
import type { GuestLimits } from '../../core/model/guest-job.ts';
import type { GuestMemory } from './guest-memory.ts';
import type { OutputBuffer } from './output-buffer.ts';

/** What one call of an import has at hand. */
export interface HostCall {
  /**
   * Says what the call asks for; without it, the numbers are shown. Asked only while there is room for more samples.
   * `key` tells different ones apart.
   */
  note(tell: () => string, key?: (text: string) => string): void;
}

/** A function that a guest may import. `answers`: it does all that a real host would, as far as an output shows. */
export interface HostFunction {
  readonly answers: boolean;
  readonly run: (args: readonly unknown[], call: HostCall) => number | bigint;
}

/** By name. */
export type HostFunctions = ReadonlyMap<string, HostFunction>;

/** What the stand-ins of one run share. */
export interface RunState {
  readonly program: string;
  readonly limits: GuestLimits;
  readonly input: Uint8Array;
  readonly output: OutputBuffer;
  /** Standard error, or the error that the guest gives to its host. */
  readonly errors: OutputBuffer;
  /** The memory that the guest shows, as it is now. */
  readonly memory: () => GuestMemory;
}

/** A stand-in that does what a host does. */
export function answered(run: HostFunction['run']): HostFunction {
  return { answers: true, run };
}

/** A stand-in that records, and gives nothing. */
export function refused(result: number, describe?: (args: readonly unknown[]) => string): HostFunction {
  return {
    answers: false,
    run: (args, { note }) => {
      if (describe !== undefined) note(() => describe(args));
      return result;
    },
  };
}
