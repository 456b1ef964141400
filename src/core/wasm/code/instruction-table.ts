// Exists so that every instruction is one entry of a table: its code, what follows the code, and what kind of work it does.
import type { Work } from '../../model/code-facts.ts';

/** What follows an instruction's code. Those up to `i64` take one byte in most real code, and the walker counts on it. */
export const operand = {
  none: 0,
  index: 1,
  i32: 2,
  i64: 3,
  memory: 4,
  block: 5,
  loop: 6,
  end: 7,
  call: 8,
  callIndirect: 9,
  branchTable: 10,
  functionIndex: 11,
  memoryGrow: 12,
  prefix: 13,
  heapType: 14,
  bytes4: 15,
  bytes8: 16,
  bytes16: 17,
  twoIndexes: 18,
  selectTypes: 19,
  tryTable: 20,
  delegate: 21,
  handlers: 22,
  handlersWithTag: 23,
  castBranch: 24,
  lane: 25,
  memoryLane: 26,
  zero: 27,
  unknown: 255,
} as const;

type OperandName = keyof typeof operand;

/** Kinds of work that are counted for each function. Every instruction behind a prefix counts as `prefixed`. */
export const workKinds: readonly (keyof Work)[] = [
  'control',
  'exit',
  'nop',
  'branch',
  'call',
  'variable',
  'memory',
  'integer',
  'logic',
  'xor',
  'shift',
  'float',
  'prefixed',
];

/** Places in `workKinds`. */
export const workPlace = { exit: 1, nop: 2, branch: 3, call: 4 } as const;

/** First code, last code, what follows. Source: core specification 3.0 and the explainers of the proposals named. */
type Row = readonly [first: number, last: number, follows: OperandName];

const oneByte: readonly Row[] = [
  [0x00, 0x01, 'none'],
  [0x02, 0x02, 'block'],
  [0x03, 0x03, 'loop'],
  [0x04, 0x04, 'block'],
  [0x05, 0x05, 'none'],
  // The exceptions of before 3.0: try, catch, rethrow, delegate, catch_all.
  [0x06, 0x06, 'block'],
  [0x07, 0x09, 'index'],
  [0x0a, 0x0a, 'none'],
  [0x0b, 0x0b, 'end'],
  [0x0c, 0x0d, 'index'],
  [0x0e, 0x0e, 'branchTable'],
  [0x0f, 0x0f, 'none'],
  [0x10, 0x10, 'call'],
  [0x11, 0x11, 'callIndirect'],
  [0x12, 0x12, 'call'],
  [0x13, 0x13, 'callIndirect'],
  [0x14, 0x15, 'index'],
  [0x18, 0x18, 'delegate'],
  [0x19, 0x1b, 'none'],
  [0x1c, 0x1c, 'selectTypes'],
  [0x1f, 0x1f, 'tryTable'],
  [0x20, 0x26, 'index'],
  [0x28, 0x3e, 'memory'],
  [0x3f, 0x3f, 'index'],
  [0x40, 0x40, 'memoryGrow'],
  [0x41, 0x41, 'i32'],
  [0x42, 0x42, 'i64'],
  [0x43, 0x43, 'bytes4'],
  [0x44, 0x44, 'bytes8'],
  [0x45, 0xc4, 'none'],
  [0xd0, 0xd0, 'heapType'],
  [0xd1, 0xd1, 'none'],
  [0xd2, 0xd2, 'functionIndex'],
  [0xd3, 0xd4, 'none'],
  [0xd5, 0xd6, 'index'],
  // Stack switching: cont.new, cont.bind, suspend, resume, resume_throw, resume_throw_ref, switch.
  [0xe0, 0xe0, 'index'],
  [0xe1, 0xe1, 'twoIndexes'],
  [0xe2, 0xe2, 'index'],
  [0xe3, 0xe3, 'handlers'],
  [0xe4, 0xe4, 'handlersWithTag'],
  [0xe5, 0xe5, 'handlers'],
  [0xe6, 0xe6, 'twoIndexes'],
  [0xfb, 0xfe, 'prefix'],
];

const garbageCollection: readonly Row[] = [
  [0x00, 0x01, 'index'],
  [0x02, 0x05, 'twoIndexes'],
  [0x06, 0x07, 'index'],
  [0x08, 0x0a, 'twoIndexes'],
  [0x0b, 0x0e, 'index'],
  [0x0f, 0x0f, 'none'],
  [0x10, 0x10, 'index'],
  [0x11, 0x13, 'twoIndexes'],
  [0x14, 0x17, 'heapType'],
  [0x18, 0x19, 'castBranch'],
  [0x1a, 0x1e, 'none'],
];

