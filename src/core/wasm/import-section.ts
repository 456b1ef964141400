// Exists so that everything a module asks its host for is listed with its full type.
import type { WasmImport } from '../model/artifact-facts.ts';
import { type Item, readGlobalType, readMemoryType, readTableType } from './extern-types.ts';
import {
  addMemory,
  addTable,
  type ModuleSpace,
  readFunctionType,
  readTagType,
  spendSignature,
} from './module-space.ts';
import type { Reader } from './reader.ts';
import { refuse, refuseUnknown, toHex } from './wasm-error.ts';
import { wasmLimits } from './wasm-limits.ts';

/** Behind a module's name and an empty name: many imports of that module, each with a type or all of one. */
const manyTypes = 0x7f;
const oneType = 0x7e;
const exactFunction = 0x20;

export function readImportSection(reader: Reader, space: ModuleSpace): void {
  const start = reader.position;
  const count = countImports(reader, space);
  for (let index = 0; index < count; index += 1) readImports(reader, space);
  for (const items of ['tables', 'memories'] as const) {
    if (space[items].length > wasmLimits[items]) {
      refuse(start, `The module imports ${space[items].length} ${items}; at most ${wasmLimits[items]} are possible.`);
    }
  }
}

// Threat: a group of imports costs a few bytes each, and can say its one long type once for all of them.
function countImports(reader: Reader, space: ModuleSpace): number {
  const start = reader.position;
  const count = reader.count('imports', wasmLimits.imports);
  space.budget.spend('imports and exports', count, start);
  return count;
}

/** One import, or a group of them. */
function readImports(reader: Reader, space: ModuleSpace): void {
  const offset = reader.position;
  const module = reader.name('the module name of an import');
  const name = reader.name('the name of an import');
  const start = reader.position;
  const kind = reader.byte('the kind of an import');
  const isGroup = name === '' && (kind === manyTypes || kind === oneType);
  if (!isGroup) {
    reader.position = start;
    addImport(space, { module, name, type: readItem(reader, space), offset });
    return;
  }
  reader.features.note('compact-imports', start);
  const type = kind === oneType ? readItem(reader, space) : undefined;
  const count = countImports(reader, space);
  for (let index = 0; index < count; index += 1) {
    const place = reader.position;
    const own = reader.name('the name of an import');
    addImport(space, { module, name: own, type: type ?? readItem(reader, space), offset: place });
  }
}

function readItem(reader: Reader, space: ModuleSpace): Item {
  const start = reader.position;
  const kind = reader.byte('the kind of an import');
  switch (kind) {
    case exactFunction:
      reader.features.note('custom-descriptors', start);
      return { kind: 'function', type: readFunctionType(reader, space) };
    case 0:
      return { kind: 'function', type: readFunctionType(reader, space) };
    case 1:
      return readTableType(reader);
    case 2:
      return readMemoryType(reader);
    case 3: {
      const item = readGlobalType(reader);
      if (item.mutable) reader.features.note('mutable-globals', start);
      return item;
    }
    case 4:
      return readTagType(reader, space);
    default:
      return refuseUnknown(start, `There is no kind of import ${toHex(kind)}; expected 0x00 to 0x04.`);
  }
}

function addImport(space: ModuleSpace, added: WasmImport & { readonly type: Item }): void {
  const { type, offset } = added;
  switch (type.kind) {
    case 'function':
      space.functions.push(type.type);
      spendSignature(space, type.type, offset);
      break;
    case 'table':
      addTable(space, type, offset);
      break;
    case 'memory':
      addMemory(space, type, offset);
      break;
    case 'global':
      space.globals.push(type);
      break;
    case 'tag':
      space.tags.push(type);
      spendSignature(space, type.type, offset);
  }
  space.imports.push(added);
}
