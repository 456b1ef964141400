// Exists so that what later questions are about is kept with its place: calls, references, growing memories, changed tables.
import type { ModuleSpace } from '../module-space.ts';
import { Reader } from '../reader.ts';
import { refuse } from '../wasm-error.ts';
import { packSite, siteKind } from './code-record.ts';
import { operand } from './instruction-table.ts';
import type { OpenBlocks } from './open-blocks.ts';
import { readOrdering } from './plain-operands.ts';

const constant = 0x41;

/** Reads the instructions of one module that name a function, a type, a table or a memory. */
export class SiteReader {
  readonly #space: ModuleSpace;
  readonly #blocks: OpenBlocks;

  constructor(space: ModuleSpace, blocks: OpenBlocks) {
    this.#space = space;
    this.#blocks = blocks;
  }

  /** Reads the operands of what later questions are about; false for any other instruction. */
  read(body: Reader, follows: number, before: number): boolean {
    const offset = body.position;
    const { code, functions, types, tables, memories } = this.#space;
    switch (follows) {
      case operand.call:
        code.addSite(packSite(siteKind.call, readIndex(body, 'function', functions.length)), offset);
        return true;
      case operand.functionIndex:
        code.addSite(packSite(siteKind.functionReference, readIndex(body, 'function', functions.length)), offset);
        return true;
      case operand.callIndirect: {
        const slot = constantBefore(body, before);
        const type = readIndex(body, 'type', types.length);
        const table = readIndex(body, 'table', tables.length);
        code.addSite(packSite(siteKind.indirectCall, type, table), offset);
        if (slot !== undefined) code.addSlot(table, slot);
        return true;
      }
      case operand.callReference:
        code.addSite(packSite(siteKind.referenceCall, readIndex(body, 'type', types.length)), offset);
        return true;
      case operand.changeTable:
      case operand.changeTableOrdered:
      case operand.copyTable:
      case operand.initTable:
        this.#readTableChange(body, follows);
        return true;
      case operand.memoryGrow: {
        const kind = this.#blocks.inLoop ? siteKind.growthInLoop : siteKind.growth;
        code.addSite(packSite(kind, readIndex(body, 'memory', memories.length)), offset);
        return true;
      }
      default:
        return false;
    }
  }

  #readTableChange(body: Reader, follows: number): void {
    if (follows === operand.changeTableOrdered) readOrdering(body);
    if (follows === operand.initTable) body.u32('an element segment');
    this.#space.changedTables.add(readIndex(body, 'table', this.#space.tables.length));
    if (follows === operand.copyTable) readIndex(body, 'table', this.#space.tables.length);
  }
}

/** The operand of the instruction at `start`, before the one whose code was just read, if that is an i32.const. */
// Threat: the bytes before a call can look like a constant and be none; only what was decoded as an instruction counts.
function constantBefore({ bytes, position }: Reader, start: number): number | undefined {
  if (start === position - 1 || bytes[start] !== constant) return undefined;
  const operandBytes = new Reader(bytes, { scope: 'i32 constant', start: start + 1, end: position - 1 });
  return operandBytes.signed(32, 'an i32 constant') >>> 0;
}

function readIndex(body: Reader, what: 'function' | 'type' | 'table' | 'memory', count: number): number {
  const start = body.position;
  const index = body.u32('an index');
  return index < count ? index : refuse(start, `There is no ${what} with index ${index}; the module has ${count}.`);
}
