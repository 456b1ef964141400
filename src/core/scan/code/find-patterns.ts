// Exists so that several byte patterns are looked for in one pass over the data.
import type { WalkedModule } from '../../wasm/walk-module.ts';

/** Four bytes or more. */
export type Pattern = readonly [number, number, number, number, ...number[]];

/** Wherever a pattern of four bytes lies, two bytes at one of these places of it are looked at. */
const stride = 3;

/** The first offset of each pattern in the module's data segments; 0 where it is not. */
export function findPatterns(bytes: Uint8Array, { space }: WalkedModule, patterns: readonly Pattern[]): Uint32Array {
  const found = new Uint32Array(patterns.length);
  const pairs = pairsOf(patterns);
  for (let segment = 0; segment < space.data.length; segment += 2) {
    const start = space.data.at(segment);
    const end = start + space.data.at(segment + 1);
    const next = (from: number): number => nextPair(bytes, pairs, { from, last: end - 1 });
    for (let place = next(start); place < end - 1; place = next(place + stride)) {
      noteAround(found, patterns, { bytes, place, start, end });
    }
  }
  return found;
}

/** 1 for two bytes that stand at one of the first places of a pattern. */
function pairsOf(patterns: readonly Pattern[]): Uint8Array {
  const pairs = new Uint8Array(0x10000);
  for (const [first, second, third, fourth] of patterns) {
    pairs[first * 0x100 + second] = 1;
    pairs[second * 0x100 + third] = 1;
    pairs[third * 0x100 + fourth] = 1;
  }
  return pairs;
}

/** From a place on, in strides, where a known pair lies. All data are read here, so it calls nothing. */
function nextPair(
  bytes: Uint8Array,
  pairs: Uint8Array,
  range: { readonly from: number; readonly last: number },
): number {
  const { from, last } = range;
  let place = from;
  while (place < last) {
    if (pairs[((bytes[place] as number) << 8) | (bytes[place + 1] as number)] === 1) break;
    place += stride;
  }
  return place;
}

/** A place between the start and the end of a segment. */
interface Place {
  readonly bytes: Uint8Array;
  readonly place: number;
  readonly start: number;
  readonly end: number;
}

function noteAround(found: Uint32Array, patterns: readonly Pattern[], { bytes, place, start, end }: Place): void {
  for (let index = 0; index < patterns.length; index += 1) {
    const pattern = patterns[index] as Pattern;
    const last = Math.min(place, end - pattern.length);
    for (let at = Math.max(start, place - stride + 1); at <= last && found[index] === 0; at += 1) {
      if (isAt(bytes, at, pattern)) found[index] = at;
    }
  }
}

function isAt(bytes: Uint8Array, place: number, pattern: Pattern): boolean {
  for (let index = 0; index < pattern.length; index += 1) {
    if (bytes[place + index] !== pattern[index]) return false;
  }
  return true;
}
