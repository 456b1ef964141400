// Exists so that types of components are read to their last byte. They are not kept: they name no code but destructors.
import type { Reader } from '../reader.ts';
import { readValueType } from '../value-types.ts';
import { refuse, refuseUnknown, toHex } from '../wasm-error.ts';
import { wasmLimits } from '../wasm-limits.ts';
import { readAlias } from './alias-section.ts';
import type { ComponentSpace } from './component-externs.ts';
import { readExternDescription } from './component-externs.ts';
import { readComponentName } from './component-names.ts';
import { readCoreType } from './core-types.ts';
import { isPlain, readComponentValueType, readResults } from './value-type.ts';

type Read = (reader: Reader) => void;

/** A type of components or instances whose declarations are being read. */
interface Open {
  readonly mayImport: boolean;
  left: number;
}

const index: Read = (reader) => void reader.u32('the index of a type');
const name: Read = (reader) => void reader.name('a name in a type');

/** What follows the code of each type of values that is not a plain one. */
const valueTypes: ReadonlyMap<number, Read> = new Map([
  [0x72, list('fields', [name, readComponentValueType])],
  [0x71, list('cases', [name, readOptionalType, readNoRefinement])],
  [0x70, readComponentValueType],
  [0x6f, list('types of a tuple', [readComponentValueType])],
  [0x6e, list('flags', [name])],
  [0x6d, list('cases', [name])],
  [0x6b, readComponentValueType],
  [0x6a, inTurn([readOptionalType, readOptionalType])],
  [0x69, index],
  [0x68, index],
  [0x67, inTurn([readComponentValueType, (reader) => void reader.u32('the length of a list')])],
  [0x66, readOptionalType],
  [0x65, readOptionalType],
  [0x63, inTurn([readComponentValueType, readComponentValueType])],
]);

const readParameters = list('parameters', [name, readComponentValueType]);

export function readTypes(reader: Reader, space: ComponentSpace): void {
  const count = reader.count('types', wasmLimits.types);
  for (let type = 0; type < count; type += 1) readType(reader, space);
}

// Threat: types of instances in types of instances, two bytes a level. The open ones are a list, never calls.
function readType(reader: Reader, space: ComponentSpace): void {
  const open: Open[] = [];
  readOneType(reader, space, open);
  for (let top = open.at(-1); top !== undefined; top = open.at(-1)) {
    if (top.left === 0) open.pop();
    else {
      top.left -= 1;
      readDeclaration(reader, space, open);
    }
  }
}

function readOneType(reader: Reader, space: ComponentSpace, open: Open[]): void {
  const start = reader.position;
  const code = reader.byte('a type');
  switch (code) {
    case 0x3f:
      readResource(reader, space);
      return;
    case 0x40:
    case 0x43:
      readParameters(reader);
      readResults(reader);
      return;
    case 0x41:
    case 0x42: {
      if (open.length === wasmLimits.typeDepth) refuse(start, `Types are nested deeper than ${open.length} levels.`);
      const left = reader.count('declarations', wasmLimits.types);
      open.push({ mayImport: code === 0x41, left });
      return;
    }
    default:
      if (isPlain(code)) return;
      (valueTypes.get(code) ?? refuseUnknown(start, `There is no type ${toHex(code)}.`))(reader);
  }
}

function readDeclaration(reader: Reader, space: ComponentSpace, open: Open[]): void {
  const start = reader.position;
  const code = reader.byte('a declaration');
  switch (code) {
    case 0x00:
      readCoreType(reader, space);
      return;
    case 0x01:
      readOneType(reader, space, open);
      return;
    case 0x02:
      readAlias(reader);
      return;
    case 0x03:
      if (open.at(-1)?.mayImport !== true) refuse(start, 'The type of an instance has no imports.');
      readNamed(reader);
      return;
    case 0x04:
      readNamed(reader);
      return;
    default:
      refuseUnknown(start, `There is no declaration ${toHex(code)}.`);
  }
}

function readNamed(reader: Reader): void {
  readComponentName(reader);
  readExternDescription(reader);
}

function readResource(reader: Reader, space: ComponentSpace): void {
  readValueType(reader);
  const offset = reader.position;
  const form = reader.byte('the destructor of a resource');
  if (form > 1) refuseUnknown(offset, `A resource has a destructor (0x01) or not (0x00), never ${toHex(form)}.`);
  if (form === 1) space.define({ kind: 'helper', function: reader.u32('a destructor'), offset }, offset);
}

function readOptionalType(reader: Reader): void {
  const start = reader.position;
  const form = reader.byte('an optional type');
  if (form > 1) refuseUnknown(start, `A type is there (0x01) or not (0x00), never ${toHex(form)}.`);
  if (form === 1) readComponentValueType(reader);
}

function readNoRefinement(reader: Reader): void {
  const start = reader.position;
  if (reader.byte('the end of a case') !== 0) refuseUnknown(start, 'A case refines no other one; expected 0x00.');
}

function list(items: string, reads: readonly Read[]): Read {
  return (reader) => {
    const count = reader.count(items, wasmLimits.types);
    for (let item = 0; item < count; item += 1) for (const read of reads) read(reader);
  };
}

function inTurn(reads: readonly Read[]): Read {
  return (reader) => {
    for (const read of reads) read(reader);
  };
}
