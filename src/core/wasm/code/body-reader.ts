// Exists so that every instruction of every function body is decoded: one loop over the bytes, one table, no recursion.

import type { ModuleSpace } from '../module-space.ts';
import { Reader } from '../reader.ts';
import { readValueType } from '../value-types.ts';
import { refuse, refuseUnknown, toHex } from '../wasm-error.ts';
import { wasmLimits } from '../wasm-limits.ts';
import { type CodeRecord, siteKind } from './code-record.ts';
import { operand, workPlace } from './instruction-table.ts';
import { leavesLoop } from './leaves-loop.ts';
import { OpenBlocks } from './open-blocks.ts';
import { firstUse, OperandTables } from './operand-tables.ts';
import { plainOperands, readBlockType, readBranchTable, readCatches, readOrdering } from './plain-operands.ts';
import { findWatched, firstBits } from './watched-constants.ts';

const closing = 0x0b;
const br = 0x0c;
/** What the prefix 0xfb is in the pages of the instruction table. */
const firstPrefix = 0xfb - 1;
const constant = 0x41;
/** Of an access to memory in its shortest form. */
const memorySize = 3;

/** Ours: how often each byte of a body may be looked at again for loops that nothing leaves. */
const secondLooks = 4;

/** Reads the bodies of one module, one after the other. */
export class BodyReader {
  readonly #space: ModuleSpace;
  readonly #record: CodeRecord;
  readonly #tables = new OperandTables();
  readonly #blocks = new OpenBlocks();
  /** Counts of the function at hand. */
  #work: Uint32Array;
  /** Bytes of it that may still be looked at again. */
  #secondLooks = 0;
  /** Where the instruction before the one at hand starts. */
  #before = 0;

  constructor(space: ModuleSpace) {
    this.#space = space;
    this.#record = space.code;
    this.#work = space.code.lastWork();
  }

  /** Reads a body to its end. */
  read(body: Reader): void {
    this.#spendParameters(body);
    this.#record.addFunction(body.position, body.remaining);
    this.#readLocals(body);
    this.#work = this.#record.lastWork();
    this.#secondLooks = body.remaining * secondLooks;
    this.#blocks.reset();
    this.#blocks.open(body.position);
    this.#readInstructions(body);
    const { depth, deepest } = this.#blocks;
    if (body.remaining < 0) refuse(body.end, 'The function body ends inside an instruction.');
    if (depth > 0) refuse(body.end, `A function body ends inside ${depth} open blocks; expected 0x0b.`);
    body.finish();
    this.#record.noteNesting(deepest);
  }

  // Threat: one type of 1,000 parameters makes 1,000 locals in each of a million functions.
  #spendParameters(body: Reader): void {
    const { functions, declaredFunctions, budget } = this.#space;
    const type = functions[functions.length - declaredFunctions + this.#record.functions];
    if (type !== undefined) budget.spend('locals in its functions', type.parameters.length, body.position);
  }

