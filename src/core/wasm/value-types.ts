// Exists so that binary type codes become the words of the text format, in one place.
import type { ValueType } from '../model/artifact-facts.ts';
import type { WasmFeature } from '../model/wasm-features.ts';
import type { Reader } from './reader.ts';
import { refuseUnknown, toHex } from './wasm-error.ts';

const numberTypes: ReadonlyMap<number, ValueType> = new Map([
  [0x7f, 'i32'],
  [0x7e, 'i64'],
  [0x7d, 'f32'],
  [0x7c, 'f64'],
  [0x7b, 'v128'],
]);

interface HeapType {
  readonly name: string;
  /** The short name of the nullable reference to it. */
  readonly nullable: ValueType;
  readonly feature?: WasmFeature;
}

const abstractTypes: ReadonlyMap<number, HeapType> = new Map<number, HeapType>([
  [0x75, { name: 'nocont', nullable: 'nullcontref', feature: 'stack-switching' }],
  [0x74, { name: 'noexn', nullable: 'nullexnref', feature: 'exceptions' }],
  [0x73, { name: 'nofunc', nullable: 'nullfuncref', feature: 'gc' }],
  [0x72, { name: 'noextern', nullable: 'nullexternref', feature: 'gc' }],
  [0x71, { name: 'none', nullable: 'nullref', feature: 'gc' }],
  [0x70, { name: 'func', nullable: 'funcref' }],
  [0x6f, { name: 'extern', nullable: 'externref', feature: 'reference-types' }],
  [0x6e, { name: 'any', nullable: 'anyref', feature: 'gc' }],
  [0x6d, { name: 'eq', nullable: 'eqref', feature: 'gc' }],
  [0x6c, { name: 'i31', nullable: 'i31ref', feature: 'gc' }],
  [0x6b, { name: 'struct', nullable: 'structref', feature: 'gc' }],
  [0x6a, { name: 'array', nullable: 'arrayref', feature: 'gc' }],
  [0x69, { name: 'exn', nullable: 'exnref', feature: 'exceptions' }],
  [0x68, { name: 'cont', nullable: 'contref', feature: 'stack-switching' }],
]);

const vector = 0x7b;
const functionReference = 0x70;
const refNull = 0x63;
const ref = 0x64;
const shared = 0x65;
const exact = 0x62;

export function readValueType(reader: Reader): ValueType {
  const code = peek(reader);
  const number = numberTypes.get(code);
  if (code === vector) reader.features.note('simd', reader.position);
  // As the element of a table it is as old as WebAssembly.
  if (code === functionReference) reader.features.note('reference-types', reader.position);
  if (number === undefined) return readReferenceType(reader);
  reader.position += 1;
  return number;
}

export function readReferenceType(reader: Reader): ValueType {
  const start = reader.position;
  const short = readAbstractType(reader);
  if (short !== undefined) return short.nullable;
  const code = reader.byte('a type');
  if (code === shared) return `(ref null ${readSharedType(reader)})`;
  if (code !== ref && code !== refNull) refuseUnknown(start, `There is no value or reference type ${toHex(code)}.`);
  reader.features.note('function-references', start);
  if (code === ref) return `(ref ${readHeapType(reader)})`;
  return readAbstractType(reader)?.nullable ?? `(ref null ${readHeapType(reader)})`;
}

/** `func`, `any` and so on, or the index of a type in decimal digits; either with what the text format puts around it. */
export function readHeapType(reader: Reader): string {
  const abstract = readAbstractType(reader);
  if (abstract !== undefined) return abstract.name;
  const start = reader.position;
  switch (peek(reader)) {
    case shared:
      reader.position += 1;
      return readSharedType(reader);
    case exact:
      reader.position += 1;
      reader.features.note('custom-descriptors', start);
      return `(exact ${reader.u32('an exact type')})`;
    default:
      return `${readTypeIndex(reader)}`;
  }
}

function readAbstractType(reader: Reader): HeapType | undefined {
  const type = abstractTypes.get(peek(reader));
  if (type?.feature !== undefined) reader.features.note(type.feature, reader.position);
  if (type !== undefined) reader.position += 1;
  return type;
}

/** The reader stands behind the code that says `shared`. */
function readSharedType(reader: Reader): string {
  const start = reader.position;
  reader.features.note('shared-everything-threads', start - 1);
  const type = readAbstractType(reader);
  return type === undefined
    ? refuseUnknown(start, 'Only an abstract heap type can be shared.')
    : `(shared ${type.name})`;
}

/** A type's index where the format has a signed number, so that the negative ones can be codes. */
function readTypeIndex(reader: Reader): number {
  const start = reader.position;
  const index = reader.signed(33, 'a heap type');
  return index < 0 ? refuseUnknown(start, `There is no heap type ${index}.`) : index;
}

function peek(reader: Reader): number {
  const code = reader.byte('a type');
  reader.position -= 1;
  return code;
}
