// Exists so that millions of small facts cost four bytes each, and memory only for those that were read.

/** Unsigned 32-bit numbers in a row. */
// Threat: it grows by what was read, never by a count that the file claims.
export class GrowingNumbers {
  #numbers = new Uint32Array(4);
  length = 0;

  push(number: number): void {
    this.#reserve(this.length + 1);
    this.#numbers[this.length] = number;
    this.length += 1;
  }

  /** `index` must be below the length. */
  at(index: number): number {
    return this.#numbers[index] as number;
  }

  /** The numbers so far, without a copy; valid until the next one is added. */
  view(): Uint32Array {
    return this.#numbers.subarray(0, this.length);
  }

  #reserve(length: number): void {
    if (length <= this.#numbers.length) return;
    const larger = new Uint32Array(this.#numbers.length * 2);
    larger.set(this.#numbers);
    this.#numbers = larger;
  }
}