  // Threat: one byte of locals can ask an engine for 50,000 values in each of 100,000 functions.
  #readLocals(body: Reader): void {
    const groups = body.count('groups of locals', wasmLimits.locals);
    let locals = 0;
    for (let group = 0; group < groups; group += 1) {
      const start = body.position;
      locals += body.u32('the number of locals');
      readValueType(body);
      if (locals > wasmLimits.locals) {
        refuse(start, `A function has ${locals} locals; at most ${wasmLimits.locals} are possible.`);
      }
    }
    this.#space.budget.spend('locals in its functions', locals, body.position);
  }

  #readInstructions(body: Reader): void {
    const { bytes, end } = body;
    const work = this.#work;
    const blocks = this.#blocks;
    const { steps, oneByte } = this.#tables;
    let position = body.position;
    let before = position;
    let at = position;
    while (position < end && blocks.depth > 0) {
      before = at;
      at = position;
      const code = bytes[position] as number;
      const step = steps[code] as number;
      const kind = step >>> 24;
      work[kind] = (work[kind] as number) + 1;
      const size = (step >>> 16) & 0xff;
      // Most operands are so short that they cannot be wrong. Whether they still belong to this body is asked behind the loop.
      if (size > 0 && (nextTwo(bytes, position) & step & 0xffff) === 0) {
        position += size;
      } else if (size === memorySize && hasOffsetOfTwo(bytes, position)) {
        position += memorySize + 1;
      } else if (code === closing) {
        position += 1;
        body.position = position;
        this.#close(body);
      } else {
        body.position = position + 1;
        this.#before = before;
        this.#readOperand(body, code, oneByte[code] as number);
        position = body.position;
      }
    }
    body.position = position;
  }

  /** What steers or calls; everything else is plain operands. */
  #readOperand(body: Reader, code: number, follows: number): void {
    const start = body.position;
    switch (follows) {
      // Most of what is not short.
      case operand.index:
      case operand.memory:
        readPlain(body, follows);
        break;
      case operand.block:
        readBlockType(body);
        this.#blocks.open(start);
        break;
      case operand.loop:
        readBlockType(body);
        this.#blocks.openLoop(start, this.#exits());
        break;
      case operand.tryTable:
        readBlockType(body);
        readCatches(body);
        this.#blocks.open(start);
        break;
      case operand.delegate:
        body.u32('the label of a delegate');
        this.#close(body);
        break;
      case operand.i32:
        this.#record.addConstant(body.signed(32, 'an i32 constant'));
        this.#watch(body.bytes, start);
        break;
      case operand.i64:
        this.#record.addConstant(body.signed(64, 'an i64 constant'));
        this.#watch(body.bytes, start);
        break;
      case operand.prefix:
        this.#readPrefixed(body, code);
        break;
      case operand.branchTable:
        this.#readBranchTable(body);
        break;
      default:
        if (follows >= firstUse)
          this.#readOperand(body, code, this.#tables.meet(body, { code, page: 0, offset: body.position - 1 }));
        else if (!this.#readSite(body, follows) && !readPlain(body, follows)) refuseInstruction(body, [code]);
    }
  }

  #readPrefixed(body: Reader, prefix: number): void {
    const start = body.position - 1;
    const page = prefix - firstPrefix;
    const code = body.u32('an instruction');
    let follows = this.#tables.behindPrefix(page, code);
    if (follows >= firstUse) follows = this.#tables.meet(body, { code, page, offset: start });
    const isOfData = follows === operand.dataIndex || follows === operand.dataIndexAndAnother;
    if (isOfData && this.#space.dataCount === undefined) {
      refuse(start, 'An instruction names a data segment, but the module has no data count section.');
    }
    if (!this.#readSite(body, follows) && !readPlain(body, follows)) refuseInstruction(body, [prefix, code]);
  }

  // Threat: many tables that are each within their limit.
  #readBranchTable(body: Reader): void {
    const start = body.position;
    this.#space.budget.spend('branches in its tables', readBranchTable(body).branches, start);
  }

  /** Reads the operands of what later questions are about; false for any other instruction. */
  #readSite(body: Reader, follows: number): boolean {
    const offset = body.position;
    const { functions, types, tables, memories } = this.#space;
    switch (follows) {
      case operand.call:
        this.#record.addSite(siteKind.call, readIndex(body, 'function', functions.length), { offset });
        return true;
      case operand.functionIndex:
        this.#record.addSite(siteKind.functionReference, readIndex(body, 'function', functions.length), { offset });
        return true;
      case operand.callIndirect: {
        const slot = this.#constantBefore(body);
        const type = readIndex(body, 'type', types.length);
        const table = readIndex(body, 'table', tables.length);
        this.#record.addSite(siteKind.indirectCall, type, { offset, table });
        if (slot !== undefined) this.#record.addSlot(table, slot);
        return true;
      }
      case operand.callReference:
        this.#record.addSite(siteKind.referenceCall, readIndex(body, 'type', types.length), { offset });
        return true;
      case operand.changeTable:
      case operand.changeTableOrdered:
      case operand.copyTable:
      case operand.initTable:
        this.#readTableChange(body, follows);
        return true;
      case operand.memoryGrow: {
        const kind = this.#blocks.inLoop ? siteKind.growthInLoop : siteKind.growth;
        this.#record.addSite(kind, readIndex(body, 'memory', memories.length), { offset });
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

  /** The operand of the instruction before the one whose code was just read, if that is an i32.const. */
  // Threat: the bytes before a call can look like a constant and be none; only what was decoded as an instruction counts.
  #constantBefore({ bytes, position }: Reader): number | undefined {
    const start = this.#before;
    if (start === position - 1 || bytes[start] !== constant) return undefined;
    const operandBytes = new Reader(bytes, { scope: 'i32 constant', start: start + 1, end: position - 1 });
    return operandBytes.signed(32, 'an i32 constant') >>> 0;
  }

  #watch(bytes: Uint8Array, start: number): void {
    if (firstBits[(bytes[start] as number) & 0x7f] === 0) return;
    const place = findWatched(bytes, start);
    if (place >= 0) this.#record.addWatched(place, start);
  }

  /** The body stands behind the end of the block. A loop that nothing leaves has a jump of two bytes before that. */
  #close(body: Reader): void {
    if (!this.#blocks.close()) return;
    const offset = this.#blocks.closedLoop(this.#exits());
    if (offset > 0 && body.bytes[body.position - 3] === br) this.#lookAgain(body, offset);
  }

  // Threat: in loops inside loops every byte would be looked at again and again.
  #lookAgain({ bytes, position }: Reader, offset: number): void {
    this.#secondLooks -= position - offset;
    if (this.#secondLooks < 0 || leavesLoop(bytes, offset, position)) return;
    this.#record.addSite(siteKind.endlessLoop, 0, { offset });
  }

  /** What may leave a loop without a branch. */
  #exits(): number {
    return (this.#work[workPlace.exit] as number) + (this.#work[workPlace.call] as number);
  }
}

/** Behind the last byte of the file there are zeros. */
function nextTwo(bytes: Uint8Array, position: number): number {
  return (bytes[position + 1] as number) | ((bytes[position + 2] as number) << 8);
}

/** Whether an alignment without flags and an offset of two bytes follow. */
function hasOffsetOfTwo(bytes: Uint8Array, position: number): boolean {
  return (bytes[position + 1] as number) < 0x10 && (bytes[position + 3] as number) < 0x80;
}

function readIndex(body: Reader, what: 'function' | 'type' | 'table' | 'memory', count: number): number {
  const start = body.position;
  const index = body.u32('an index');
  return index < count ? index : refuse(start, `There is no ${what} with index ${index}; the module has ${count}.`);
}

/** False for what is no instruction. */
function readPlain(body: Reader, follows: number): boolean {
  const read = plainOperands[follows];
  read?.(body);
  return read !== undefined;
}

/** The body stands behind the codes. */
function refuseInstruction(body: Reader, codes: readonly number[]): never {
  refuseUnknown(body.position - 1, `There is no instruction ${codes.map(toHex).join(' ')}.`);
}
