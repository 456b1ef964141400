// Exists so that every instruction of every function body is decoded: one loop over the bytes, one table, no recursion.

import type { ModuleSpace } from '../module-space.ts';
import type { Reader } from '../reader.ts';
import { readValueType } from '../value-types.ts';
import { refuse, refuseUnknown, toHex } from '../wasm-error.ts';
import { wasmLimits } from '../wasm-limits.ts';
import { type CodeRecord, packSite, siteKind } from './code-record.ts';
import { operand, workOf, workPlace } from './instruction-table.ts';
import { leavesLoop } from './leaves-loop.ts';
import { OpenBlocks } from './open-blocks.ts';
import { firstUse, OperandTables } from './operand-tables.ts';
import { plainOperands, readBlockType, readBranchTable, readCatches } from './plain-operands.ts';
import { QuickReader } from './quick-reader.ts';
import { SiteReader } from './site-reader.ts';
import { findWatched } from './watched-constants.ts';

const br = 0x0c;
/** What the prefix 0xfb is in the pages of the instruction table. */
const firstPrefix = 0xfb - 1;

/** Ours: how often each byte of a body may be looked at again for loops that nothing leaves. */
const secondLooks = 4;

/** Reads the bodies of one module, one after the other. */
export class BodyReader {
  readonly #space: ModuleSpace;
  readonly #record: CodeRecord;
  readonly #tables = new OperandTables();
  readonly #blocks = new OpenBlocks();
  readonly #quick: QuickReader;
  readonly #sites: SiteReader;
  /** Bytes of the body that may still be looked at again. */
  #secondLooks = 0;

  constructor(space: ModuleSpace, bytes: Uint8Array) {
    this.#space = space;
    this.#record = space.code;
    this.#quick = new QuickReader(bytes, { tables: this.#tables, blocks: this.#blocks, space });
    this.#sites = new SiteReader(space, this.#blocks);
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
    const { bytes, end } = body;
    const { work } = this.#record;
    const { oneByte } = this.#tables;
    const [quick, blocks] = [this.#quick, this.#blocks];
    quick.before = body.position;
    while (blocks.depth > 0) {
      const start = quick.read(body.position, end);
      body.position = start;
      if (start >= end) return;
      const code = body.byte('an instruction');
      const kind = workOf[code] as number;
      work[kind] = (work[kind] as number) + 1;
      if (oneByte[code] === operand.end) this.#close(bytes, body.position);
      else this.#readOperand(body, code, oneByte[code] as number);
      quick.before = start;
    }
  }

  /** What steers or calls; everything else is plain operands. */
  #readOperand(body: Reader, code: number, follows: number): void {
    const start = body.position;
    switch (follows) {
      case operand.call:
        this.#sites.read(body, follows, start);
        break;
      case operand.i32:
        body.signed(32, 'an i32 constant');
        this.#watch(body.bytes, start);
        break;
      case operand.i64:
        body.signed(64, 'an i64 constant');
        this.#watch(body.bytes, start);
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
      case operand.prefix:
        this.#readPrefixed(body, code);
        break;
      case operand.branchTable:
        this.#readBranchTable(body);
        break;
      default:
        if (follows >= firstUse)
          this.#readOperand(body, code, this.#tables.meet(body, { code, page: 0, offset: body.position - 1 }));
        else if (!this.#sites.read(body, follows, this.#quick.before) && !readPlain(body, follows))
          refuseInstruction(body, [code]);
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
    if (!this.#sites.read(body, follows, this.#quick.before) && !readPlain(body, follows))
      refuseInstruction(body, [prefix, code]);
  }

  // Threat: many tables that are each within their limit.
  #readBranchTable(body: Reader): void {
    const start = body.position;
    this.#space.budget.spend('branches in its tables', readBranchTable(body).branches, start);
  }

  #watch(bytes: Uint8Array, start: number): void {
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
    this.#record.addSite(packSite(siteKind.endlessLoop, 0), offset);
  }

  /** What may leave a loop without a branch. */
  #exits(): number {
    const { work } = this.#record;
    return (work[workPlace.exit] as number) + (work[workPlace.call] as number);
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
