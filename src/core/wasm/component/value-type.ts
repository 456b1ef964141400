// Exists so that types of values are read in one place, wherever a component writes one.
import type { Reader } from '../reader.ts';
import { refuseUnknown } from '../wasm-error.ts';

/** A plain type in one byte, or the index of a type. */
export function readComponentValueType(reader: Reader): void {
  const start = reader.position;
  if (isPlain(reader.byte('the type of a value'))) return;
  reader.position = start;
  if (reader.signed(33, 'the type of a value') < 0) refuseUnknown(start, 'There is no such type of values.');
}

/** bool to string, and error-context. */
export function isPlain(code: number): boolean {
  return (code >= 0x73 && code <= 0x7f) || code === 0x64;
}

/** The result of a function: one type, or none. */
export function readResults(reader: Reader): void {
  const start = reader.position;
  const form = reader.byte('the result of a function');
  if (form === 0) {
    readComponentValueType(reader);
    return;
  }
  if (form > 1 || reader.byte('the number of results') !== 0) {
    refuseUnknown(start, 'A function has one result (0x00) or none (0x01 0x00).');
  }
}
