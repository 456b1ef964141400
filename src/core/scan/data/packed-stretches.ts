// Exists so that what is packed or encrypted in the data is told by its place and size.
import type { PackedStretch } from '../../model/data-facts.ts';
import type { ByteSlice } from './byte-slice.ts';
import { countBytes, entropyOf, rangeEntropy } from './entropy.ts';

/** In bits per byte. 4,096 random bytes have 7.95, compressed ones hardly less; machine code and pictures stay below 7.5. */
const packedEntropy = 7.8;
const windowSize = 4_096;
/** In bytes; anything shorter is as well a table or a key. */
const shortest = 65_536;
/** Of 256 bytes that stand 16 apart, random ones have about 162 values; fewer than this cannot come to the entropy above. */
const fewestValues = 120;

/** Every stretch of at least 64 KiB whose windows of 4 KiB all look random. */
export function* packedStretches(slice: ByteSlice): Generator<PackedStretch> {
  const { bytes, start, end } = slice;
  if (end - start < shortest) return;
  const isPacked = windowTest(bytes);
  let from = start;
  for (let at = start; at + windowSize <= end; at += windowSize) {
    if (isPacked(at)) continue;
    yield* stretch(bytes, from, at);
    from = at + windowSize;
  }
  yield* stretch(bytes, from, end);
}

function* stretch(bytes: Uint8Array, offset: number, end: number): Generator<PackedStretch> {
  if (end - offset < shortest) return;
  yield { offset, size: end - offset, entropy: rangeEntropy(bytes, offset, end) };
}

function windowTest(bytes: Uint8Array): (at: number) => boolean {
  const counts = new Uint32Array(256);
  const seen = new Uint32Array(256);
  let mark = 0;
  return (at) => {
    mark += 1;
    let values = 0;
    for (let index = at; index < at + windowSize; index += 16) {
      const byte = bytes[index] as number;
      if (seen[byte] !== mark) values += 1;
      seen[byte] = mark;
    }
    if (values < fewestValues) return false;
    countBytes(bytes, { from: at, to: at + windowSize }, counts);
    return entropyOf(counts) > packedEntropy;
  };
}
