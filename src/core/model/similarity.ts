// Exists so that a reviewer sees how much of a release is new.
import type { FunctionNumber } from './code-numbers.ts';

/** Functions of a release compared with those of the release before it, by their bodies without the indices in them. */
export interface Similarity {
  readonly same: number;
  readonly changed: number;
  readonly added: number;
  readonly removed: number;
  /** Bytes of all functions of the release, and of those that changed or were added. */
  readonly size: number;
  readonly newSize: number;
  /** The largest functions that changed or were added, with their sizes: the first few. */
  readonly largestNew: readonly FunctionNumber[];
}
