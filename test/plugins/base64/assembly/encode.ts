// Exists to turn three bytes into four letters, over and over.
import { readInput, writeOutput } from './wasi';

/** A multiple of three: only the last chunk may need padding. */
const chunkSize = 12288;
const chunk = memory.data(12288);
const letters = memory.data(16384);

export function encode(): void {
  let size = fillChunk();
  while (size > 0) {
    encodeChunk(size);
    size = fillChunk();
  }
}

/** Reads until the chunk is full or the input ends. */
function fillChunk(): i32 {
  let size = 0;
  while (size < chunkSize) {
    const more = readInput(chunk + size, chunkSize - size);
    if (more == 0) break;
    size += more;
  }
  return size;
}

function encodeChunk(size: i32): void {
  let to = letters;
  for (let i = 0; i < size; i += 3) {
    const left = size - i;
    let bits = <u32>load<u8>(chunk + i) << 16;
    if (left > 1) bits |= <u32>load<u8>(chunk + i + 1) << 8;
    if (left > 2) bits |= load<u8>(chunk + i + 2);
    store<u8>(to, letterOf(bits >> 18));
    store<u8>(to, letterOf(bits >> 12), 1);
    store<u8>(to, left > 1 ? letterOf(bits >> 6) : 0x3d, 2);
    store<u8>(to, left > 2 ? letterOf(bits) : 0x3d, 3);
    to += 4;
  }
  writeOutput(letters, <i32>(to - letters));
}

function letterOf(bits: u32): u8 {
  const value = <u8>(bits & 63);
  if (value < 26) return value + 0x41;
  if (value < 52) return value + 0x47;
  if (value < 62) return value - 4;
  return value == 62 ? 0x2b : 0x2f;
}
