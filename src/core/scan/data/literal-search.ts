// Exists so that hundreds of words are looked for in one pass that reads about every second byte.
import type { ByteSlice } from './byte-slice.ts';

const windowSize = 3;
const pairs = 65_536;

/**
 * Finds many words at once: each is known by the three of its bytes that text and numbers hold least often. The last
 * two bytes of a window of three tell how far the window may move on; only where they end a known three is compared.
 * After Wu and Manber, "A fast algorithm for multi-pattern searching", 1994.
 */
export class LiteralSearch {
  readonly #words: readonly Uint8Array[];
  /** Where in each word its three bytes end. */
  readonly #anchors: Int32Array;
  readonly #shifts = new Uint8Array(pairs).fill(windowSize - 1);
  /** The first word whose three bytes end in a pair, and for each word the next such word; -1 at the end. */
  readonly #heads = new Int32Array(pairs).fill(-1);
  readonly #next: Int32Array;

  /** Words of at least three characters below 256. */
  constructor(words: readonly string[]) {
    this.#words = words.map((word) => Uint8Array.from(word, (character) => character.charCodeAt(0)));
    this.#anchors = new Int32Array(words.length);
    this.#next = new Int32Array(words.length);
    for (const [index, word] of this.#words.entries()) this.#enter(index, word);
  }

  #enter(index: number, word: Uint8Array): void {
    const anchor = rarestWindow(word);
    const [first, middle, last] = word.subarray(anchor - 2) as unknown as [number, number, number];
    const early = (first << 8) | middle;
    this.#shifts[early] = Math.min(1, this.#shifts[early] as number);
    const late = (middle << 8) | last;
    this.#shifts[late] = 0;
    this.#anchors[index] = anchor;
    this.#next[index] = this.#heads[late] as number;
    this.#heads[late] = index;
  }

  /** Calls `found` for each place of each word that lies wholly in the slice. */
  search({ bytes, start, end }: ByteSlice, found: (word: number, at: number) => void): void {
    const first = start + windowSize - 1;
    for (let index = this.#nextKnown(bytes, first, end); index < end; index = this.#nextKnown(bytes, index + 1, end)) {
      const pair = ((bytes[index - 1] as number) << 8) | (bytes[index] as number);
      for (let word = this.#heads[pair] as number; word >= 0; word = this.#next[word] as number) {
        const at = index - (this.#anchors[word] as number);
        const bytesOfWord = this.#words[word] as Uint8Array;
        if (at >= start && at + bytesOfWord.length <= end && standsAt(bytes, at, bytesOfWord)) found(word, at);
      }
    }
  }

  /** From a place on, where two bytes end that end a known three. Nearly all bytes are read here, so it calls nothing. */
  #nextKnown(bytes: Uint8Array, from: number, end: number): number {
    const shifts = this.#shifts;
    let index = from;
    while (index < end) {
      const shift = shifts[((bytes[index - 1] as number) << 8) | (bytes[index] as number)] as number;
      if (shift === 0) break;
      index += shift;
    }
    return index;
  }
}

function standsAt(bytes: Uint8Array, at: number, word: Uint8Array): boolean {
  for (let index = 0; index < word.length; index += 1) {
    if (bytes[at + index] !== word[index]) return false;
  }
  return true;
}

/** Where the three bytes end that are least often met elsewhere. */
function rarestWindow(word: Uint8Array): number {
  let best = windowSize - 1;
  let lowest = Number.POSITIVE_INFINITY;
  for (let end = best; end < word.length; end += 1) {
    const [first, middle, last] = word.subarray(end - 2, end + 1) as unknown as [number, number, number];
    const cost = commonness(first, middle) + 2 * commonness(middle, last);
    if (cost < lowest) [best, lowest] = [end, cost];
  }
  return best;
}

/** Of a pair of bytes: zeros stand in numbers, small letters in text. */
function commonness(left: number, right: number): number {
  if (left === 0 && right === 0) return 9;
  return isSmallLetter(left) && isSmallLetter(right) ? 6 : 1;
}

function isSmallLetter(byte: number): boolean {
  return byte >= 0x61 && byte <= 0x7a;
}
