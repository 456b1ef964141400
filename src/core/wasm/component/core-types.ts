// Exists so that types of core modules inside components are read to their last byte, and not kept.
import { readGlobalType, readMemoryType, readTableType } from '../extern-types.ts';
import { newModuleSpace } from '../module-space.ts';
import type { Reader } from '../reader.ts';
import { readTypeGroup } from '../type-section.ts';
import { refuse, refuseUnknown, toHex } from '../wasm-error.ts';
import { wasmLimits } from '../wasm-limits.ts';
import type { ComponentSpace } from './component-externs.ts';

const moduleType = 0x50;
const nonFinal = 0x00;

export function readCoreTypes(reader: Reader, space: ComponentSpace): void {
  const count = reader.count('types', wasmLimits.types);
  for (let index = 0; index < count; index += 1) readCoreType(reader, space);
}

/** 0x50 is a module's type here; a subtype that is not final has 0x00 in front. */
export function readCoreType(reader: Reader, space: ComponentSpace): void {
  const start = reader.position;
  const code = reader.byte('a core type');
  if (code === moduleType) {
    readModuleType(reader, space);
    return;
  }
  if (code !== nonFinal) reader.position = start;
  readTypeGroup(reader, newModuleSpace(space.budget, reader.features));
}

function readModuleType(reader: Reader, space: ComponentSpace): void {
  const count = reader.count('declarations', wasmLimits.types);
  for (let index = 0; index < count; index += 1) readDeclaration(reader, space);
}

function readDeclaration(reader: Reader, space: ComponentSpace): void {
  const start = reader.position;
  const code = reader.byte('a declaration');
  switch (code) {
    case 0x00:
      reader.name('the module name of an import');
      readNamedExtern(reader);
      return;
    case 0x01:
      readTypeGroup(reader, newModuleSpace(space.budget, reader.features));
      return;
    case 0x02:
      readOuterType(reader);
      return;
    case 0x03:
      readNamedExtern(reader);
      return;
    default:
      refuseUnknown(start, `There is no declaration ${toHex(code)} in the type of a module.`);
  }
}

function readOuterType(reader: Reader): void {
  const start = reader.position;
  if (reader.byte('the sort of an alias') !== 0x10 || reader.byte('the target of an alias') !== 0x01) {
    refuse(start, 'In the type of a module, aliases are of outer types (0x10 0x01).');
  }
  reader.u32('the levels of an outer alias');
  reader.u32('the index of an outer alias');
}

function readNamedExtern(reader: Reader): void {
  reader.name('the name of an item');
  const start = reader.position;
  const kind = reader.byte('the kind of an item');
  switch (kind) {
    case 0:
      reader.u32('the type of a function');
      return;
    case 1:
      readTableType(reader);
      return;
    case 2:
      readMemoryType(reader);
      return;
    case 3:
      readGlobalType(reader);
      return;
    case 4:
      reader.byte('the attribute of a tag');
      reader.u32('the type of a tag');
      return;
    default:
      refuseUnknown(start, `There is no kind of item ${toHex(kind)}; expected 0x00 to 0x04.`);
  }
}
