// Exists so that text of AssemblyScript, .NET and Windows, two bytes a character, is read like any other.
import type { ByteSlice } from './byte-slice.ts';

/** In characters. */
const shortest = 8;
const step = 2 * shortest - 2;

/** Every run of at least 8 characters of plain text that are each followed by a zero byte, as a slice of its own. */
export function* wideTexts({ bytes, start, end, kind }: ByteSlice): Generator<ByteSlice> {
  let behind = start;
  for (let probe = nextProbe(bytes, start, end); probe + 1 < end; probe = nextProbe(bytes, probe + step, end)) {
    const at = bytes[probe + 1] === 0 ? probe : probe + 1;
    if (at < behind || !isWide(bytes, at, end)) continue;
    let from = at;
    while (from - 2 >= behind && isWide(bytes, from - 2, end)) from -= 2;
    let to = at + 2;
    while (isWide(bytes, to, end)) to += 2;
    behind = to;
    if (to - from >= 2 * shortest) yield narrow(bytes.subarray(from, to), from, kind);
  }
}

/** From a place on, in steps, where one of two neighbours is zero and the other is not: any such run holds one. */
function nextProbe(bytes: Uint8Array, from: number, end: number): number {
  let probe = from;
  while (probe + 1 < end) {
    if ((bytes[probe] === 0) !== (bytes[probe + 1] === 0)) break;
    probe += step;
  }
  return probe;
}

function isWide(bytes: Uint8Array, at: number, end: number): boolean {
  const byte = bytes[at] as number;
  return at + 1 < end && bytes[at + 1] === 0 && byte >= 0x20 && byte < 0x7f;
}

function narrow(wide: Uint8Array, wideFrom: number, kind: ByteSlice['kind']): ByteSlice {
  const bytes = new Uint8Array(wide.length / 2);
  for (let index = 0; index < bytes.length; index += 1) bytes[index] = wide[2 * index] as number;
  return { bytes, start: 0, end: bytes.length, kind, wideFrom };
}
