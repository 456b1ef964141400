// Exists so that every instruction of every function body is decoded: one loop over the bytes, one table, no recursion.

import type { ModuleSpace } from '../module-space.ts';
import type { Reader } from '../reader.ts';
import { readValueType } from '../value-types.ts';
import { refuse, refuseUnknown, toHex } from '../wasm-error.ts';
import { wasmLimits } from '../wasm-limits.ts';
import { type CodeRecord, siteKind } from './code-record.ts';
import { operand, operandOf, operandsBehindPrefix, workOf, workPlace } from './instruction-table.ts';
import { leavesLoop } from './leaves-loop.ts';
import { OpenBlocks } from './open-blocks.ts';
import { plainOperands, readBlockType, readCatches } from './plain-operands.ts';
import { findWatched, firstBits } from './watched-constants.ts';

const namesMemory = 0x40;
const br = 0x0c;

/** Ours: how often each byte of a body may be looked at again for loops that nothing leaves. */
const secondLooks = 4;

/** Reads the bodies of one module, one after the other. */
export class BodyReader {
  readonly #space: ModuleSpace;
  readonly #record: CodeRecord;
  readonly #blocks = new OpenBlocks();
  /** Counts of the function at hand. */
  #work: Uint32Array;
  /** Bytes of it that may still be looked at again. */
  #secondLooks = 0;

  constructor(space: ModuleSpace) {
    this.#space = space;
    this.#record = space.code;
    this.#work = space.code.lastWork();
  }

  /** Reads a body to its end. */
  read(body: Reader): void {
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
    let position = body.position;
    while (position < end && blocks.depth > 0) {
      const code = bytes[position] as number;
      const follows = operandOf[code] as number;
      const kind = workOf[code] as number;
      work[kind] = (work[kind] as number) + 1;
      position += 1;
      if (follows === operand.none) continue;
      // One short number, which cannot be wrong. Whether it still belongs to this body is asked behind the loop.
      if (follows <= operand.i64 && isShort(bytes, position)) {
        position += 1;
      } else if (follows === operand.memory && isShortPair(bytes, position)) {
        position += 2;
      } else {
        body.position = position;
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
        this.#close(body);
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
        readPrefixed(body, code);
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
        const type = readIndex(body, 'type', types.length);
        this.#record.addSite(siteKind.indirectCall, type, { offset, table: readIndex(body, 'table', tables.length) });
        return true;
      }
      case operand.memoryGrow: {
        const kind = this.#blocks.inLoop ? siteKind.growthInLoop : siteKind.growth;
        this.#record.addSite(kind, readIndex(body, 'memory', memories.length), { offset });
        return true;
      }
      default:
        return false;
    }
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

function readPrefixed(body: Reader, prefix: number): void {
  const code = body.u32('an instruction');
  readPlain(body, operandsBehindPrefix[prefix - 0xfb]?.[code] ?? operand.unknown, [prefix, code]);
}

/** The body stands behind the instruction's codes. */
function readPlain(body: Reader, follows: number, codes: readonly number[]): void {
  const read = plainOperands[follows];
  if (read === undefined) refuseUnknown(body.position - 1, `There is no instruction ${codes.map(toHex).join(' ')}.`);
  read(body);
}
