// Exists so that initial values and offsets are read without running them, and no function named in one is forgotten.
import type { WasmFeature } from '../model/wasm-features.ts';
import type { GrowingNumbers } from './growing-numbers.ts';
import type { Reader } from './reader.ts';
import { readHeapType } from './value-types.ts';
import { refuseUnknown, toHex } from './wasm-error.ts';

type Skip = (reader: Reader) => void;

const i32Constant = 0x41;
const functionReference = 0xd2;

const end = 0x0b;
const nothing: Skip = () => {};
const index: Skip = (reader) => {
  reader.u32('an index in a constant expression');
};

/** Every instruction that WebAssembly 3.0 allows in a constant expression, with what follows its code. */
const instructions: ReadonlyMap<number, Skip> = new Map([
  [0x23, index],
  [0x42, (reader) => void reader.signed(64, 'an i64 constant')],
  [0x43, (reader) => reader.skip(4, 'f32 constant')],
  [0x44, (reader) => reader.skip(8, 'f64 constant')],
  [0x6a, nothing],
  [0x6b, nothing],
  [0x6c, nothing],
  [0x7c, nothing],
  [0x7d, nothing],
  [0x7e, nothing],
  [0xd0, (reader) => void readHeapType(reader)],
  [0xfb, skipGarbageCollected],
  [0xfd, skipVector],
]);

/** Of the instructions that were not there from the beginning. */
const featureOf: ReadonlyMap<number, WasmFeature> = new Map([
  [0x6a, 'extended-const'],
  [0x6b, 'extended-const'],
  [0x6c, 'extended-const'],
  [0x7c, 'extended-const'],
  [0x7d, 'extended-const'],
  [0x7e, 'extended-const'],
  [0xd0, 'reference-types'],
  [0xd2, 'reference-types'],
  [0xfb, 'gc'],
  [0xfd, 'simd'],
]);

/** struct.new, struct.new_default, array.new, array.new_default, array.new_fixed, the extern conversions, ref.i31, and with a descriptor struct.new_desc and struct.new_default_desc. */
const garbageCollected: ReadonlyMap<number, Skip> = new Map([
  [0x00, index],
  [0x01, index],
  [0x06, index],
  [0x07, index],
  [
    0x08,
    (reader) => {
      index(reader);
      index(reader);
    },
  ],
  [0x1a, nothing],
  [0x1b, nothing],
  [0x1c, nothing],
  [0x20, describedStruct],
  [0x21, describedStruct],
]);

/**
 * Reads a constant expression. Functions that it refers to are added to `references`.
 * Gives its value where it is one i32 constant and nothing else.
 */
export function readConstExpression(reader: Reader, references: GrowingNumbers): number | undefined {
  let value: number | undefined;
  for (let place = 0; ; place += 1) {
    const start = reader.position;
    const code = reader.byte('a constant expression');
    if (code === end) return value;
    value = undefined;
    if (code === i32Constant) {
      const constant = reader.signed(32, 'an i32 constant');
      if (place === 0) value = constant;
      continue;
    }
    noteFeature(reader, code);
    if (code === functionReference) {
      references.push(reader.u32('the function of a reference'));
      continue;
    }
    const skip = instructions.get(code);
    if (skip === undefined) refuseUnknown(start, `Instruction ${toHex(code)} is not allowed in a constant expression.`);
    skip(reader);
  }
}

/** The reader stands behind the code. */
function noteFeature(reader: Reader, code: number): void {
  const feature = featureOf.get(code);
  if (feature !== undefined) reader.features.note(feature, reader.position - 1);
}

function describedStruct(reader: Reader): void {
  reader.features.note('custom-descriptors', reader.position - 2);
  index(reader);
}

function skipGarbageCollected(reader: Reader): void {
  const start = reader.position - 1;
  const code = reader.u32('an instruction');
  const skip = garbageCollected.get(code);
  if (skip === undefined)
    refuseUnknown(start, `Instruction 0xfb ${toHex(code)} is not allowed in a constant expression.`);
  skip(reader);
}

function skipVector(reader: Reader): void {
  const start = reader.position - 1;
  const code = reader.u32('an instruction');
  if (code !== 0x0c) refuseUnknown(start, `Instruction 0xfd ${toHex(code)} is not allowed in a constant expression.`);
  reader.skip(16, 'v128 constant');
}
