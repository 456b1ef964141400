// Exists so that constants which tell an algorithm are kept with their place, however many others stand around them.

/** `high` is the upper half of a constant of 64 bits. */
export interface WatchedConstant {
  readonly low: number;
  readonly high: number;
}

/** The places of those below in the list, for whoever asks for one by its name. */
export const watched = {
  keccakRound: 0,
  sha2Start: 1,
  blake2Start: 2,
  skeinParity: 3,
  scratchpadOfTwoMegabytes: 4,
  scratchpadOfOneMegabyte: 5,
} as const;

/**
 * Keccak: the third last round constant (FIPS 202). SHA-2: the first word of the start value (FIPS 180-4), which BLAKE
 * and BLAKE2s share; and of its form in 64 bits, which BLAKE2b shares (RFC 7693). Skein: the key parity (Skein 1.3).
 * CryptoNight: the masks of its scratchpad, of two megabytes and of one (CNS 008).
 */
export const watchedConstants: readonly WatchedConstant[] = [
  { low: 0x80008081, high: 0x80000000 },
  { low: 0x6a09e667, high: 0 },
  { low: 0xf3bcc908, high: 0x6a09e667 },
  { low: 0xa9fc1a22, high: 0x1bd11bda },
  { low: 0x001ffff0, high: 0 },
  { low: 0x000ffff0, high: 0 },
];

/** How the encoding of any of them begins in the file; none fits into one byte. */
export const firstByteOfWatched: ReadonlySet<number> = new Set(watchedConstants.map(({ low }) => (low & 0x7f) | 0x80));

/** The place in the list of the constant that is encoded from `start` on; -1 for any other. */
export function findWatched(bytes: Uint8Array, start: number): number {
  let low = 0;
  let high = 0;
  let position = start;
  for (let shift = 0; shift < 70; shift += 7, position += 1) {
    const byte = bytes[position] as number;
    const bits = byte & 0x7f;
    if (shift < 32) low |= bits << shift;
    if (shift > 25) high |= shift < 32 ? bits >>> (32 - shift) : bits << (shift - 32);
    if (byte < 0x80) break;
  }
  return watchedConstants.findIndex((constant) => constant.low === low >>> 0 && constant.high === high >>> 0);
}
