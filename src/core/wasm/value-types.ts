// Exists so that binary type codes become the words of the text format, in one place.
import type { ValueType } from '../model/artifact-facts.ts';
import type { Reader } from './reader.ts';
import { refuseUnknown, toHex } from './wasm-error.ts';

const numberTypes: ReadonlyMap<number, ValueType> = new Map([
  [0x7f, 'i32'],
  [0x7e, 'i64'],
  [0x7d, 'f32'],
  [0x7c, 'f64'],
  [0x7b, 'v128'],
]);

/** Abstract heap types, and the short name of the nullable reference to each. */
const heapTypes: ReadonlyMap<number, { readonly name: string; readonly nullable: ValueType }> = new Map([
  [0x75, { name: 'nocont', nullable: 'nullcontref' }],
  [0x74, { name: 'noexn', nullable: 'nullexnref' }],
  [0x73, { name: 'nofunc', nullable: 'nullfuncref' }],
  [0x72, { name: 'noextern', nullable: 'nullexternref' }],
  [0x71, { name: 'none', nullable: 'nullref' }],
  [0x70, { name: 'func', nullable: 'funcref' }],
  [0x6f, { name: 'extern', nullable: 'externref' }],
  [0x6e, { name: 'any', nullable: 'anyref' }],
  [0x6d, { name: 'eq', nullable: 'eqref' }],
  [0x6c, { name: 'i31', nullable: 'i31ref' }],
  [0x6b, { name: 'struct', nullable: 'structref' }],
  [0x6a, { name: 'array', nullable: 'arrayref' }],
  [0x69, { name: 'exn', nullable: 'exnref' }],
  [0x68, { name: 'cont', nullable: 'contref' }],
]);

const refNull = 0x63;
const ref = 0x64;

export function readValueType(reader: Reader): ValueType {
  const number = numberTypes.get(peek(reader));
  if (number === undefined) return readReferenceType(reader);
  reader.position += 1;
  return number;
}

export function readReferenceType(reader: Reader): ValueType {
  const start = reader.position;
  const code = reader.byte('a type');
  if (code === refNull) return readNullable(reader);
  if (code === ref) return `(ref ${readHeapType(reader)})`;
  const short = heapTypes.get(code);
  return short?.nullable ?? refuseUnknown(start, `There is no value or reference type ${toHex(code)}.`);
}

/** `func`, `any` and so on, or the index of a type in decimal digits. */
export function readHeapType(reader: Reader): string {
  const abstract = heapTypes.get(peek(reader));
  if (abstract === undefined) return `${readTypeIndex(reader)}`;
  reader.position += 1;
  return abstract.name;
}

/** A type's index where the format has a signed number, so that the negative ones can be codes. */
function readTypeIndex(reader: Reader): number {
  const start = reader.position;
  const index = reader.signed(33, 'a heap type');
  return index < 0 ? refuseUnknown(start, `There is no heap type ${index}.`) : index;
}

function readNullable(reader: Reader): ValueType {
  const abstract = heapTypes.get(peek(reader));
  if (abstract === undefined) return `(ref null ${readTypeIndex(reader)})`;
  reader.position += 1;
  return abstract.nullable;
}

function peek(reader: Reader): number {
  const code = reader.byte('a type');
  reader.position -= 1;
  return code;
}
