// Exists so that everything a module asks its host for is listed with its full type.
import type { ExternType } from '../model/artifact-facts.ts';
import { readGlobalType, readMemoryType, readTableType } from './extern-types.ts';
import { type ModuleSpace, readFunctionType, readTagType, spendSignature } from './module-space.ts';
import type { Reader } from './reader.ts';
import { refuse, refuseUnknown, toHex } from './wasm-error.ts';
import { wasmLimits } from './wasm-limits.ts';

export function readImportSection(reader: Reader, space: ModuleSpace): void {
  const start = reader.position;
  const count = reader.count('imports', wasmLimits.imports);
  space.budget.spend('imports and exports', count, start);
  for (let index = 0; index < count; index += 1) {
    const offset = reader.position;
    const module = reader.name('the module name of an import');
    const name = reader.name('the name of an import');
    space.imports.push({ module, name, type: readImportedItem(reader, space), offset });
  }
  for (const items of ['tables', 'memories'] as const) {
    if (space[items].length > wasmLimits[items]) {
      refuse(start, `The module imports ${space[items].length} ${items}; at most ${wasmLimits[items]} are possible.`);
    }
  }
}

function readImportedItem(reader: Reader, space: ModuleSpace): ExternType {
  const start = reader.position;
  const kind = reader.byte('the kind of an import');
  switch (kind) {
    case 0: {
      const type = added(space.functions, readFunctionType(reader, space));
      spendSignature(space, type, start);
      return { kind: 'function', type };
    }
    case 1:
      return added(space.tables, readTableType(reader));
    case 2:
      return added(space.memories, readMemoryType(reader));
    case 3:
      return added(space.globals, readGlobalType(reader));
    case 4: {
      const item = added(space.tags, readTagType(reader, space));
      spendSignature(space, item.type, start);
      return item;
    }
    default:
      return refuseUnknown(start, `There is no kind of import ${toHex(kind)}; expected 0x00 to 0x04.`);
  }
}

function added<Item>(list: Item[], item: Item): Item {
  list.push(item);
  return item;
}
