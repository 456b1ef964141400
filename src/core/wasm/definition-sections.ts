// Exists so that what a module defines for itself (functions, tables, memories, tags, globals, start) gets its index.

import { readConstExpression } from './const-expression.ts';
import { readGlobalType, readMemoryType, readTableType } from './extern-types.ts';
import { addMemory, addTable, type ModuleSpace, readFunctionType, readTagType } from './module-space.ts';
import type { Reader } from './reader.ts';
import { refuse } from './wasm-error.ts';
import { wasmLimits } from './wasm-limits.ts';

const tableWithInitialValue = 0x40;

export function readFunctionSection(reader: Reader, space: ModuleSpace): void {
  space.declaredFunctions = reader.count('functions', wasmLimits.functions - space.functions.length);
  for (let index = 0; index < space.declaredFunctions; index += 1) {
    space.functions.push(readFunctionType(reader, space));
  }
}

export function readTableSection(reader: Reader, space: ModuleSpace): void {
  const count = reader.count('tables', wasmLimits.tables - space.tables.length);
  for (let index = 0; index < count; index += 1) {
    const start = reader.position;
    if (reader.byte('a table') === tableWithInitialValue) {
      if (reader.byte('a table') !== 0) refuse(start, 'A table with an initial value starts with 0x40 0x00.');
      space.features.note('function-references', start);
      addTable(space, readTableType(reader), start);
      readConstExpression(reader, space.references);
      space.changedTables.add(space.tables.length - 1);
    } else {
      reader.position = start;
      addTable(space, readTableType(reader), start);
    }
  }
}

export function readMemorySection(reader: Reader, space: ModuleSpace): void {
  const count = reader.count('memories', wasmLimits.memories - space.memories.length);
  for (let index = 0; index < count; index += 1) {
    const start = reader.position;
    addMemory(space, readMemoryType(reader), start);
  }
}

export function readTagSection(reader: Reader, space: ModuleSpace): void {
  const start = reader.position;
  const count = reader.count('tags', wasmLimits.tags - space.tags.length);
  space.budget.spend('types, globals and tags', count, start);
  for (let index = 0; index < count; index += 1) space.tags.push(readTagType(reader, space));
}

export function readGlobalSection(reader: Reader, space: ModuleSpace): void {
  const start = reader.position;
  const count = reader.count('globals', wasmLimits.globals - space.globals.length);
  space.budget.spend('types, globals and tags', count, start);
  for (let index = 0; index < count; index += 1) {
    space.globals.push(readGlobalType(reader));
    space.globalReferences.push(space.references.length);
    readConstExpression(reader, space.references);
  }
}

export function readStartSection(reader: Reader, space: ModuleSpace): void {
  const start = reader.position;
  const index = reader.u32('the start function');
  if (index >= space.functions.length) {
    refuse(start, `There is no function ${index} to start: the module has ${space.functions.length} functions.`);
  }
  space.start = index;
}
