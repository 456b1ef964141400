// Exists so that bytes which look random are told by a number that is the same on every machine.

/** How often each byte stands in a range. `counts` is written over. */
export function countBytes(
  bytes: Uint8Array,
  range: { readonly from: number; readonly to: number },
  counts: Uint32Array,
): void {
  counts.fill(0);
  addCounts(bytes, range, counts);
}

function addCounts(
  bytes: Uint8Array,
  { from, to }: { readonly from: number; readonly to: number },
  counts: Uint32Array,
): void {
  for (let index = from; index < to; index += 1)
    counts[bytes[index] as number] = (counts[bytes[index] as number] as number) + 1;
}

/** Shannon's entropy in bits per byte, from 0 to 8, to two digits. */
export function entropyOf(counts: Uint32Array): number {
  let total = 0;
  for (const count of counts) total += count;
  let bits = 0;
  for (const count of counts) {
    if (count > 0) bits -= (count / total) * Math.log2(count / total);
  }
  return Math.round(bits * 100) / 100;
}

const windowSize = 4_096;
/** Of larger ranges, evenly spread windows that come to as many bytes speak for all. */
const mostSampled = 262_144;

/** The entropy of a range; above 256 KiB, of every n-th window of 4 KiB. */
export function rangeEntropy(bytes: Uint8Array, from: number, to: number): number {
  const counts = new Uint32Array(256);
  const stride = Math.max(1, Math.ceil((to - from) / mostSampled));
  for (let start = from; start < to; start += stride * windowSize) {
    addCounts(bytes, { from: start, to: Math.min(to, start + windowSize) }, counts);
  }
  return entropyOf(counts);
}
