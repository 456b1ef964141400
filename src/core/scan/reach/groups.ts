// Exists so that things which turn out to be one (a table shared by two modules) are counted as one.

/** Numbers from 0 on, each in a group of its own until it is joined. */
export class Groups {
  readonly #parents: Uint32Array;

  constructor(size: number) {
    this.#parents = Uint32Array.from({ length: size }, (_, index) => index);
  }

  /** The number that stands for the group of `member`. */
  of(member: number): number {
    let at = member;
    // Halving the way while walking it keeps long chains short, without recursion.
    for (let above = this.#parents[at] as number; above !== at; above = this.#parents[at] as number) {
      this.#parents[at] = this.#parents[above] as number;
      at = above;
    }
    return at;
  }

  join(one: number, other: number): void {
    const [low, high] = [this.of(one), this.of(other)].sort((a, b) => a - b) as [number, number];
    this.#parents[high] = low;
  }
}
