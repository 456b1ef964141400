// Exists so that element, data and code sections are walked to their last byte.
import { BodyReader } from './code/body-reader.ts';
import { skipConstExpression } from './const-expression.ts';
import type { ModuleSpace } from './module-space.ts';
import type { Reader } from './reader.ts';
import { readReferenceType } from './value-types.ts';
import { refuse, refuseUnknown, toHex } from './wasm-error.ts';
import { wasmLimits } from './wasm-limits.ts';

const isPassive = 1;
const hasIndex = 2;
const hasExpressions = 4;

export function readElementSection(reader: Reader): void {
  const count = reader.count('element segments', wasmLimits.elementSegments);
  for (let index = 0; index < count; index += 1) skipElementSegment(reader);
}

function skipElementSegment(reader: Reader): void {
  const start = reader.position;
  const flags = reader.u32('the flags of an element segment');
  if (flags > (isPassive | hasIndex | hasExpressions)) refuseUnknown(start, `There are no element flags ${flags}.`);
  if ((flags & (isPassive | hasIndex)) === isPassive) reader.features.note('bulk-memory', start);
  if ((flags & (hasIndex | hasExpressions)) !== 0) reader.features.note('reference-types', start);
  if ((flags & isPassive) === 0) {
    if ((flags & hasIndex) !== 0) reader.u32('the table of an element segment');
    skipConstExpression(reader);
  }
  const expressions = (flags & hasExpressions) !== 0;
  if ((flags & (isPassive | hasIndex)) !== 0) {
    if (expressions) readReferenceType(reader);
    else skipElementKind(reader);
  }
  const items = reader.count('elements', wasmLimits.elements);
  for (let index = 0; index < items; index += 1) {
    if (expressions) skipConstExpression(reader);
    else reader.u32('the function of an element');
  }
}

function skipElementKind(reader: Reader): void {
  const start = reader.position;
  const kind = reader.byte('the kind of an element segment');
  if (kind !== 0) refuseUnknown(start, `There is no element kind ${toHex(kind)}; expected 0x00.`);
}

export function readDataCountSection(reader: Reader, space: ModuleSpace): void {
  reader.features.note('bulk-memory', reader.position);
  space.dataCount = reader.u32('the number of data segments');
}

export function readCodeSection(reader: Reader, space: ModuleSpace): void {
  space.bodies = reader.count('function bodies', wasmLimits.functions);
  const bodies = new BodyReader(space);
  for (let index = 0; index < space.bodies; index += 1) {
    const start = reader.position;
    const size = reader.u32('the size of a function body');
    if (size > wasmLimits.bodyBytes) {
      refuse(start, `A function body claims ${size} bytes; at most ${wasmLimits.bodyBytes} are possible.`);
    }
    bodies.read(reader.slice(size, 'function body'));
  }
}

export function readDataSection(reader: Reader, space: ModuleSpace): void {
  space.dataSegments = reader.count('data segments', wasmLimits.dataSegments);
  for (let index = 0; index < space.dataSegments; index += 1) {
    const start = reader.position;
    const flags = reader.u32('the flags of a data segment');
    if (flags > 2) refuseUnknown(start, `There are no data flags ${flags}.`);
    if (flags !== 0) reader.features.note('bulk-memory', start);
    if (flags === hasIndex) reader.u32('the memory of a data segment');
    if (flags !== isPassive) skipConstExpression(reader);
    reader.skip(reader.u32('the size of a data segment'), 'data segment');
  }
}
