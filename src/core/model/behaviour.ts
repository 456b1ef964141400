// Exists so that what an artifact did when it was run is one value, beside what its bytes say it can do.
import type { WasmImport } from './artifact-facts.ts';
import type { Budget, GuestLimits } from './guest-job.ts';
import type { JsonValue } from './json.ts';

/** An import that was really called. */
export interface ObservedImport {
  readonly import: WasmImport;
  readonly calls: number;
  /** Of these: before any function was asked for. */
  readonly atSetup: number;
  /** Threat: the guest's own words, shortened. They are to be escaped. */
  readonly samples: readonly string[];
}

export type ExampleOutcome =
  | { readonly outcome: 'same' }
  /** Both sides as JSON, shortened. */
  | { readonly outcome: 'different'; readonly expected: string; readonly got: string }
  | { readonly outcome: 'failed'; readonly message: string }
  | { readonly outcome: 'trapped'; readonly message: string }
  | { readonly outcome: 'out of'; readonly budget: Budget }
  /** It asked for what only a real host has, so that its output proves nothing: `module.name` of each import. */
  | { readonly outcome: 'needs a host'; readonly imports: readonly string[] }
  | { readonly outcome: 'not run'; readonly reason: string };

/** One documented example. `index` counts from 0 within its function. */
export interface ExampleRun {
  readonly function: string;
  readonly index: number;
  readonly result: ExampleOutcome;
}

/** `done`, or how it went wrong. */
export type SetupOutcome =
  | { readonly outcome: 'done' }
  | Exclude<ExampleOutcome, { readonly outcome: 'same' | 'different' }>;

/** What was observed. */
export interface ObservedBehaviour {
  readonly engine: string;
  readonly limits: GuestLimits;
  readonly setup: SetupOutcome;
  /** In the order of the manifest. */
  readonly examples: readonly ExampleRun[];
  /** In the order of the file. */
  readonly observed: readonly ObservedImport[];
  /** The largest memory that was seen, in bytes. */
  readonly memoryBytes: number;
}

/** Known, or why nothing is. */
export type Behaviour = ObservedBehaviour | { readonly notRun: string };

/** An example as the manifest has it. */
export interface DocumentedExample {
  readonly function: string;
  readonly index: number;
  readonly input: JsonValue;
  readonly output: JsonValue;
}
