// Exists so that several byte patterns are looked for in one pass over the data.
import type { WalkedModule } from '../../wasm/walk-module.ts';

/** At least two bytes, the first of them not zero. */
export type Pattern = readonly [first: number, second: number, ...rest: readonly number[]];

/** The first offset of each pattern in the module's data segments; 0 where it is not. No two begin with the same pair. */
// Threat: data may be made of beginnings, so each pair of bytes leads to one pattern at most, and to none once found.
export function findPatterns(bytes: Uint8Array, { space }: WalkedModule, patterns: readonly Pattern[]): Uint32Array {
  const found = new Uint32Array(patterns.length);
  const pairs = pairsOf(patterns);
  for (const { offset, size } of space.data) {
    const segment = bytes.subarray(offset, offset + size);
    let pair = 0;
    for (let place = 0; place < size; place += 1) {
      pair = ((pair << 8) | (segment[place] as number)) & 0xffff;
      const index = (pairs[pair] as number) - 1;
      if (index >= 0 && isAt(segment, place - 1, patterns[index] as Pattern)) {
        found[index] = offset + place - 1;
        pairs[pair] = 0;
      }
    }
  }
  return found;
}

/** By two bytes as one number, 1 + the place of the pattern that begins with them. */
function pairsOf(patterns: readonly Pattern[]): Uint8Array {
  const pairs = new Uint8Array(0x10000);
  for (const [index, [first, second]] of patterns.entries()) pairs[first * 0x100 + second] = index + 1;
  return pairs;
}

function isAt(segment: Uint8Array, place: number, pattern: Pattern): boolean {
  for (let index = 2; index < pattern.length; index += 1) {
    if (segment[place + index] !== pattern[index]) return false;
  }
  return true;
}
