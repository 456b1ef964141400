// Exists so that each kind of thing to look for is one value: the words that lead to it, and who reads on from there.
import type { ByteSlice } from './byte-slice.ts';
import type { DataNotes } from './data-notes.ts';

/** A place of a slice where one of the words of a lead stands. */
export interface Hit {
  readonly slice: ByteSlice;
  /** Index of its first byte. */
  readonly at: number;
  readonly word: string;
}

export interface Lead {
  readonly words: readonly string[];
  /** Must look at a bounded number of bytes. */
  read(hit: Hit, notes: DataNotes): void;
}
