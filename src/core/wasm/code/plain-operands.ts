// Exists so that operands which steer nothing and name nothing we keep are read to their last byte.

import type { Reader } from '../reader.ts';
import { readHeapType, readValueType } from '../value-types.ts';
import { refuse, refuseUnknown, toHex } from '../wasm-error.ts';
import { wasmLimits } from '../wasm-limits.ts';
import { operand } from './instruction-table.ts';

type Read = (body: Reader) => void;

/** Flags of a memory access: below them the alignment, as the exponent of 2. */
const hasOrdering = 0x10;
const namesArray = 0x20;
const emptyBlock = 0x40;
const namesMemory = 0x40;
const largestFlags = 0x7f;

/** What an atomic access may promise: sequentially consistent, or acquire and release (of both sides in the last one). */
const orderings: ReadonlySet<number> = new Set([0x00, 0x01, 0x11]);

const index: Read = (body) => void body.u32('an index');
const twoIndexes: Read = (body) => {
  index(body);
  index(body);
};

const reads: readonly (readonly [follows: number, read: Read])[] = [
  [operand.none, () => {}],
  [operand.index, index],
  [operand.twoIndexes, twoIndexes],
  [operand.memory, readMemoryArgument],
  [operand.atomicMemory, readAtomicArgument],
  [operand.dataIndex, index],
  [operand.dataIndexAndAnother, twoIndexes],
  [operand.heapType, (body) => void readHeapType(body)],
  [operand.bytes4, (body) => body.skip(4, 'f32 constant')],
  [operand.bytes8, (body) => body.skip(8, 'f64 constant')],
  [operand.bytes16, (body) => body.skip(16, 'v128 constant')],
  [operand.selectTypes, readSelectTypes],
  [operand.handlers, readHandlers],
  [
    operand.handlersWithTag,
    (body) => {
      index(body);
      readHandlers(body);
    },
  ],
  [operand.castBranch, readCastBranch],
  [operand.lane, (body) => void body.byte('the lane of a vector')],
  [
    operand.memoryLane,
    (body) => {
      readMemoryArgument(body);
      body.byte('the lane of a vector');
    },
  ],
  [operand.fence, readFence],
  [
    operand.orderedIndex,
    (body) => {
      readOrdering(body);
      index(body);
    },
  ],
  [
    operand.orderedTwoIndexes,
    (body) => {
      readOrdering(body);
      twoIndexes(body);
    },
  ],
  // Those that the walker reads itself, for who reads again what was walked.
  [operand.i32, (body) => void body.signed(32, 'an i32 constant')],
  [operand.i64, (body) => void body.signed(64, 'an i64 constant')],
  [operand.block, readBlockType],
  [operand.loop, readBlockType],
  [
    operand.tryTable,
    (body) => {
      readBlockType(body);
      readCatches(body);
    },
  ],
  [operand.delegate, index],
  [operand.functionIndex, index],
  [operand.memoryGrow, index],
  [operand.callReference, index],
  [operand.changeTable, index],
  [
    operand.changeTableOrdered,
    (body) => {
      readOrdering(body);
      index(body);
    },
  ],
  [operand.initTable, twoIndexes],
  [operand.copyTable, twoIndexes],
];

/** By what follows the instruction's code; undefined where nobody can read it, or nothing follows. */
export const plainOperands: readonly (Read | undefined)[] = Array.from(
  { length: Math.max(...reads.map(([follows]) => follows)) + 1 },
  (_, place) => reads.find(([follows]) => follows === place)?.[1],
);

function readMemoryArgument(body: Reader): void {
  const start = body.position;
  const flags = body.u32('the alignment of a memory access');
  if ((flags & hasOrdering) !== 0) refuseUnknown(start, 'Only an atomic access has an ordering.');
  readTarget(body, flags, start);
  body.u64('the offset of a memory access');
}

function readAtomicArgument(body: Reader): void {
  const start = body.position;
  const flags = body.u32('the alignment of a memory access');
  readTarget(body, flags, start);
  if ((flags & hasOrdering) !== 0) {
    body.features.note('acquire-release-atomics', start);
    readOrdering(body);
  }
  body.u64('the offset of a memory access');
}

/** The memory or the array that is accessed, where the flags announce one. */
function readTarget(body: Reader, flags: number, start: number): void {
  const announced = flags & (namesMemory | namesArray);
  if (flags > largestFlags || announced === (namesMemory | namesArray)) {
    refuseUnknown(start, `There are no flags ${flags} of a memory access.`);
  }
  if (announced === 0) return;
  body.features.note(announced === namesMemory ? 'multi-memory' : 'multibyte-array-access', start);
  body.u32('the memory or array of a memory access');
}

/** What a table of branches in the code says. */
export interface BranchTable {
  readonly branches: number;
  /** The label in it that goes furthest out. */
  readonly furthest: number;
}

// Threat: a table of branches costs one byte for each entry here, and far more in an engine.
export function readBranchTable(body: Reader): BranchTable {
  const branches = body.count('branches', wasmLimits.branches);
  let furthest = 0;
  for (let entry = 0; entry <= branches; entry += 1) furthest = Math.max(furthest, body.u32('the label of a branch'));
  return { branches, furthest };
}

export function readBlockType(body: Reader): void {
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

export function readCatches(body: Reader): void {
  const count = body.count('catches', wasmLimits.catches);
  for (let index = 0; index < count; index += 1) {
    const start = body.position;
    const kind = body.byte('the kind of a catch');
    if (kind > 3) refuseUnknown(start, `There is no kind of catch ${toHex(kind)}.`);
    if (kind < 2) body.u32('the tag of a catch');
    body.u32('the label of a catch');
  }
}

function readSelectTypes(body: Reader): void {
  const count = body.count('types of a select', wasmLimits.results);
  for (let type = 0; type < count; type += 1) readValueType(body);
}

function readHandlers(body: Reader): void {
  index(body);
  const count = body.count('handlers', wasmLimits.handlers);
  for (let handler = 0; handler < count; handler += 1) {
    const start = body.position;
    const kind = body.byte('the kind of a handler');
    if (kind > 1) refuseUnknown(start, `There is no kind of handler ${toHex(kind)}.`);
    body.u32('the tag of a handler');
    if (kind === 0) body.u32('the label of a handler');
  }
}

function readCastBranch(body: Reader): void {
  const start = body.position;
  const flags = body.byte('the flags of a cast');
  if (flags > 3) refuseUnknown(start, `There are no flags ${toHex(flags)} of a cast.`);
  body.u32('the label of a branch');
  readHeapType(body);
  readHeapType(body);
}

function readFence(body: Reader): void {
  const start = body.position;
  if (readOrdering(body) !== 0) body.features.note('acquire-release-atomics', start);
}

export function readOrdering(body: Reader): number {
  const start = body.position;
  const ordering = body.byte('the ordering of an atomic access');
  if (!orderings.has(ordering)) refuseUnknown(start, `There is no ordering ${toHex(ordering)} of an atomic access.`);
  return ordering;
}
