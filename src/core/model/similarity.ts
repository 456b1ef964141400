// Exists so that a reviewer sees how much of a release is new.
import type { FunctionNumber } from './code-numbers.ts';

/** Functions of a release compared with those of the release before it. */
export interface Similarity {
  /** Byte for byte, but for the indices of functions, types and tables. */
  readonly same: number;
  /** As many instructions of each kind as one of before, with other numbers: most often addresses of data that moved. */
  readonly alike: number;
  /** Another body under the same name or, without a name, in the same place. */
  readonly changed: number;
  readonly added: number;
  readonly removed: number;
  /** Of both releases, what is beyond the number that is compared: they count as added or removed. */
  readonly uncompared: number;
  /** Bytes of all functions of the release, and of those that changed or were added. */
  readonly size: number;
  readonly newSize: number;
  /** The largest functions that changed or were added, with their sizes: the first few. */
  readonly largestNew: readonly FunctionNumber[];
}
