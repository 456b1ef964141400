// Exists to turn four letters back into three bytes, across the borders of what was read.
// Threat: the input comes from outside; nothing but base64 and white space gets through.
import { readInput, writeOutput } from './wasi';

const chunkSize = 16384;
const chunk = memory.data(16384);
/** Three bytes for four letters, of which up to three may wait from the chunk before. */
const bytes = memory.data(12291);

let bits: u32 = 0;
let letters: i32 = 0;
let padding: i32 = 0;

/** False as soon as something is not base64; what came before has been written by then. */
export function decode(): bool {
  let size = readInput(chunk, chunkSize);
  while (size > 0) {
    if (!decodeChunk(size)) return false;
    size = readInput(chunk, chunkSize);
  }
  return letters == 0;
}

function decodeChunk(size: i32): bool {
  let to = bytes;
  for (let i = 0; i < size; i++) {
    const letter = load<u8>(chunk + i);
    if (letter == 0x20 || (letter >= 0x09 && letter <= 0x0d)) continue;
    if (!takeLetter(letter)) return false;
    if (letters == 4) to = writeGroup(to);
  }
  writeOutput(bytes, <i32>(to - bytes));
  return true;
}

/** Padding may only be the third or fourth letter of the last group. */
function takeLetter(letter: u8): bool {
  const isPadding = letter == 0x3d;
  const value = isPadding ? 0 : valueOf(letter);
  if (value < 0 || (isPadding ? letters < 2 : padding > 0)) return false;
  bits = (bits << 6) | value;
  letters++;
  if (isPadding) padding++;
  return true;
}

function writeGroup(to: usize): usize {
  store<u8>(to, <u8>(bits >> 16));
  store<u8>(to, <u8>(bits >> 8), 1);
  store<u8>(to, <u8>bits, 2);
  bits = 0;
  letters = 0;
  return to + (3 - padding);
}

function valueOf(letter: u8): i32 {
  if (letter >= 0x41 && letter <= 0x5a) return letter - 0x41;
  if (letter >= 0x61 && letter <= 0x7a) return letter - 0x47;
  if (letter >= 0x30 && letter <= 0x39) return letter + 4;
  if (letter == 0x2b) return 62;
  return letter == 0x2f ? 63 : -1;
}
