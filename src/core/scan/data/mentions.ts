// Exists so that lists of what was found stay short, name each thing once, and say what they left out.
import { compareText } from '../../model/order.ts';

/** The first `limit` things by their keys. */
export class Mentions<T extends { readonly offset: number }> {
  readonly #limit: number;
  readonly #items = new Map<string, T>();
  /** How many were refused because the list was full. A thing may be refused more than once. */
  leftOut = 0;

  constructor(limit: number) {
    this.#limit = limit;
  }

  // Threat: the keys come from the file, and there may be millions.
  add(key: string, item: T): void {
    if (this.#items.has(key)) return;
    if (this.#items.size < this.#limit) this.#items.set(key, item);
    else this.leftOut += 1;
  }

  /** By their offsets. */
  list(): readonly T[] {
    const entries = [...this.#items];
    entries.sort(([a, left], [b, right]) => left.offset - right.offset || compareText(a, b));
    return entries.map(([, item]) => item);
  }
}
