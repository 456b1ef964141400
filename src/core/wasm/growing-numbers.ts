// Exists so that millions of small facts cost four bytes each, and memory only for those that were read.

/** Unsigned 32-bit numbers in a row. */
// Threat: it grows by what was read. What is expected must have been held against the bytes that are left.
export class GrowingNumbers {
  #numbers = new Uint32Array(4);
  length = 0;

  push(number: number): void {
    if (this.length === this.#numbers.length) this.#resize(this.length * 2);
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

  /** The numbers and the room behind them; whoever writes there moves `length`. Valid until the next one is pushed. */
  withRoom(): Uint32Array {
    return this.#numbers;
  }

  /** Makes room for so many in all, so that none are copied while they are added. */
  expect(length: number): void {
    if (length > this.#numbers.length) this.#resize(length);
  }

  #resize(length: number): void {
    const resized = new Uint32Array(length);
    resized.set(this.#numbers);
    this.#numbers = resized;
  }
}
