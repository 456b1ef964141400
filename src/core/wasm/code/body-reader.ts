// Exists so that every instruction of every function body is decoded: one loop over the bytes, one table, no recursion.

import type { ModuleSpace } from '../module-space.ts';
import type { Reader } from '../reader.ts';
import { readValueType } from '../value-types.ts';
import { refuse, refuseUnknown, toHex } from '../wasm-error.ts';
import { wasmLimits } from '../wasm-limits.ts';
import { type CodeRecord, siteKind } from './code-record.ts';
import { operand, operandOf, operandsBehindPrefix, workOf } from './instruction-table.ts';
import { plainOperands } from './plain-operands.ts';

const emptyBlock = 0x40;
const namesMemory = 0x40;
const constant = 0x41;

/** Reads the bodies of one module, one after the other. */
// Threat: blocks nest as deep as a stranger likes, so the open ones are bytes in an array, never calls.
export class BodyReader {
  readonly #space: ModuleSpace;
  readonly #record: CodeRecord;
  /** 1 for each open block that is a loop, 0 for the others. */
  #blocks = new Uint8Array(64);
  #depth = 0;
  #openLoops = 0;
  /** Where the last instruction with one short number ends. */
  #behindShort = 0;
  /** The last i32 constant that was not short, and where it ends. */
  #longConstant = 0;
  #behindLong = 0;

  constructor(space: ModuleSpace) {
    this.#space = space;
    this.#record = space.code;
  }

  /** Reads a body to its end. */
  read(body: Reader): void {
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
    let position = body.position;
    let behindShort = position;
    while (position < end && this.#depth > 0) {
      const code = bytes[position] as number;
      const follows = operandOf[code] as number;
      const kind = workOf[code] as number;
      work[kind] = (work[kind] as number) + 1;
      position += 1;
      if (follows === operand.none) continue;
      // One short number, which cannot be wrong. Whether it still belongs to this body is asked behind the loop.
      if (follows <= operand.i64 && isShort(bytes, position)) {
        position += 1;
        behindShort = position;
      } else if (follows === operand.memory && isShortPair(bytes, position)) {
        position += 2;
      } else {
        body.position = position;
        this.#behindShort = behindShort;
        this.#readOperand(body, code, follows);
        position = body.position;
      }
    }
    body.position = position;
  }

  /** What steers or calls; everything else is plain operands. */
  #readOperand(body: Reader, code: number, follows: number): void {
    const start = body.position;
    switch (follows) {
      case operand.end:
        this.#close();
        break;
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
        this.#longConstant = body.signed(32, 'an i32 constant');
        this.#behindLong = body.position;
        this.#record.addConstant(this.#longConstant);
        break;
      case operand.i64:
        this.#record.addConstant(body.signed(64, 'an i64 constant'));
        break;
      case operand.prefix:
        this.#readPrefixed(body, code);
        break;
      default:
        if (!this.#readSite(body, follows)) readPlain(body, follows, [code]);
    }
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
        this.#space.changedTables.add(readIndex(body, 'table', tables.length));
        return true;
      case operand.initTable:
        body.u32('an element segment');
        this.#space.changedTables.add(readIndex(body, 'table', tables.length));
        return true;
      case operand.copyTable:
        this.#space.changedTables.add(readIndex(body, 'table', tables.length));
        readIndex(body, 'table', tables.length);
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

  /** The operand of the instruction before the one whose code was just read, if that is an i32.const. */
  // Threat: the bytes before a call can look like a constant and be none; only what was decoded as an instruction counts.
  #constantBefore({ bytes, position }: Reader): number | undefined {
    const start = position - 1;
    if (this.#behindLong === start) return this.#longConstant >>> 0;
    if (this.#behindShort !== start || bytes[start - 2] !== constant) return undefined;
    return (((bytes[start - 1] as number) << 25) >> 25) >>> 0;
  }

  #readPrefixed(body: Reader, prefix: number): void {
    const code = body.u32('an instruction');
    const follows = operandsBehindPrefix[prefix - 0xfb]?.[code] ?? operand.unknown;
    if (!this.#readSite(body, follows)) readPlain(body, follows, [prefix, code]);
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

/** False behind the last byte of the file, as nothing is less than undefined. */
function isShort(bytes: Uint8Array, position: number): boolean {
  return (bytes[position] as number) < 0x80;
}

/** Whether an alignment without a memory and an offset follow in one byte each. */
function isShortPair(bytes: Uint8Array, position: number): boolean {
  return (bytes[position] as number) < namesMemory && isShort(bytes, position + 1);
}

function readIndex(body: Reader, what: 'function' | 'type' | 'table' | 'memory', count: number): number {
  const start = body.position;
  const index = body.u32('an index');
  return index < count ? index : refuse(start, `There is no ${what} with index ${index}; the module has ${count}.`);
}

function readBlockType(body: Reader): void {
  const start = body.position;
  const code = body.byte('the type of a block');
  if (code === emptyBlock || code < 0x40) return;
  body.position = start;
  if (code < 0x80) readValueType(body);
  else if (body.signed(33, 'the type of a block') < 0) refuse(start, 'The type of a block is a negative index.');
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

/** The body stands behind the instruction's codes. */
function readPlain(body: Reader, follows: number, codes: readonly number[]): void {
  const read = plainOperands[follows];
  if (read === undefined) refuseUnknown(body.position - 1, `There is no instruction ${codes.map(toHex).join(' ')}.`);
  read(body);
}
