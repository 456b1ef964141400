// Exists so that function types are known by index; other types are read to their last byte and forgotten.
import type { FunctionType, ValueType } from '../model/artifact-facts.ts';
import type { WasmFeature } from '../model/wasm-features.ts';
import type { ModuleSpace } from './module-space.ts';
import type { Reader } from './reader.ts';
import { readHeapType, readValueType } from './value-types.ts';
import { refuse, refuseUnknown, toHex } from './wasm-error.ts';
import { wasmLimits } from './wasm-limits.ts';

const recursiveGroup = 0x4e;
const subtype = 0x50;
const finalSubtype = 0x4f;
const shared = 0x65;
/** In the only order that is possible. */
const prefixes: readonly (readonly [code: number, feature: WasmFeature])[] = [
  [shared, 'shared-everything-threads'],
  [0x4c, 'custom-descriptors'],
  [0x4d, 'custom-descriptors'],
];
const noValues: readonly ValueType[] = [];

// Threat: groups cannot nest, so hostile input cannot make this recurse.
export function readTypeSection(reader: Reader, space: ModuleSpace): void {
  const groups = reader.count('types', wasmLimits.types);
  for (let group = 0; group < groups; group += 1) readTypeGroup(reader, space);
}

export function readTypeGroup(reader: Reader, space: ModuleSpace): void {
  const start = reader.position;
  const code = reader.byte('a type');
  const isGroup = code === recursiveGroup;
  if (isGroup) space.features.note('gc', start);
  const size = isGroup ? reader.count('types of a group', wasmLimits.types) : 1;
  space.budget.spend('types, globals and tags', size, start);
  for (let index = 0; index < size; index += 1) {
    space.types.push(readSubtype(reader, space, isGroup ? reader.byte('a type') : code));
  }
}

function readSubtype(reader: Reader, space: ModuleSpace, code: number): FunctionType | undefined {
  if (code !== subtype && code !== finalSubtype) return readDescribed(reader, space, code);
  space.features.note('gc', reader.position - 1);
  const supertypes = reader.count('supertypes', wasmLimits.supertypes);
  for (let index = 0; index < supertypes; index += 1) reader.u32('a supertype');
  return readDescribed(reader, space, reader.byte('a type'));
}

/** Reads what may stand before the type itself: that it is shared, what it describes, and what describes it. */
function readDescribed(reader: Reader, space: ModuleSpace, code: number): FunctionType | undefined {
  let kind = code;
  for (const [prefix, feature] of prefixes) {
    if (kind !== prefix) continue;
    space.features.note(feature, reader.position - 1);
    if (prefix !== shared) reader.u32('the index of a descriptor');
    kind = reader.byte('a type');
  }
  return readComposite(reader, space, kind);
}

function readComposite(reader: Reader, space: ModuleSpace, code: number): FunctionType | undefined {
  const start = reader.position - 1;
  if (code === 0x60) return readFunction(reader, space);
  space.features.note(code === 0x5d ? 'stack-switching' : 'gc', start);
  switch (code) {
    case 0x5f:
      return skipStruct(reader);
    case 0x5e:
      return skipField(reader);
    case 0x5d:
      readHeapType(reader);
      return undefined;
    default:
      return refuseUnknown(start, `There is no kind of type ${toHex(code)}.`);
  }
}

function readFunction(reader: Reader, space: ModuleSpace): FunctionType {
  const start = reader.position;
  const parameters = readValueTypes(reader, 'parameters');
  const results = readValueTypes(reader, 'results');
  if (results.length > 1) space.features.note('multi-value', start - 1);
  space.budget.spend('value types in its type sections', parameters.length + results.length, start);
  return { parameters, results };
}

function readValueTypes(reader: Reader, items: 'parameters' | 'results'): readonly ValueType[] {
  const count = reader.count(items, wasmLimits[items]);
  if (count === 0) return noValues;
  // Allocated at once because a list that grows keeps room for 17 values; `count` is checked.
  const values = new Array<ValueType>(count);
  for (let index = 0; index < count; index += 1) values[index] = readValueType(reader);
  return values;
}

function skipStruct(reader: Reader): undefined {
  const fields = reader.count('fields', wasmLimits.structFields);
  for (let index = 0; index < fields; index += 1) skipField(reader);
}

function skipField(reader: Reader): undefined {
  const code = reader.byte('the type of a field');
  const isPacked = code === 0x78 || code === 0x77;
  if (!isPacked) {
    reader.position -= 1;
    readValueType(reader);
  }
  const start = reader.position;
  const mutability = reader.byte('the mutability of a field');
  if (mutability > 1) refuse(start, `A field is mutable (0x01) or not (0x00), never ${toHex(mutability)}.`);
}
