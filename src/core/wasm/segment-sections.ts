// Exists so that element, data and code sections are walked to their last byte.
import { BodyReader } from './code/body-reader.ts';
import { readConstExpression } from './const-expression.ts';
import { GrowingNumbers } from './growing-numbers.ts';
import type { ElementSegment, ModuleSpace, SegmentTarget } from './module-space.ts';
import type { Reader } from './reader.ts';
import { readReferenceType } from './value-types.ts';
import { refuse, refuseUnknown, toHex } from './wasm-error.ts';
import { wasmLimits } from './wasm-limits.ts';

/** Its size, no locals, and its end. */
const smallestBody = 3;
const isPassive = 1;
const hasIndex = 2;
const hasExpressions = 4;

export function readElementSection(reader: Reader, space: ModuleSpace): void {
  const count = reader.count('element segments', wasmLimits.elementSegments);
  for (let index = 0; index < count; index += 1) space.elements.push(readElementSegment(reader));
}

function readElementSegment(reader: Reader): ElementSegment {
  const start = reader.position;
  const flags = reader.u32('the flags of an element segment');
  if (flags > (isPassive | hasIndex | hasExpressions)) refuseUnknown(start, `There are no element flags ${flags}.`);
  if ((flags & (isPassive | hasIndex)) === isPassive) reader.features.note('bulk-memory', start);
  if ((flags & (hasIndex | hasExpressions)) !== 0) reader.features.note('reference-types', start);
  const functions = new GrowingNumbers();
  const target = (flags & isPassive) === 0 ? readElementTarget(reader, flags, functions) : undefined;
  const expressions = (flags & hasExpressions) !== 0;
  if ((flags & (isPassive | hasIndex)) !== 0) {
    if (expressions) readReferenceType(reader);
    else skipElementKind(reader);
  }
  const items = reader.count('elements', wasmLimits.elements);
  for (let index = 0; index < items; index += 1) {
    if (expressions) readConstExpression(reader, functions);
    else functions.push(reader.u32('the function of an element'));
  }
  return { offset: start, ...(target !== undefined && { target }), functions, dense: functions.length === items };
}

function readElementTarget(reader: Reader, flags: number, functions: GrowingNumbers): SegmentTarget {
  const index = (flags & hasIndex) === 0 ? 0 : reader.u32('the table of an element segment');
  const start = readConstExpression(reader, functions);
  return { index, ...(start !== undefined && { start }) };
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
  space.code.expect(Math.min(space.bodies, Math.ceil(reader.remaining / smallestBody)));
  const bodies = new BodyReader(space, reader.bytes);
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
    if (flags !== isPassive) readConstExpression(reader, space.references);
    const size = reader.u32('the size of a data segment');
    space.data.push(reader.position);
    space.data.push(size);
    reader.skip(size, 'data segment');
  }
}
