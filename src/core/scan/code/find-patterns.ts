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
  for (const { offset, size } of space.data) {
    const segment = bytes.subarray(offset, offset + size);
    for (let place = 0; place + 1 < size; place += stride) {
      const pair = ((segment[place] as number) << 8) | (segment[place + 1] as number);
      if (pairs[pair] === 1) noteAround(found, patterns, { segment, place, offset });
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

interface Place {
  readonly segment: Uint8Array;
  readonly place: number;
  readonly offset: number;
}

function noteAround(found: Uint32Array, patterns: readonly Pattern[], { segment, place, offset }: Place): void {
  for (let index = 0; index < patterns.length; index += 1) {
    const pattern = patterns[index] as Pattern;
    for (let start = place - stride + 1; start <= place && found[index] === 0; start += 1) {
      if (isAt(segment, start, pattern)) found[index] = offset + start;
    }
  }
}

function isAt(segment: Uint8Array, place: number, pattern: Pattern): boolean {
  for (let index = 0; index < pattern.length; index += 1) {
    if (segment[place + index] !== pattern[index]) return false;
  }
  return true;
}
