// Exists so that functions of two releases become pairs, each of them in one pair at most.

/** Bodies with the same hash that one body is compared with. */
const tries = 4;

/** What pairs are made by: the same bytes for the same function. Valid until the next call. */
export type Describe = (index: number) => Uint8Array;

export class Pairing {
  /** For each function after, the place of its partner before; -1 without one. */
  readonly partners: Int32Array;
  readonly #taken: Uint8Array;

  constructor(before: number, after: number) {
    this.partners = new Int32Array(after).fill(-1);
    this.#taken = new Uint8Array(before);
  }

  /** The functions before that have no partner yet, in order. */
  get gone(): number[] {
    return placesOf(this.#taken, 0);
  }

  /** The functions after that have no partner yet, in order. */
  get fresh(): number[] {
    return placesOf(this.partners, -1);
  }

  /** False for places beyond the last function too. */
  isGone(place: number): boolean {
    return this.#taken[place] === 0;
  }

  /** True for functions beyond the last one that is paired too. */
  isFresh(index: number): boolean {
    return (this.partners[index] ?? -1) < 0;
  }

  pair(index: number, place: number): void {
    this.partners[index] = place;
    this.#taken[place] = 1;
  }

  /** Pairs those without a partner whose descriptions are the same, in order; how many. */
  // Threat: a hash can be met by design, so it only says where to look: descriptions are the same byte by byte, or not.
  pairEqual(before: Describe, after: Describe): number {
    const { first, next } = this.#goneByHash(before);
    // All of a new release need not be hashed to be told from nothing.
    if (first.size === 0) return 0;
    let pairs = 0;
    for (const index of this.fresh) {
      const description = after(index);
      const hash = hashOf(description);
      let previous = -1;
      let place = first.get(hash) ?? -1;
      for (let left = tries; left > 0 && place >= 0; left -= 1) {
        const following = next[place] as number;
        if (isSame(description, before(place))) {
          if (previous < 0) first.set(hash, following);
          else next[previous] = following;
          this.pair(index, place);
          pairs += 1;
          break;
        }
        previous = place;
        place = following;
      }
    }
    return pairs;
  }

  /** Of the functions before that have no partner: the first of each hash, and for each the next of the same hash, or -1. */
  #goneByHash(before: Describe): { readonly first: Map<number, number>; readonly next: Int32Array } {
    const first = new Map<number, number>();
    const next = new Int32Array(this.#taken.length);
    for (const place of this.gone.reverse()) {
      const hash = hashOf(before(place));
      next[place] = first.get(hash) ?? -1;
      first.set(hash, place);
    }
    return { first, next };
  }
}

function placesOf(numbers: Int32Array | Uint8Array, wanted: number): number[] {
  const places: number[] = [];
  for (let place = 0; place < numbers.length; place += 1) if (numbers[place] === wanted) places.push(place);
  return places;
}

/** 30 bits, so that it stays a small integer. */
function hashOf(description: Uint8Array): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < description.length; index += 1) {
    hash = Math.imul(hash ^ (description[index] as number), 0x01000193);
  }
  return (hash ^ (hash >>> 15)) & 0x3fffffff;
}

function isSame(left: Uint8Array, right: Uint8Array): boolean {
  if (left.length !== right.length) return false;
  for (let index = 0; index < left.length; index += 1) if (left[index] !== right[index]) return false;
  return true;
}
