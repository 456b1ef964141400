// Exists so that it is known of the code at hand how many blocks are open around it, which are loops, and where those began.
import { refuse } from '../wasm-error.ts';
import { wasmLimits } from '../wasm-limits.ts';

/** Of each open loop: the offset of its type, how many exits the body had before it, how many blocks were open around it. */
const columns = 3;

/** The blocks that are open in one function body; the body itself is the first one. */
// Threat: blocks nest as deep as a stranger likes, so the open ones are numbers, never calls.
export class OpenBlocks {
  #loops = new Uint32Array(16 * columns);
  #openLoops = 0;
  depth = 0;
  /** The most blocks that were open at once, since `reset`. */
  deepest = 0;
  /** The depth at which the innermost loop is closed; 0 outside of loops. */
  floor = 0;

  /** Whether the code at hand may run more than once. */
  get inLoop(): boolean {
    return this.#openLoops > 0;
  }

  reset(): void {
    this.depth = 0;
    this.deepest = 0;
    this.floor = 0;
    this.#openLoops = 0;
  }

  open(offset: number): void {
    if (this.depth === wasmLimits.blockDepth) {
      refuse(offset, `Blocks are nested deeper than ${wasmLimits.blockDepth} levels.`);
    }
    this.depth += 1;
    if (this.depth > this.deepest) this.deepest = this.depth;
  }

  openLoop(offset: number, exits: number): void {
    this.floor = this.depth;
    this.open(offset);
    if (this.#openLoops * columns === this.#loops.length) this.#grow();
    this.#loops.set([offset, exits, this.floor], this.#openLoops * columns);
    this.#openLoops += 1;
  }

  /** Closes the innermost block; true for a loop, which `closedLoop` then tells of. */
  close(): boolean {
    this.depth -= 1;
    if (this.#openLoops === 0 || this.depth > this.floor) return false;
    this.#openLoops -= 1;
    this.floor = this.#openLoops === 0 ? 0 : (this.#loops[this.#openLoops * columns - 1] as number);
    return true;
  }

  /** The offset of the loop that was closed last, if it had no exit in it; else 0. */
  closedLoop(exits: number): number {
    const at = this.#openLoops * columns;
    return this.#loops[at + 1] === exits ? (this.#loops[at] as number) : 0;
  }

  #grow(): void {
    const loops = new Uint32Array(this.#loops.length * 2);
    loops.set(this.#loops);
    this.#loops = loops;
  }
}
