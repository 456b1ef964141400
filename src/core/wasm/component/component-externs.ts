// Exists so that a component's imports and exports are listed by name and sort; their types are read past, not resolved.
import type { ComponentSort, ExternType, WasmExport, WasmImport } from '../../model/artifact-facts.ts';
import type { Budget } from '../budget.ts';
import type { Reader } from '../reader.ts';
import { refuse, refuseUnknown, toHex } from '../wasm-error.ts';
import { wasmLimits } from '../wasm-limits.ts';
import type { Definition, Sort } from './component-body.ts';
import { type ComponentName, readComponentName } from './component-names.ts';
import { readSort } from './sorts.ts';
import { readComponentValueType } from './value-type.ts';

/** What a component is being read into. */
export class ComponentSpace {
  readonly budget: Budget;
  readonly imports: Map<string, WasmImport> = new Map();
  readonly exports: Map<string, WasmExport> = new Map();
  readonly body: Definition[] = [];

  constructor(budget: Budget) {
    this.budget = budget;
  }

  /** Adds anything but an import or export, which have a budget of their own. */
  define(definition: Definition, offset: number): void {
    this.budget.spend('definitions in components', 1, offset);
    this.body.push(definition);
  }
}

export function readComponentImports(reader: Reader, space: ComponentSpace): void {
  const { imports, budget } = space;
  const start = reader.position;
  const count = reader.count('imports', wasmLimits.imports);
  budget.spend('imports and exports', count, start);
  for (let index = 0; index < count; index += 1) {
    const offset = reader.position;
    const name = readComponentName(reader);
    const sort = readExternDescription(reader);
    space.body.push({ kind: 'import', sort: toSort(sort), name: name.name, offset });
    if (imports.has(name.name)) refuse(offset, `The component imports ${quote(name)} twice.`);
    imports.set(name.name, { module: '', name: name.name, type: toItem(sort, name), offset });
  }
}

export function readComponentExports(reader: Reader, space: ComponentSpace): void {
  const { exports, budget } = space;
  const start = reader.position;
  const count = reader.count('exports', wasmLimits.exports);
  budget.spend('imports and exports', count, start);
  for (let index = 0; index < count; index += 1) {
    const offset = reader.position;
    const name = readComponentName(reader);
    const sort = readExternSort(reader);
    const index = reader.u32('the index of an export');
    space.body.push({ kind: 'export', sort: toSort(sort), index, name: name.name, offset });
    skipAscribedType(reader);
    if (exports.has(name.name)) refuse(offset, `The component exports ${quote(name)} twice.`);
    exports.set(name.name, { name: name.name, type: toItem(sort, name), offset });
  }
}

function readExternSort(reader: Reader): ComponentSort {
  const start = reader.position;
  const sort = readSort(reader);
  if (sort === 'core module') return 'module';
  if (isCore(sort)) return refuse(start, `Of core items, components pass on modules only; found a ${sort}.`);
  return sort;
}

function isCore(sort: Sort): sort is Exclude<Sort, ComponentSort> {
  return sort.startsWith('core ');
}

function toSort(sort: ComponentSort): Sort {
  return sort === 'module' ? 'core module' : sort;
}

export function readExternDescription(reader: Reader): ComponentSort {
  const sort = readExternSort(reader);
  if (sort === 'type') skipTypeBound(reader);
  else if (sort === 'value') readComponentValueType(reader);
  else reader.u32('the index of a type');
  return sort;
}

/** A type is equal to another (0, index) or a new resource (1). */
function skipTypeBound(reader: Reader): void {
  const start = reader.position;
  const bound = reader.byte('the bound of a type');
  if (bound > 1) refuseUnknown(start, `There is no bound ${toHex(bound)} of a type; expected 0x00 or 0x01.`);
  if (bound === 0) reader.u32('the index of a type');
}

function skipAscribedType(reader: Reader): void {
  const start = reader.position;
  const flag = reader.byte('the type of an export');
  if (flag > 1) refuse(start, `An export has a type (0x01) or not (0x00), never ${toHex(flag)}.`);
  if (flag === 1) readExternDescription(reader);
}

function toItem(sort: ComponentSort, name: ComponentName): ExternType {
  const item = { kind: 'component-item', sort } as const;
  return name.implements === undefined ? item : { ...item, implements: name.implements };
}

function quote({ name }: ComponentName): string {
  return JSON.stringify(name.slice(0, 80));
}
