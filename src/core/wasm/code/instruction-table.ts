// Exists so that every instruction is one entry of a table: its code, what follows the code, and what kind of work it does.
import type { Work } from '../../model/code-facts.ts';
import type { WasmFeature } from '../../model/wasm-features.ts';

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
  fence: 27,
  orderedIndex: 28,
  orderedTwoIndexes: 29,
  atomicMemory: 30,
  dataIndex: 31,
  dataIndexAndAnother: 32,
  callReference: 33,
  changeTable: 34,
  initTable: 35,
  copyTable: 36,
  changeTableOrdered: 37,
  unknown: 127,
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

/** Source: core specification 3.0 and the explainers of the proposals named. Codes without a feature are the oldest. */
type Row = readonly [first: number, last: number, follows: OperandName, feature?: WasmFeature];

const oneByte: readonly Row[] = [
  [0x00, 0x01, 'none'],
  [0x02, 0x02, 'block'],
  [0x03, 0x03, 'loop'],
  [0x04, 0x04, 'block'],
  [0x05, 0x05, 'none'],
  // try, catch, throw, rethrow, throw_ref.
  [0x06, 0x06, 'block', 'legacy-exceptions'],
  [0x07, 0x07, 'index', 'legacy-exceptions'],
  [0x08, 0x08, 'index', 'exception-tags'],
  [0x09, 0x09, 'index', 'legacy-exceptions'],
  [0x0a, 0x0a, 'none', 'exceptions'],
  [0x0b, 0x0b, 'end'],
  [0x0c, 0x0d, 'index'],
  [0x0e, 0x0e, 'branchTable'],
  [0x0f, 0x0f, 'none'],
  [0x10, 0x10, 'call'],
  [0x11, 0x11, 'callIndirect'],
  [0x12, 0x12, 'call', 'tail-calls'],
  [0x13, 0x13, 'callIndirect', 'tail-calls'],
  [0x14, 0x15, 'callReference', 'function-references'],
  // delegate, catch_all.
  [0x18, 0x18, 'delegate', 'legacy-exceptions'],
  [0x19, 0x19, 'none', 'legacy-exceptions'],
  [0x1a, 0x1b, 'none'],
  [0x1c, 0x1c, 'selectTypes', 'reference-types'],
  [0x1f, 0x1f, 'tryTable', 'exceptions'],
  [0x20, 0x24, 'index'],
  [0x25, 0x25, 'index', 'reference-types'],
  [0x26, 0x26, 'changeTable', 'reference-types'],
  [0x28, 0x3e, 'memory'],
  [0x3f, 0x3f, 'index'],
  [0x40, 0x40, 'memoryGrow'],
  [0x41, 0x41, 'i32'],
  [0x42, 0x42, 'i64'],
  [0x43, 0x43, 'bytes4'],
  [0x44, 0x44, 'bytes8'],
  [0x45, 0xbf, 'none'],
  [0xc0, 0xc4, 'none', 'sign-extension'],
  // ref.null, ref.is_null, ref.func, ref.eq, ref.as_non_null, br_on_null, br_on_non_null.
  [0xd0, 0xd0, 'heapType', 'reference-types'],
  [0xd1, 0xd1, 'none', 'reference-types'],
  [0xd2, 0xd2, 'functionIndex', 'reference-types'],
  [0xd3, 0xd3, 'none', 'gc'],
  [0xd4, 0xd4, 'none', 'function-references'],
  [0xd5, 0xd6, 'index', 'function-references'],
  // cont.new, cont.bind, suspend, resume, resume_throw, resume_throw_ref, switch.
  [0xe0, 0xe0, 'callReference', 'stack-switching'],
  [0xe1, 0xe1, 'twoIndexes', 'stack-switching'],
  [0xe2, 0xe2, 'index', 'stack-switching'],
  [0xe3, 0xe3, 'handlers', 'stack-switching'],
  [0xe4, 0xe4, 'handlersWithTag', 'stack-switching'],
  [0xe5, 0xe5, 'handlers', 'stack-switching'],
  [0xe6, 0xe6, 'twoIndexes', 'stack-switching'],
  [0xfb, 0xfe, 'prefix'],
];

const garbageCollection: readonly Row[] = [
  [0x00, 0x01, 'index', 'gc'],
  [0x02, 0x05, 'twoIndexes', 'gc'],
  [0x06, 0x07, 'index', 'gc'],
  [0x08, 0x08, 'twoIndexes', 'gc'],
  [0x09, 0x09, 'dataIndexAndAnother', 'gc'],
  [0x0a, 0x0a, 'twoIndexes', 'gc'],
  [0x0b, 0x0e, 'index', 'gc'],
  [0x0f, 0x0f, 'none', 'gc'],
  [0x10, 0x10, 'index', 'gc'],
  [0x11, 0x11, 'twoIndexes', 'gc'],
  [0x12, 0x12, 'dataIndexAndAnother', 'gc'],
  [0x13, 0x13, 'twoIndexes', 'gc'],
  [0x14, 0x17, 'heapType', 'gc'],
  [0x18, 0x19, 'castBranch', 'gc'],
  [0x1a, 0x1e, 'none', 'gc'],
  [0x20, 0x22, 'index', 'custom-descriptors'],
  [0x23, 0x24, 'heapType', 'custom-descriptors'],
  [0x25, 0x26, 'castBranch', 'custom-descriptors'],
];