/** Saturating truncation, bulk memory, tables, wide arithmetic. */
const numericAndBulk: readonly Row[] = [
  [0x00, 0x07, 'none'],
  [0x08, 0x08, 'twoIndexes'],
  [0x09, 0x09, 'index'],
  [0x0a, 0x0a, 'twoIndexes'],
  [0x0b, 0x0b, 'index'],
  [0x0c, 0x0c, 'twoIndexes'],
  [0x0d, 0x0d, 'index'],
  [0x0e, 0x0e, 'twoIndexes'],
  [0x0f, 0x11, 'index'],
  [0x13, 0x16, 'none'],
];

/** From 0x100 on: relaxed. */
const vector: readonly Row[] = [
  [0x00, 0x0b, 'memory'],
  [0x0c, 0x0d, 'bytes16'],
  [0x0e, 0x14, 'none'],
  [0x15, 0x22, 'lane'],
  [0x23, 0x53, 'none'],
  [0x54, 0x5b, 'memoryLane'],
  [0x5c, 0x5d, 'memory'],
  [0x5e, 0x99, 'none'],
  [0x9b, 0xa1, 'none'],
  [0xa3, 0xa4, 'none'],
  [0xa7, 0xae, 'none'],
  [0xb1, 0xb1, 'none'],
  [0xb5, 0xba, 'none'],
  [0xbc, 0xc1, 'none'],
  [0xc3, 0xc4, 'none'],
  [0xc7, 0xce, 'none'],
  [0xd1, 0xd1, 'none'],
  [0xd5, 0xe1, 'none'],
  [0xe3, 0xed, 'none'],
  [0xef, 0x113, 'none'],
];

const threads: readonly Row[] = [
  [0x00, 0x02, 'memory'],
  [0x03, 0x03, 'zero'],
  [0x10, 0x4e, 'memory'],
];

/** What follows each code of one byte. */
export const operandOf: Uint8Array = expand(oneByte, 0x100);

/** What follows each code behind the prefixes 0xfb, 0xfc, 0xfd and 0xfe, in that order. */
export const operandsBehindPrefix: readonly Uint8Array[] = [garbageCollection, numericAndBulk, vector, threads].map(
  (rows) => expand(rows, 0x114),
);

/** The place in `workKinds` of each code of one byte. */
export const workOf: Uint8Array = expandWork([
  [0x00, 0x00, 'exit'],
  [0x01, 0x01, 'nop'],
  [0x04, 0x04, 'branch'],
  [0x08, 0x0a, 'exit'],
  [0x0d, 0x0e, 'branch'],
  [0x0f, 0x0f, 'exit'],
  [0x10, 0x15, 'call'],
  [0x20, 0x26, 'variable'],
  [0x28, 0x40, 'memory'],
  [0x41, 0x42, 'integer'],
  [0x43, 0x44, 'float'],
  [0x45, 0x5a, 'integer'],
  [0x5b, 0x66, 'float'],
  [0x67, 0x70, 'integer'],
  [0x71, 0x72, 'logic'],
  [0x73, 0x73, 'xor'],
  [0x74, 0x78, 'shift'],
  [0x79, 0x82, 'integer'],
  [0x83, 0x84, 'logic'],
  [0x85, 0x85, 'xor'],
  [0x86, 0x8a, 'shift'],
  [0x8b, 0xa6, 'float'],
  [0xa7, 0xb1, 'integer'],
  [0xb2, 0xbf, 'float'],
  [0xc0, 0xc4, 'integer'],
  [0xd5, 0xd6, 'branch'],
  // Stack switching: suspend, resume and switch leave the function as a call does.
  [0xe2, 0xe6, 'call'],
  [0xfb, 0xfe, 'prefixed'],
]);

function expand(rows: readonly Row[], size: number): Uint8Array {
  const table = new Uint8Array(size).fill(operand.unknown);
  for (const [first, last, follows] of rows) table.fill(operand[follows], first, last + 1);
  return table;
}

function expandWork(rows: readonly (readonly [first: number, last: number, kind: keyof Work])[]): Uint8Array {
  const table = new Uint8Array(0x100);
  for (const [first, last, kind] of rows) table.fill(workKinds.indexOf(kind), first, last + 1);
  return table;
}
