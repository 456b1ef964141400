// Exists because joining strings one by one copies them again and again.

/** Collects UTF-16 code units in a buffer that doubles. */
export class TextBuilder {
  private units: StaticArray<u16> = new StaticArray<u16>(256);
  private size: i32 = 0;

  get length(): i32 {
    return this.size;
  }

  unit(unit: i32): void {
    this.reserve(1);
    this.units[this.size++] = <u16>unit;
  }

  text(text: string): void {
    this.slice(text, 0, text.length);
  }

  /** Adds `text` from `start` up to `end`. */
  slice(text: string, start: i32, end: i32): void {
    this.reserve(end - start);
    for (let i = start; i < end; i++) this.units[this.size++] = <u16>text.charCodeAt(i);
  }

  /** The code unit `back` places before the end, or 0. */
  last(back: i32 = 1): i32 {
    return this.size < back ? 0 : this.units[this.size - back];
  }

  shorten(length: i32): void {
    this.size = length;
  }

  toString(): string {
    return String.UTF16.decodeUnsafe(changetype<usize>(this.units), <usize>this.size << 1);
  }

  private reserve(more: i32): void {
    const needed = this.size + more;
    if (needed <= this.units.length) return;
    const grown = new StaticArray<u16>(max(needed, this.units.length * 2));
    memory.copy(changetype<usize>(grown), changetype<usize>(this.units), <usize>this.size << 1);
    this.units = grown;
  }
}
