// Exists so that the search decides first what caused the most conflicts, and finds it without looking at all the rest.

interface Entry {
  readonly package: number;
  readonly conflicts: number;
}

/** A queue of packages: most conflicts first, then in the order in which they were first needed. */
export class OpenPackages {
  readonly #heap: Entry[] = [];
  readonly #conflicts: number[] = [];
  readonly #order: number[] = [];
  /** With how many conflicts a package waits in the queue already. */
  readonly #waiting: (number | undefined)[] = [];
  #met = 0;

  /** A package may be added again at any time. */
  add(of: number): void {
    if (this.#order[of] === undefined) {
      this.#order[of] = this.#met;
      this.#met += 1;
    }
    const conflicts = this.#conflicts[of] ?? 0;
    if (this.#waiting[of] !== conflicts) {
      this.#waiting[of] = conflicts;
      this.#push({ package: of, conflicts });
    }
  }

  /** These took part in a conflict: from now on they are decided earlier. */
  blame(packages: readonly number[]): void {
    for (const of of packages) {
      this.#conflicts[of] = (this.#conflicts[of] ?? 0) + 1;
      if (this.#order[of] !== undefined) {
        this.add(of);
      }
    }
  }

  /** Takes packages out until one is still open. */
  take(isOpen: (of: number) => boolean): number | undefined {
    for (let first = this.#pop(); first !== undefined; first = this.#pop()) {
      this.#waiting[first.package] = undefined;
      if (isOpen(first.package)) {
        return first.package;
      }
    }
    return undefined;
  }

  #isBefore(one: Entry, other: Entry): boolean {
    return (
      one.conflicts > other.conflicts ||
      (one.conflicts === other.conflicts &&
        (this.#order[one.package] as number) < (this.#order[other.package] as number))
    );
  }

  #push(entry: Entry): void {
    const heap = this.#heap;
    let at = heap.length;
    heap.push(entry);
    while (at > 0) {
      const parent = (at - 1) >> 1;
      if (!this.#isBefore(entry, heap[parent] as Entry)) {
        break;
      }
      heap[at] = heap[parent] as Entry;
      at = parent;
    }
    heap[at] = entry;
  }

  #pop(): Entry | undefined {
    const heap = this.#heap;
    const first = heap[0];
    const last = heap.pop();
    if (first === undefined || last === undefined || heap.length === 0) {
      return first;
    }
    let at = 0;
    for (let child = this.#firstChild(at); child !== undefined; child = this.#firstChild(at)) {
      if (!this.#isBefore(heap[child] as Entry, last)) {
        break;
      }
      heap[at] = heap[child] as Entry;
      at = child;
    }
    heap[at] = last;
    return first;
  }

  #firstChild(at: number): number | undefined {
    const left = 2 * at + 1;
    const right = left + 1;
    if (left >= this.#heap.length) {
      return undefined;
    }
    const isRight = right < this.#heap.length && this.#isBefore(this.#heap[right] as Entry, this.#heap[left] as Entry);
    return isRight ? right : left;
  }
}
