// Exists so that a component's imports and exports are listed by name and sort; their types are read past, not resolved.
import type { ComponentSort, ExternType, WasmExport, WasmImport } from '../../model/artifact-facts.ts';
import type { Budget } from '../budget.ts';
import type { Reader } from '../reader.ts';
import { refuse, refuseUnknown, toHex } from '../wasm-error.ts';
import { wasmLimits } from '../wasm-limits.ts';
import { type ComponentName, readComponentName } from './component-names.ts';

export interface ComponentSpace {
  readonly budget: Budget;
  readonly imports: Map<string, WasmImport>;
  readonly exports: Map<string, WasmExport>;
}

const coreSort = 0;
const coreModule = 0x11;
const sorts: ReadonlyMap<number, ComponentSort> = new Map([
  [1, 'function'],
  [2, 'value'],
  [3, 'type'],
  [4, 'component'],
  [5, 'instance'],
]);

export function readComponentImports(reader: Reader, { imports, budget }: ComponentSpace): void {
  const start = reader.position;
  const count = reader.count('imports', wasmLimits.imports);
  budget.spend('imports and exports', count, start);
  for (let index = 0; index < count; index += 1) {
    const offset = reader.position;
    const name = readComponentName(reader);
    const sort = readExternDescription(reader);
    if (imports.has(name.name)) refuse(offset, `The component imports ${quote(name)} twice.`);
    imports.set(name.name, { module: '', name: name.name, type: toItem(sort, name), offset });
  }
}

export function readComponentExports(reader: Reader, { exports, budget }: ComponentSpace): void {
  const start = reader.position;
  const count = reader.count('exports', wasmLimits.exports);
  budget.spend('imports and exports', count, start);
  for (let index = 0; index < count; index += 1) {
    const offset = reader.position;
    const name = readComponentName(reader);
    const sort = readSort(reader);
    reader.u32('the index of an export');
    skipAscribedType(reader);
    if (exports.has(name.name)) refuse(offset, `The component exports ${quote(name)} twice.`);
    exports.set(name.name, { name: name.name, type: toItem(sort, name), offset });
  }
}

function readSort(reader: Reader): ComponentSort {
  const start = reader.position;
  const code = reader.byte('a sort');
  if (code !== coreSort) return sorts.get(code) ?? refuseUnknown(start, `There is no sort ${toHex(code)}.`);
  const core = reader.byte('a core sort');
  if (core !== coreModule) refuse(start, `Of core items, components pass on modules only; found sort ${toHex(core)}.`);
  return 'module';
}

function readExternDescription(reader: Reader): ComponentSort {
  const sort = readSort(reader);
  if (sort === 'type') skipTypeBound(reader);
  else if (sort === 'value') reader.signed(33, 'the type of a value');
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
