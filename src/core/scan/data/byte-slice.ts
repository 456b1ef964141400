// Exists so that the same readers read bytes as they lie in the file and text that was stored two bytes a character.

/**
 * What a stretch of the file is. In structure (names, types, indices) there is text, but no room for other files;
 * `interface` is a section in which a component without code describes an interface.
 */
export type SliceKind = 'data' | 'custom' | 'interface' | 'structure';

/** Bytes from `start` up to `end`, and where they lie in the file. */
export interface ByteSlice {
  readonly bytes: Uint8Array;
  readonly start: number;
  readonly end: number;
  readonly kind: SliceKind;
  /** Where it was narrowed: the place of its first character in the file, whose characters have two bytes each. */
  readonly wideFrom?: number;
}

/** The offset in the file of the byte at `index`. */
export function offsetOf({ wideFrom }: ByteSlice, index: number): number {
  return wideFrom === undefined ? index : wideFrom + 2 * index;
}

/** The byte at `index`, or -1 outside the slice. */
export function byteAt({ bytes, start, end }: ByteSlice, index: number): number {
  return index >= start && index < end ? (bytes[index] as number) : -1;
}

/** One character for each byte. `to` is cut at the end of the slice. */
export function textAt({ bytes, end }: ByteSlice, from: number, to: number): string {
  return toText(bytes.subarray(from, Math.min(to, end)));
}

/** One character for each byte, of which there are a few thousand at most. */
export function toText(bytes: Uint8Array): string {
  // A typed array is as good as the array that the declaration asks for, and ten times faster than spreading it.
  return String.fromCharCode.apply(undefined, bytes as unknown as number[]);
}

/** Which bytes belong to a class of characters: 1 if so. */
export type ByteClass = Uint8Array;

/** From single characters and ranges: `A-Za-z0-9_`. A hyphen that stands for itself comes last. */
export function byteClass(spec: string): ByteClass {
  const members = new Uint8Array(256);
  for (const [range] of spec.matchAll(/.(?:-.)?/gs)) {
    members.fill(1, range.charCodeAt(0), range.charCodeAt(range.length - 1) + 1);
  }
  return members;
}

/** Where the run of characters of a class ends that starts at `from`; looks at no more than `most` bytes. */
export function runEnd(slice: ByteSlice, from: number, run: { readonly of: ByteClass; readonly most: number }): number {
  const { bytes, end } = slice;
  const last = Math.min(end, from + run.most);
  let index = from;
  while (index < last && run.of[bytes[index] as number] === 1) index += 1;
  return index;
}

/** Where the run of characters of a class starts that ends before `to`. */
export function runStart(slice: ByteSlice, to: number, run: { readonly of: ByteClass; readonly most: number }): number {
  const { bytes, start } = slice;
  const first = Math.max(start, to - run.most);
  let index = to;
  while (index > first && run.of[bytes[index - 1] as number] === 1) index -= 1;
  return index;
}
