// Exists so that nineteen of twenty instructions are read in a loop that calls nothing, which engines make fast.

import type { ModuleSpace } from '../module-space.ts';
import { wasmLimits } from '../wasm-limits.ts';
import { packSite, siteKind } from './code-record.ts';
import type { OpenBlocks } from './open-blocks.ts';
import type { OperandTables } from './operand-tables.ts';
import { longCalls, longOpens, longSize, notShort, numberIn, shortBits } from './quick-steps.ts';

export interface QuickState {
  readonly tables: OperandTables;
  readonly blocks: OpenBlocks;
  readonly space: ModuleSpace;
}

/** Reads the instructions of a body that steer no more than blocks, and of those that name something the plain calls. */
export class QuickReader {
  readonly #bytes: Uint8Array;
  readonly #view: DataView;
  readonly #state: QuickState;
  /** Where the instruction before the one at hand starts. */
  before = 0;

  constructor(bytes: Uint8Array, state: QuickState) {
    this.#bytes = bytes;
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    this.#state = state;
  }

  /**
   * Reads from `start` on, and gives the place of the first instruction that it leaves alone. Looks at four bytes at once,
   * so it leaves the last three bytes of the file. An instruction may reach beyond `end`: whoever called asks for that.
   */
  read(start: number, end: number): number {
    const { tables, blocks, space } = this.#state;
    const { work, sites } = space.code;
    const numbers = sites.withRoom();
    const room = numbers.length - 2;
    const functions = space.functions.length;
    let found = sites.length;
    const { shortSteps, longSteps } = tables;
    const [bytes, view] = [this.#bytes, this.#view];
    const last = Math.min(end, bytes.length - 3);
    const { floor } = blocks;
    let { depth, deepest } = blocks;
    let { before } = this;
    let position = start;
    while (position < last) {
      const code = bytes[position] as number;
      const short = shortSteps[code] as number;
      const word = view.getInt32(position, true);
      // Most operands are so short that they cannot be wrong.
      if (((word | notShort) & short & shortBits) === 0) {
        before = position;
        position += (short >>> 1) & 3;
      } else {
        const step = longSteps[code] as number;
        const size = longSize(step, word);
        const after = depth + longOpens(step);
        const callee = longCalls(step) * numberIn(word, size);
        if (size === 0 || after <= floor || after > wasmLimits.blockDepth || callee >= functions || found > room) break;
        // For what is no call it is written as well, and written over by the next.
        numbers[found] = packSite(siteKind.call, callee);
        numbers[found + 1] = position + 1;
        found += longCalls(step) * 2;
        depth = after;
        deepest = Math.max(deepest, depth);
        before = position;
        position += size;
      }
      const kind = short >>> 24;
      work[kind] = (work[kind] as number) + 1;
    }
    sites.length = found;
    this.before = before;
    blocks.depth = depth;
    blocks.deepest = deepest;
    return position;
  }
}
