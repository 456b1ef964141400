// Exists so that what is asked of a sandbox, and what comes back out of one, are plain values.
import type { ValueType, WasmImport } from './artifact-facts.ts';

/** What a run may take. All but the two times and the process's memory are counted, and the same on every machine. */
export interface GuestLimits {
  /** Of each memory of the guest. The engine refuses what goes beyond. */
  readonly memoryBytes: number;
  /** Calls of imports, in one run. */
  readonly calls: number;
  /** Different calls that are kept of one import. Requests differ by their host, all else by what is shown. */
  readonly samples: number;
  /** What one run may print, or give back. */
  readonly outputBytes: number;
  /** Of one run: by the clock. */
  readonly runMs: number;
  /** Of all runs together: by the clock. */
  readonly totalMs: number;
  /** Of the whole process, engine included: as the system measures it. */
  readonly processBytes: number;
}

/** A call without a result that counts: what a host does before the first real call. Skipped where it is not exported. */
export interface SetupCall {
  readonly function: string;
  readonly arguments: readonly number[];
}

/** One function with one input: a text as Extism or as WASI gives it, or plain arguments. */
export type GuestCall = TextCall | ValuesCall;

interface TextCall {
  readonly via: 'extism' | 'stdin';
  readonly function: string;
  readonly input: string;
}

export interface ValuesCall {
  readonly via: 'values';
  readonly function: string;
  readonly input: readonly GuestValue[];
  readonly parameters: readonly ValueType[];
}

/** A number; or a text, which becomes pointer and length of its bytes in the guest's memory. */
export type GuestValue = number | string;

/** A core module, and what to do with it. Every run has an instance of its own, set up anew. */
export interface GuestJob {
  readonly wasm: Uint8Array;
  /** Every import in the order of the file. */
  readonly imports: readonly WasmImport[];
  /** What a command finds as its own name. */
  readonly program: string;
  readonly setup: readonly SetupCall[];
  readonly calls: readonly GuestCall[];
  readonly limits: GuestLimits;
}

/** `number` is spelt by the engine, so that NaN and 64 bits survive. `bytes` is the size of an output that is not UTF-8. */
export type GuestOutput =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'number'; readonly number: string }
  | { readonly kind: 'bytes'; readonly size: number }
  | { readonly kind: 'nothing' };

/** What a guest ran out of. */
export const budgets = ['time', 'memory', 'calls', 'output'] as const;
export type Budget = (typeof budgets)[number];

/** How one run ended. `failed` is the guest's own word for it: an exit code, or an error that it gave to its host. */
export type RunEnd =
  | { readonly ended: 'returned'; readonly output: GuestOutput }
  | { readonly ended: 'failed'; readonly message: string }
  | { readonly ended: 'trapped'; readonly message: string }
  | { readonly ended: 'out of'; readonly budget: Budget }
  | { readonly ended: 'not run'; readonly reason: string };

export interface GuestRun {
  readonly end: RunEnd;
  /** Imports (by place in the job) that this run called and that only a real host could have answered. */
  readonly unanswered: readonly number[];
}

/** An import that was called. */
export interface GuestCalls {
  /** Its place in the job's imports. */
  readonly import: number;
  readonly calls: number;
  /** Of these: before any function was asked for. */
  readonly atSetup: number;
  /** What different calls asked for, shortened: the guest's words; at most `limits.samples`. */
  readonly samples: readonly string[];
}

/** The first run is setup alone; then one for each call. */
export interface GuestReport {
  /** Node and V8 with their versions. */
  readonly engine: string;
  readonly runs: readonly GuestRun[];
  readonly called: readonly GuestCalls[];
  /** The largest that any memory which the guest shows or was given has been. */
  readonly memoryBytes: number;
}
