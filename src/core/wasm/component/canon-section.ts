// Exists so that every way between core code and components is known: what is lifted, lowered, or the engine's own.
import type { Reader } from '../reader.ts';
import { readValueType } from '../value-types.ts';
import { refuseUnknown, toHex } from '../wasm-error.ts';
import { wasmLimits } from '../wasm-limits.ts';
import type { ComponentSpace } from './component-externs.ts';
import { readResults } from './value-type.ts';

type Read = (reader: Reader, space: ComponentSpace) => void;

const nothing: Read = () => {};
const type: Read = (reader) => void reader.u32('the type of a built-in');
const flag: Read = (reader) => readFlag(reader);
const context: Read = (reader) => {
  readValueType(reader);
  reader.u32('the slot of a context');
};
const typeAndFlag: Read = (reader, space) => {
  type(reader, space);
  readFlag(reader);
};
const typeAndOptions: Read = (reader, space) => {
  type(reader, space);
  readOptions(reader, space);
};
const flagAndMemory: Read = (reader) => {
  readFlag(reader);
  reader.u32('the memory of a built-in');
};
const threadOfTable: Read = (reader, space) => {
  const offset = reader.position;
  reader.u32('the type of a thread');
  space.define({ kind: 'thread table', table: reader.u32('the table of a thread'), offset }, offset);
};

/** What follows the code of each built-in of the engine. */
const builtIns: ReadonlyMap<number, Read> = new Map([
  ...[0x02, 0x03, 0x04, 0x0e, 0x13, 0x14, 0x15, 0x1a, 0x1b, 0x2e, 0x2f, 0x40].map((code) => [code, type] as const),
  ...[0x05, 0x0d, 0x1e, 0x1f, 0x22, 0x23, 0x24, 0x25, 0x26, 0x28, 0x42].map((code) => [code, nothing] as const),
  ...[0x06, 0x0c, 0x29, 0x2a, 0x2b, 0x2c, 0x2d].map((code) => [code, flag] as const),
  [0x09, readTaskReturn],
  ...[0x0a, 0x0b].map((code) => [code, context] as const),
  ...[0x0f, 0x10, 0x16, 0x17].map((code) => [code, typeAndOptions] as const),
  ...[0x11, 0x12, 0x18, 0x19].map((code) => [code, typeAndFlag] as const),
  ...[0x1c, 0x1d].map((code) => [code, readOptions] as const),
  ...[0x20, 0x21].map((code) => [code, flagAndMemory] as const),
  ...[0x27, 0x41].map((code) => [code, threadOfTable] as const),
]);

export function readCanons(reader: Reader, space: ComponentSpace): void {
  const count = reader.count('canonical functions', wasmLimits.definitions);
  for (let index = 0; index < count; index += 1) readCanon(reader, space);
}

// Threat: a code that we do not know could hand anything to anybody, so it is refused, never passed over.
function readCanon(reader: Reader, space: ComponentSpace): void {
  const start = reader.position;
  const code = reader.byte('a canonical function');
  if (code <= 1) {
    readFunctionSort(reader);
    const index = reader.u32('a function');
    readOptions(reader, space);
    if (code === 0) reader.u32('the type of a function');
    space.define({ kind: code === 0 ? 'lift' : 'lower', function: index }, start);
    return;
  }
  const read = builtIns.get(code);
  if (read === undefined) refuseUnknown(start, `There is no canonical function ${toHex(code)}.`);
  read(reader, space);
  space.define({ kind: 'built-in' }, start);
}

function readFunctionSort(reader: Reader): void {
  const start = reader.position;
  const sort = reader.byte('the sort of a canonical function');
  if (sort !== 0) refuseUnknown(start, `Functions are lifted and lowered (0x00), not sort ${toHex(sort)}.`);
}

function readOptions(reader: Reader, space: ComponentSpace): void {
  const count = reader.count('options', 100);
  for (let index = 0; index < count; index += 1) readOption(reader, space);
}

/** Encodings and flags stand alone; 3 names a memory, 8 a type, 4, 5 and 7 functions that the engine calls. */
function readOption(reader: Reader, space: ComponentSpace): void {
  const offset = reader.position;
  const code = reader.byte('an option');
  switch (code) {
    case 0:
    case 1:
    case 2:
    case 6:
    case 9:
      return;
    case 3:
    case 8:
      reader.u32('the index of an option');
      return;
    case 4:
    case 5:
    case 7:
      space.define({ kind: 'helper', function: reader.u32('the function of an option'), offset }, offset);
      return;
    default:
      refuseUnknown(offset, `There is no option ${toHex(code)} of a canonical function.`);
  }
}

function readTaskReturn(reader: Reader, space: ComponentSpace): void {
  readResults(reader);
  readOptions(reader, space);
}

function readFlag(reader: Reader): void {
  const start = reader.position;
  const value = reader.byte('a flag');
  if (value > 1) refuseUnknown(start, `A flag is set (0x01) or not (0x00), never ${toHex(value)}.`);
}
