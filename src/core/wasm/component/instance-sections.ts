// Exists so that it is known which module or component is instantiated, and with what.
import type { Reader } from '../reader.ts';
import { refuse, refuseUnknown, toHex } from '../wasm-error.ts';
import { wasmLimits } from '../wasm-limits.ts';
import type { Definition, NamedItem } from './component-body.ts';
import type { ComponentSpace } from './component-externs.ts';
import { readComponentName } from './component-names.ts';
import { readCoreSort, readItem } from './sorts.ts';

const coreInstance = 0x12;

export function readCoreInstances(reader: Reader, space: ComponentSpace): void {
  readForm(reader, space, { sort: 'core instance', readArgument: readCoreArgument, readExport: readCoreExport });
}

export function readInstances(reader: Reader, space: ComponentSpace): void {
  readForm(reader, space, { sort: 'instance', readArgument, readExport });
}

function readForm(reader: Reader, space: ComponentSpace, form: Form): void {
  const count = reader.count('instances', wasmLimits.definitions);
  for (let index = 0; index < count; index += 1) space.define(readInstance(reader, space, form), reader.position);
}

interface Form {
  readonly sort: 'core instance' | 'instance';
  readonly readArgument: (reader: Reader) => NamedItem;
  readonly readExport: (reader: Reader) => NamedItem;
}

function readInstance(reader: Reader, space: ComponentSpace, form: Form): Definition {
  const start = reader.position;
  const { sort } = form;
  const code = reader.byte('an instance');
  switch (code) {
    case 0: {
      const of = reader.u32('what is instantiated');
      return { kind: 'instantiate', sort, of, with: readItems(reader, space, form.readArgument) };
    }
    case 1:
      return { kind: 'bundle', sort, exports: readItems(reader, space, form.readExport) };
    default:
      return refuseUnknown(start, `There is no kind of instance ${toHex(code)}; expected 0x00 or 0x01.`);
  }
}

function readItems(reader: Reader, space: ComponentSpace, read: (reader: Reader) => NamedItem): readonly NamedItem[] {
  const start = reader.position;
  const count = reader.count('items of an instance', wasmLimits.definitions);
  space.budget.spend('definitions in components', count, start);
  const items: NamedItem[] = [];
  const names = new Set<string>();
  for (let index = 0; index < count; index += 1) {
    const offset = reader.position;
    const item = read(reader);
    // Threat: of two items with one name, a checker could see the one and an engine take the other.
    if (names.has(item.name)) refuse(offset, `An instance has two items ${JSON.stringify(item.name.slice(0, 80))}.`);
    names.add(item.name);
    items.push(item);
  }
  return items;
}

function readCoreArgument(reader: Reader): NamedItem {
  const name = reader.name('the name of an argument');
  const start = reader.position;
  const sort = reader.byte('the sort of an argument');
  if (sort !== coreInstance) refuse(start, `A core module takes instances (0x12) only, never ${toHex(sort)}.`);
  return { name, sort: 'core instance', index: reader.u32('the index of an argument') };
}

function readCoreExport(reader: Reader): NamedItem {
  const name = reader.name('the name of an export');
  return { name, sort: readCoreSort(reader), index: reader.u32('the index of an export') };
}

function readArgument(reader: Reader): NamedItem {
  return { name: reader.name('the name of an argument'), ...readItem(reader) };
}

function readExport(reader: Reader): NamedItem {
  return { name: readComponentName(reader).name, ...readItem(reader) };
}
