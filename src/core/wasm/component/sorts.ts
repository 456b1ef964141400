// Exists so that sorts of core items and of component items are told apart in one place.
import type { Reader } from '../reader.ts';
import { refuseUnknown, toHex } from '../wasm-error.ts';
import type { Item, Sort } from './component-body.ts';

const coreSort = 0;
const sorts: ReadonlyMap<number, Sort> = new Map([
  [1, 'function'],
  [2, 'value'],
  [3, 'type'],
  [4, 'component'],
  [5, 'instance'],
]);
const coreSorts: ReadonlyMap<number, Sort> = new Map([
  [0x00, 'core function'],
  [0x01, 'core table'],
  [0x02, 'core memory'],
  [0x03, 'core global'],
  [0x04, 'core tag'],
  [0x10, 'core type'],
  [0x11, 'core module'],
  [0x12, 'core instance'],
]);

export function readSort(reader: Reader): Sort {
  const start = reader.position;
  const code = reader.byte('a sort');
  if (code === coreSort) return readCoreSort(reader);
  return sorts.get(code) ?? refuseUnknown(start, `There is no sort ${toHex(code)}.`);
}

export function readCoreSort(reader: Reader): Sort {
  const start = reader.position;
  const code = reader.byte('a core sort');
  return coreSorts.get(code) ?? refuseUnknown(start, `There is no core sort ${toHex(code)}.`);
}

export function readItem(reader: Reader): Item {
  return { sort: readSort(reader), index: reader.u32('the index of an item') };
}
