// Exists so that an instruction and the bytes behind it are looked at in one step: four bytes as one number, a word.

/** The word at any place of a file, its first byte lowest; behind its end there are zeros. */
export class Words {
  readonly #bytes: Uint8Array;
  readonly #view: DataView;
  /** Behind the last place that four bytes can be read from. */
  readonly #end: number;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    this.#end = bytes.length - 3;
  }

  at(position: number): number {
    return position < this.#end ? this.#view.getInt32(position, true) : this.#lastAt(position);
  }

  #lastAt(position: number): number {
    let word = 0;
    for (let place = this.#bytes.length - 1; place >= position; place -= 1)
      word = (word << 8) | (this.#bytes[place] as number);
    return word;
  }
}

/** Whether the byte behind the code says that the block has no value, or one number. */
export function isPlainBlock(word: number): boolean {
  const type = (word >>> 8) & 0xff;
  return type === 0x40 || (type >= 0x7c && type < 0x80);
}

/** The size of an instruction with one number behind its code; 0 if that has more than three bytes. */
export function sizeOf(word: number): number {
  if ((word & 0x8000) === 0) return 2;
  if ((word & 0x800000) === 0) return 3;
  return word >= 0 ? 4 : 0;
}

/** The number behind the code of an instruction of that size. */
export function indexIn(word: number, size: number): number {
  const bits = ((word >>> 8) & 0x7f) | ((word >>> 9) & 0x3f80) | ((word >>> 10) & 0x1fc000);
  return bits & ((1 << ((size - 1) * 7)) - 1);
}
