// Exists so that what a component computes at its start, and from which values, is read to the last byte.
import type { Reader } from '../reader.ts';
import { wasmLimits } from '../wasm-limits.ts';
import type { ComponentSpace } from './component-externs.ts';
import { readComponentValueType } from './value-type.ts';

export function readStart(reader: Reader, space: ComponentSpace): void {
  const offset = reader.position;
  space.define({ kind: 'start', function: reader.u32('the start function'), offset }, offset);
  const count = reader.count('arguments', wasmLimits.parameters);
  for (let index = 0; index < count; index += 1) reader.u32('an argument');
  reader.u32('the number of results');
}

/** A value is written with its size in front; its bytes hold no code. */
export function readValues(reader: Reader): void {
  const count = reader.count('values', wasmLimits.definitions);
  for (let index = 0; index < count; index += 1) {
    readComponentValueType(reader);
    reader.skip(reader.u32('the size of a value'), 'value');
  }
}
