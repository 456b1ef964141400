// Exists so that everything a module offers is listed with its full type, imported items included.
import type { ExternType } from '../model/artifact-facts.ts';
import { type ModuleSpace, spendSignature } from './module-space.ts';
import type { Reader } from './reader.ts';
import { refuse, refuseUnknown, toHex } from './wasm-error.ts';
import { wasmLimits } from './wasm-limits.ts';

export function readExportSection(reader: Reader, space: ModuleSpace): void {
  const start = reader.position;
  const count = reader.count('exports', wasmLimits.exports);
  space.budget.spend('imports and exports', count, start);
  const names = new Set<string>();
  for (let index = 0; index < count; index += 1) {
    const offset = reader.position;
    const name = reader.name('the name of an export');
    // Threat: two exports of one name let a checker see one of them and a host call the other.
    if (names.has(name)) refuse(offset, `The module exports the name ${JSON.stringify(name.slice(0, 80))} twice.`);
    names.add(name);
    space.exports.push({ name, type: readExportedItem(reader, space), offset });
  }
}

function readExportedItem(reader: Reader, space: ModuleSpace): ExternType {
  const start = reader.position;
  const kind = reader.byte('the kind of an export');
  switch (kind) {
    case 0: {
      const type = itemAt(reader, space, 'functions');
      spendSignature(space, type, start);
      return { kind: 'function', type };
    }
    case 1:
      return itemAt(reader, space, 'tables');
    case 2:
      return itemAt(reader, space, 'memories');
    case 3: {
      const item = itemAt(reader, space, 'globals');
      if (item.mutable) space.features.note('mutable-globals', start);
      return item;
    }
    case 4: {
      const tag = itemAt(reader, space, 'tags');
      spendSignature(space, tag.type, start);
      return tag;
    }
    default:
      return refuseUnknown(start, `There is no kind of export ${toHex(kind)}; expected 0x00 to 0x04.`);
  }
}

type Kind = 'functions' | 'tables' | 'memories' | 'globals' | 'tags';

function itemAt<K extends Kind>(reader: Reader, space: ModuleSpace, kind: K): ModuleSpace[K][number] {
  const start = reader.position;
  const index = reader.u32('the index of an export');
  space.exportIndexes.push(index);
  const items: readonly ModuleSpace[K][number][] = space[kind];
  // Spelt out only where it is needed.
  const found = (): string => `the module has ${items.length} ${kind}`;
  return items[index] ?? refuse(start, `There is nothing at index ${index} to export: ${found()}.`);
}
