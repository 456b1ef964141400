// Exists so that operands which steer nothing and name nothing we keep are read to their last byte.

import type { Reader } from '../reader.ts';
import { readHeapType, readValueType } from '../value-types.ts';
import { refuse, refuseUnknown, toHex } from '../wasm-error.ts';
import { wasmLimits } from '../wasm-limits.ts';
import { operand } from './instruction-table.ts';

type Read = (body: Reader) => void;

const emptyBlock = 0x40;
const namesMemory = 0x40;
const largestFlags = 0x7f;

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
  [operand.branchTable, (body) => void readBranchTable(body)],
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
  [operand.zero, readZero],
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
];

/** By what follows the instruction's code; undefined where nobody can read it, or nothing follows. */
export const plainOperands: readonly (Read | undefined)[] = Array.from(
  { length: Math.max(...reads.map(([follows]) => follows)) + 1 },
  (_, place) => reads.find(([follows]) => follows === place)?.[1],
);

function readMemoryArgument(body: Reader): void {
  const start = body.position;
  const flags = body.u32('the alignment of a memory access');
  if (flags > largestFlags) refuseUnknown(start, `There are no flags ${flags} of a memory access.`);
  if ((flags & namesMemory) !== 0) body.u32('the memory of a memory access');
  body.u64('the offset of a memory access');
}

/** The label in it that goes furthest out. */
// Threat: a table of branches costs one byte for each entry here, and far more in an engine.
export function readBranchTable(body: Reader): number {
  const count = body.count('branches', wasmLimits.branches);
  let furthest = 0;
  for (let entry = 0; entry <= count; entry += 1) furthest = Math.max(furthest, body.u32('the label of a branch'));
  return furthest;
}

export function readBlockType(body: Reader): void {
  const start = body.position;
  const code = body.byte('the type of a block');
  if (code === emptyBlock || code < 0x40) return;
  body.position = start;
  if (code < 0x80) readValueType(body);
  else if (body.signed(33, 'the type of a block') < 0) refuse(start, 'The type of a block is a negative index.');
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

function readZero(body: Reader): void {
  const start = body.position;
  const zero = body.byte('the zero behind an atomic fence');
  if (zero !== 0) refuse(start, `Behind an atomic fence there must be 0x00, not ${toHex(zero)}.`);
}
