// Exists so that every instruction of every function body is decoded: one loop over the bytes, one table, no recursion.

import type { ModuleSpace } from '../module-space.ts';
import type { Reader } from '../reader.ts';
import { readValueType } from '../value-types.ts';
import { refuse, refuseUnknown, toHex } from '../wasm-error.ts';
import { wasmLimits } from '../wasm-limits.ts';
import { type CodeRecord, siteKind } from './code-record.ts';
import { operand } from './instruction-table.ts';
import { firstUse, OperandTables } from './operand-tables.ts';
import { plainOperands, readOrdering } from './plain-operands.ts';

const closing = 0x0b;
const emptyBlock = 0x40;
/** What the prefix 0xfb is in the pages of the instruction table. */
const firstPrefix = 0xfb - 1;
const constant = 0x41;

/** Reads the bodies of one module, one after the other. */
// Threat: blocks nest as deep as a stranger likes, so the open ones are bytes in an array, never calls.
export class BodyReader {
  readonly #space: ModuleSpace;
  readonly #record: CodeRecord;
  readonly #tables = new OperandTables();
  /** 1 for each open block that is a loop, 0 for the others. */
  #blocks = new Uint8Array(64);
  #depth = 0;
  #openLoops = 0;
  /** Where the instruction before the one that is read starts. */
  #previous = 0;

  constructor(space: ModuleSpace) {
    this.#space = space;
    this.#record = space.code;
  }

  /** Reads a body to its end. */
  read(body: Reader): void {
    this.#spendParameters(body);
    this.#record.addFunction(body.position, body.remaining);
    this.#readLocals(body);
    this.#depth = 0;
    this.#openLoops = 0;
    this.#open(0, body.position);
    this.#readInstructions(body);
    if (body.remaining < 0) refuse(body.end, 'The function body ends inside an instruction.');
    if (this.#depth > 0) refuse(body.end, `A function body ends inside ${this.#depth} open blocks; expected 0x0b.`);
    body.finish();
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
    const work = this.#record.lastWork();
    const { steps, oneByte } = this.#tables;
    let position = body.position;
    let last = position;
    while (position < end && this.#depth > 0) {
      const code = bytes[position] as number;
      const step = steps[code] as number;
      const kind = step >>> 24;
      work[kind] = (work[kind] as number) + 1;
      const size = (step >>> 16) & 0xff;
      // Most operands are so short that they cannot be wrong. Whether they still belong to this body is asked behind the loop.
      if (size > 0 && (nextTwo(bytes, position) & step & 0xffff) === 0) {
        last = position;
        position += size;
      } else if (code === closing) {
        last = position;
        position += 1;
        this.#close();
      } else {
        this.#previous = last;
        last = position;
        body.position = position + 1;
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
      case operand.block:
      case operand.loop:
        readBlockType(body);
        this.#open(follows === operand.loop ? 1 : 0, start);
        break;
      case operand.tryTable:
        readBlockType(body);
        readCatches(body);
        this.#open(0, start);
        break;
      case operand.delegate:
        body.u32('the label of a delegate');
        this.#close();
        break;
      case operand.i32:
        this.#record.addConstant(body.signed(32, 'an i32 constant'));
        break;
      case operand.i64:
        this.#record.addConstant(body.signed(64, 'an i64 constant'));
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

  // Threat: a table of branches costs one byte for each entry here, and far more in an engine.
  #readBranchTable(body: Reader): void {
    const start = body.position;
    const count = body.count('branches', wasmLimits.branches);
    this.#space.budget.spend('branches in its tables', count, start);
    for (let entry = 0; entry <= count; entry += 1) body.u32('the label of a branch');
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
        const type = readIndex(body, 'type', types.length);
        const table = readIndex(body, 'table', tables.length);
        this.#record.addSite(siteKind.indirectCall, type, { offset, table });
        const slot = readConstant(body, this.#previous);
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
        const kind = this.#openLoops > 0 ? siteKind.growthInLoop : siteKind.growth;
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

  #open(isLoop: 0 | 1, offset: number): void {
    if (this.#depth === wasmLimits.blockDepth) {
      refuse(offset, `Blocks are nested deeper than ${wasmLimits.blockDepth} levels.`);
    }
    if (this.#depth === this.#blocks.length) {
      const larger = new Uint8Array(this.#blocks.length * 2);
      larger.set(this.#blocks);
      this.#blocks = larger;
    }
    this.#blocks[this.#depth] = isLoop;
    this.#depth += 1;
    this.#openLoops += isLoop;
  }

  #close(): void {
    this.#depth -= 1;
    this.#openLoops -= this.#blocks[this.#depth] as number;
  }
}

/** Behind the last byte of the file there are zeros. */
function nextTwo(bytes: Uint8Array, position: number): number {
  return (bytes[position + 1] as number) | ((bytes[position + 2] as number) << 8);
}

function readIndex(body: Reader, what: 'function' | 'type' | 'table' | 'memory', count: number): number {
  const start = body.position;
  const index = body.u32('an index');
  return index < count ? index : refuse(start, `There is no ${what} with index ${index}; the module has ${count}.`);
}

/** The constant that the instruction at `start` puts on the stack, if it is an i32.const. */
// Threat: the bytes before a call can look like a constant and be none; only what was decoded as an instruction counts.
function readConstant(body: Reader, start: number): number | undefined {
  if (body.bytes[start] !== constant) return undefined;
  const { position } = body;
  body.position = start + 1;
  const value = body.signed(32, 'an i32 constant') >>> 0;
  body.position = position;
  return value;
}

function readBlockType(body: Reader): void {
  const start = body.position;
  const code = body.byte('the type of a block');
  if (code === emptyBlock) return;
  if (code < 0x40) {
    body.features.note('multi-value', start);
    return;
  }
  body.position = start;
  if (code < 0x80) {
    readValueType(body);
    return;
  }
  body.features.note('multi-value', start);
  if (body.signed(33, 'the type of a block') < 0) refuse(start, 'The type of a block is a negative index.');
}

function readCatches(body: Reader): void {
  const count = body.count('catches', wasmLimits.catches);
  for (let index = 0; index < count; index += 1) {
    const start = body.position;
    const kind = body.byte('the kind of a catch');
    if (kind > 3) refuseUnknown(start, `There is no kind of catch ${toHex(kind)}.`);
    if (kind < 2) body.u32('the tag of a catch');
    body.u32('the label of a catch');
  }
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
