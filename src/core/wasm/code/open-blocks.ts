// Exists so that it is known of every block, while it is open, whether it is a loop and where that loop began.
import { refuse } from '../wasm-error.ts';
import { wasmLimits } from '../wasm-limits.ts';

/** The blocks that are open in one function body; the body itself is the first one. */
// Threat: blocks nest as deep as a stranger likes, so the open ones are numbers in arrays, never calls.
export class OpenBlocks {
  /** 1 for each open block that is a loop, 0 for the others. */
  #kinds = new Uint8Array(16);
  /** Of each open loop the offset of its type, and how many exits the body had before it. */
  #loops = new Uint32Array(32);
  #openLoops = 0;
  depth = 0;
  /** The most blocks that were open at once, since `reset`. */
  deepest = 0;

  /** Whether the code at hand may run more than once. */
  get inLoop(): boolean {
    return this.#openLoops > 0;
  }

  reset(): void {
    this.depth = 0;
    this.deepest = 0;
    this.#openLoops = 0;
  }

  open(offset: number): void {
    if (this.depth === wasmLimits.blockDepth) {
      refuse(offset, `Blocks are nested deeper than ${wasmLimits.blockDepth} levels.`);
    }
    if (this.depth === this.#kinds.length) this.#grow();
    this.#kinds[this.depth] = 0;
    this.depth += 1;
    if (this.depth > this.deepest) this.deepest = this.depth;
  }

  openLoop(offset: number, exits: number): void {
    this.open(offset);
    this.#kinds[this.depth - 1] = 1;
    this.#loops[this.#openLoops * 2] = offset;
    this.#loops[this.#openLoops * 2 + 1] = exits;
    this.#openLoops += 1;
  }

  /** Closes the innermost block; true for a loop, which `closedLoop` then tells of. */
  close(): boolean {
    this.depth -= 1;
    if (this.#kinds[this.depth] === 0) return false;
    this.#openLoops -= 1;
    return true;
  }

  /** The offset of the loop that was closed last, if it had no exit in it; else 0. */
  closedLoop(exits: number): number {
    const at = this.#openLoops * 2;
    return this.#loops[at + 1] === exits ? (this.#loops[at] as number) : 0;
  }

  #grow(): void {
    const kinds = new Uint8Array(this.#kinds.length * 2);
    kinds.set(this.#kinds);
    this.#kinds = kinds;
    const loops = new Uint32Array(this.#loops.length * 2);
    loops.set(this.#loops);
    this.#loops = loops;
  }
}