const numericAndBulk: readonly Row[] = [
  [0x00, 0x07, 'none', 'saturating-float-to-int'],
  [0x08, 0x08, 'dataIndexAndAnother', 'bulk-memory'],
  [0x09, 0x09, 'dataIndex', 'bulk-memory'],
  [0x0a, 0x0a, 'twoIndexes', 'bulk-memory'],
  [0x0b, 0x0b, 'index', 'bulk-memory'],
  [0x0c, 0x0c, 'initTable', 'bulk-memory'],
  [0x0d, 0x0d, 'index', 'bulk-memory'],
  [0x0e, 0x0e, 'copyTable', 'bulk-memory'],
  [0x0f, 0x0f, 'changeTable', 'reference-types'],
  [0x10, 0x10, 'index', 'reference-types'],
  [0x11, 0x11, 'changeTable', 'reference-types'],
  [0x12, 0x12, 'index', 'memory-control'],
  [0x13, 0x16, 'none', 'wide-arithmetic'],
  [0x30, 0x31, 'memory', 'half-precision'],
];

const vector: readonly Row[] = [
  [0x00, 0x0b, 'memory', 'simd'],
  [0x0c, 0x0d, 'bytes16', 'simd'],
  [0x0e, 0x14, 'none', 'simd'],
  [0x15, 0x22, 'lane', 'simd'],
  [0x23, 0x53, 'none', 'simd'],
  [0x54, 0x5b, 'memoryLane', 'simd'],
  [0x5c, 0x5d, 'memory', 'simd'],
  [0x5e, 0x99, 'none', 'simd'],
  [0x9b, 0xa1, 'none', 'simd'],
  [0xa3, 0xa4, 'none', 'simd'],
  [0xa7, 0xae, 'none', 'simd'],
  [0xb1, 0xb1, 'none', 'simd'],
  [0xb5, 0xba, 'none', 'simd'],
  [0xbc, 0xc1, 'none', 'simd'],
  [0xc3, 0xc4, 'none', 'simd'],
  [0xc7, 0xce, 'none', 'simd'],
  [0xd1, 0xd1, 'none', 'simd'],
  [0xd5, 0xe1, 'none', 'simd'],
  [0xe3, 0xed, 'none', 'simd'],
  [0xef, 0xff, 'none', 'simd'],
  [0x100, 0x113, 'none', 'relaxed-simd'],
  [0x120, 0x120, 'none', 'half-precision'],
  [0x121, 0x122, 'lane', 'half-precision'],
  [0x130, 0x14f, 'none', 'half-precision'],
];

const threads: readonly Row[] = [
  [0x00, 0x02, 'memory', 'threads'],
  [0x03, 0x03, 'fence', 'threads'],
  [0x04, 0x04, 'none', 'acquire-release-atomics'],
  [0x10, 0x4e, 'atomicMemory', 'threads'],
  // Of globals, tables, structs and arrays, and ref.i31_shared.
  [0x4f, 0x58, 'orderedIndex', 'shared-everything-threads'],
  [0x59, 0x5b, 'changeTableOrdered', 'shared-everything-threads'],
  [0x5c, 0x66, 'orderedTwoIndexes', 'shared-everything-threads'],
  [0x67, 0x71, 'orderedIndex', 'shared-everything-threads'],
  [0x72, 0x72, 'none', 'shared-everything-threads'],
];

/** The codes of one byte, then those behind the prefixes 0xfb, 0xfc, 0xfd and 0xfe. */
export const pages: readonly (readonly Row[])[] = [oneByte, garbageCollection, numericAndBulk, vector, threads];

/** Beyond every code. */
const pageSize = 0x150;

/** What follows each code, by page. */
export const operandsOfPages: readonly Uint8Array[] = pages.map(expand);

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

function expand(rows: readonly Row[]): Uint8Array {
  const table = new Uint8Array(pageSize).fill(operand.unknown);
  for (const [first, last, follows] of rows) table.fill(operand[follows], first, last + 1);
  return table;
}

function expandWork(rows: readonly (readonly [first: number, last: number, kind: keyof Work])[]): Uint8Array {
  const table = new Uint8Array(0x100);
  for (const [first, last, kind] of rows) table.fill(workKinds.indexOf(kind), first, last + 1);
  return table;
}
