// Exists so that a million edges are two rows of numbers, and those of one node lie side by side.
import { GrowingNumbers } from '../../wasm/growing-numbers.ts';

/** Edges from node to node, sorted by where they start. */
export class Edges {
  readonly #firsts: Uint32Array;
  readonly #targets: Uint32Array;

  constructor(nodes: number, from: Uint32Array, to: Uint32Array) {
    this.#firsts = new Uint32Array(nodes + 1);
    for (const node of from) this.#firsts[node] = (this.#firsts[node] as number) + 1;
    for (let node = 1; node <= nodes; node += 1) {
      this.#firsts[node] = (this.#firsts[node] as number) + (this.#firsts[node - 1] as number);
    }
    this.#targets = new Uint32Array(to.length);
    // From the last edge to the first: each takes the place before the end of its node's, which so becomes the start.
    for (let edge = from.length - 1; edge >= 0; edge -= 1) {
      const node = from[edge] as number;
      const place = (this.#firsts[node] as number) - 1;
      this.#firsts[node] = place;
      this.#targets[place] = to[edge] as number;
    }
  }

  /** Edges are numbered; those of a node lie between its first and that of the next one. */
  firstOf(node: number): number {
    return this.#firsts[node] as number;
  }

  targetOf(edge: number): number {
    return this.#targets[edge] as number;
  }
}

export class EdgeList {
  readonly #from = new GrowingNumbers();
  readonly #to = new GrowingNumbers();

  add(from: number, to: number): void {
    this.#from.push(from);
    this.#to.push(to);
  }

  /** All nodes must be below `nodes`. */
  toEdges(nodes: number): Edges {
    return new Edges(nodes, this.#from.view(), this.#to.view());
  }
}
