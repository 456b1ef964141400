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
import { firstUse, notShort, OperandTables, shortBits } from './operand-tables.ts';
import { plainOperands, readBlockType, readBranchTable, readCatches, readOrdering } from './plain-operands.ts';
import { findWatched, firstBits } from './watched-constants.ts';
import { indexIn, isPlainBlock, sizeOf, Words } from './words.ts';

const closing = 0x0b;
const br = 0x0c;
/** What the prefix 0xfb is in the pages of the instruction table. */
const firstPrefix = 0xfb - 1;
const constant = 0x41;

/** Ours: how often each byte of a body may be looked at again for loops that nothing leaves. */
const secondLooks = 4;

/** Reads the bodies of one module, one after the other. */
export class BodyReader {
  readonly #space: ModuleSpace;
  readonly #record: CodeRecord;
  readonly #tables = new OperandTables();
  readonly #blocks = new OpenBlocks();
  readonly #words: Words;
  /** Bytes of it that may still be looked at again. */
  #secondLooks = 0;
  /** Where the instruction before the one at hand starts. */
  #before = 0;

  constructor(space: ModuleSpace, bytes: Uint8Array) {
    this.#space = space;
    this.#record = space.code;
    this.#words = new Words(bytes);
  }

  /** Reads a body to its end. */
  read(body: Reader): void {
    this.#spendParameters(body);
    this.#record.openFunction(body.position, body.remaining);
    this.#readLocals(body);
    this.#secondLooks = body.remaining * secondLooks;
    this.#blocks.reset();
    this.#blocks.open(body.position);
    this.#readInstructions(body);
    const { depth, deepest } = this.#blocks;
    if (body.remaining < 0) refuse(body.end, 'The function body ends inside an instruction.');
    if (depth > 0) refuse(body.end, `A function body ends inside ${depth} open blocks; expected 0x0b.`);
    body.finish();
    this.#record.closeFunction(deepest);
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
    const { end } = body;
    const { work } = this.#record;
    const blocks = this.#blocks;
    const words = this.#words;
    const { steps, oneByte } = this.#tables;
    let position = body.position;
    let before = position;
    let at = position;
    while (position < end) {
      before = at;
      at = position;
      const word = words.at(position);
      const code = word & 0xff;
      const step = steps[code] as number;
      const kind = step >>> 24;
      work[kind] = (work[kind] as number) + 1;
      // Most operands are so short that they cannot be wrong. Whether they still belong to this body is asked behind the loop.
      if (((word | notShort) & step & shortBits) === 0) {
        position += (step >>> 1) & 3;
        continue;
      }
      if (code === closing) {
        position += 1;
        this.#close(body.bytes, position);
      } else {
        const follows = oneByte[code] as number;
        const size = this.#readMiddling(follows, word, position);
        position += size;
        if (size === 0) {
          body.position = position + 1;
          this.#before = before;
          this.#readOperand(body, code, follows);
          position = body.position;
        }
      }
      if (blocks.depth === 0) break;
    }
    body.position = position;
  }

  /** Reads most instructions that are not short but fit into a word, and gives their size; 0 for one that it left alone. */
  #readMiddling(follows: number, word: number, position: number): number {
    switch (follows) {
      case operand.block:
      case operand.loop:
        if (!isPlainBlock(word)) return 0;
        this.#open(follows, position + 1);
        return 2;
      case operand.memory:
        // An alignment without flags, and an offset of two bytes.
        return (word & 0xf000) === 0 && word >= 0 ? 4 : 0;
      case operand.index:
        return sizeOf(word);
      case operand.i32:
      case operand.i64:
        return firstBits[(word >>> 8) & 0x7f] === 0 ? sizeOf(word) : 0;
      case operand.call:
        return this.#readCall(word, position);
      default:
        return 0;
    }
  }

  #readCall(word: number, position: number): number {
    const size = sizeOf(word);
    const index = indexIn(word, size);
    if (size === 0 || index >= this.#space.functions.length) return 0;
    this.#record.addSite(siteKind.call, index, { offset: position + 1 });
    return size;
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
      case operand.loop:
        readBlockType(body);
        this.#open(follows, start);
        break;
      case operand.tryTable:
        readBlockType(body);
        readCatches(body);
        this.#blocks.open(start);
        break;
      case operand.delegate:
        body.u32('the label of a delegate');
        this.#close(body.bytes, body.position);
        break;
      case operand.i32:
        body.signed(32, 'an i32 constant');
        this.#watch(body.bytes, start);
        break;
      case operand.i64:
        body.signed(64, 'an i64 constant');
        this.#watch(body.bytes, start);
        break;
      case operand.call:
        this.#readSite(body, follows);
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
    if (follows === operand.none) return;
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

  #open(follows: number, offset: number): void {
    if (follows === operand.loop) this.#blocks.openLoop(offset, this.#exits());
    else this.#blocks.open(offset);
  }

  /** `end` is behind the end of the block. */
  #close(bytes: Uint8Array, end: number): void {
    if (this.#blocks.close()) this.#closeLoop(bytes, end);
  }

  /** `end` is behind the end of the loop. A loop that nothing leaves has a jump of two bytes before that. */
  #closeLoop(bytes: Uint8Array, end: number): void {
    const offset = this.#blocks.closedLoop(this.#exits());
    if (offset === 0 || bytes[end - 3] !== br) return;
    // Threat: in loops inside loops every byte would be looked at again and again.
    this.#secondLooks -= end - offset;
    if (this.#secondLooks < 0 || leavesLoop(bytes, offset, end)) return;
    this.#record.addSite(siteKind.endlessLoop, 0, { offset });
  }

  /** What may leave a loop without a branch. */
  #exits(): number {
    const { work } = this.#record;
    return (work[workPlace.exit] as number) + (work[workPlace.call] as number);
  }
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
