// Exists so that the search knows nothing of plugins: packages and versions are numbers to it, whatever they stand for.
import type { Incompatibility } from './incompatibility.ts';
import type { VersionSet } from './version-set.ts';

/** A package is a number from 0 on; its values are 0 (absent) and its versions, lowest first. */
export interface Problem {
  /** Values of a package, `absent` included. */
  readonly sizeOf: (of: number) => number;
  /** What is asked. */
  readonly needs: readonly Incompatibility[];
  /** What must be known of a package once it is needed, in an order that depends on nothing else. */
  readonly factsOf: (of: number) => readonly Incompatibility[];
  /** The value to try first among several versions. */
  readonly bestOf: (of: number, among: VersionSet) => number;
  readonly maxSteps: number;
  /** Steps that reading the facts has cost so far. */
  readonly spent: () => number;
}

export type Outcome =
  /** The version of each package that is needed. */
  | { readonly kind: 'solved'; readonly values: ReadonlyMap<number, number>; readonly steps: number }
  /** An incompatibility without terms: something that is always true is never true. */
  | { readonly kind: 'refuted'; readonly refutation: Incompatibility; readonly steps: number }
  | { readonly kind: 'too-complex'; readonly steps: number };
