// Exists so that what stands under a second name is followed to the first.
import type { Reader } from '../reader.ts';
import { refuseUnknown, toHex } from '../wasm-error.ts';
import { wasmLimits } from '../wasm-limits.ts';
import type { Definition } from './component-body.ts';
import type { ComponentSpace } from './component-externs.ts';
import { readSort } from './sorts.ts';

export function readAliases(reader: Reader, space: ComponentSpace): void {
  const count = reader.count('aliases', wasmLimits.definitions);
  for (let index = 0; index < count; index += 1) space.define(readAlias(reader), reader.position);
}

export function readAlias(reader: Reader): Definition {
  const sort = readSort(reader);
  const start = reader.position;
  const target = reader.byte('the target of an alias');
  switch (target) {
    case 0:
      return { kind: 'alias', sort, of: 'instance', ...readExport(reader) };
    case 1:
      return { kind: 'alias', sort, of: 'core instance', ...readExport(reader) };
    case 2: {
      const levels = reader.u32('the levels of an outer alias');
      return { kind: 'outer alias', sort, levels, index: reader.u32('the index of an outer alias') };
    }
    default:
      return refuseUnknown(start, `There is no target ${toHex(target)} of an alias; expected 0x00 to 0x02.`);
  }
}

function readExport(reader: Reader): { readonly instance: number; readonly name: string } {
  const instance = reader.u32('the instance of an alias');
  return { instance, name: reader.name('the name of an alias') };
}
