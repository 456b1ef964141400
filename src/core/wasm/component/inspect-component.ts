// Exists so that a component's own imports and exports are known, and no core module inside it escapes inspection.
import type { WasmFacts } from '../../model/artifact-facts.ts';
import type { ByteRange } from '../../model/wasm-validity.ts';
import type { Budget } from '../budget.ts';
import { inspectModule } from '../inspect-module.ts';
import { readPreamble } from '../preamble.ts';
import type { Reader } from '../reader.ts';
import { type Inventory, newInventory, type SectionKind, walkSections } from '../sections.ts';
import { refuse } from '../wasm-error.ts';
import { wasmLimits } from '../wasm-limits.ts';
import { type ComponentSpace, readComponentExports, readComponentImports } from './component-externs.ts';

interface NestingSpace extends ComponentSpace {
  readonly depth: number;
  /** The core modules found so far; shared by all nested components. */
  readonly modules: { readonly depth: number; readonly facts: WasmFacts; readonly range: ByteRange }[];
}

const skip = (content: Reader): void => content.skipRest();

/** In any order and any number. */
const kinds: readonly SectionKind<NestingSpace>[] = [
  { id: 1, name: 'core module', read: readNestedModule },
  { id: 2, name: 'core instance', read: skip },
  { id: 3, name: 'core type', read: skip },
  { id: 4, name: 'component', read: readNestedComponent },
  { id: 5, name: 'instance', read: skip },
  { id: 6, name: 'alias', read: skip },
  { id: 7, name: 'type', read: skip },
  { id: 8, name: 'canon', read: skip },
  { id: 9, name: 'start', read: skip },
  { id: 10, name: 'import', read: readComponentImports },
  { id: 11, name: 'export', read: readComponentExports },
  { id: 12, name: 'value', read: skip },
];

/** Beside the facts, not in them: they serve only those who have the bytes. */
const ranges = new WeakMap<WasmFacts, readonly ByteRange[]>();

/** Where the core modules of a component lie, in the order of its facts; undefined for a core module and for copies. */
export function moduleRangesOf(facts: WasmFacts): readonly ByteRange[] | undefined {
  return ranges.get(facts);
}

/** `reader` stands behind the preamble and ends with the component. */
export function inspectComponent(reader: Reader, budget: Budget): WasmFacts {
  const space = newSpace({ budget, depth: 0, modules: [] });
  const inventory = walkComponent(reader, space);
  const modules = space.modules.toSorted((a, b) => a.depth - b.depth);
  const facts: WasmFacts = {
    kind: 'component',
    abi: 'wasi-component',
    ...inventory,
    imports: [...space.imports.values()],
    exports: [...space.exports.values()],
    memories: [],
    tables: [],
    modules: modules.map((module) => module.facts),
  };
  ranges.set(
    facts,
    modules.map(({ range }) => range),
  );
  return facts;
}

function newSpace(nesting: Omit<NestingSpace, 'imports' | 'exports'>): NestingSpace {
  return { ...nesting, imports: new Map(), exports: new Map() };
}

function walkComponent(reader: Reader, space: NestingSpace): Inventory {
  const inventory = newInventory();
  for (const { kind, content } of walkSections(reader, { kinds, inventory, budget: space.budget })) {
    kind.read(content, space);
  }
  return inventory;
}

function readNestedModule(content: Reader, space: NestingSpace): void {
  const range = { offset: content.position, size: content.remaining };
  expectNested(content, space, 'module');
  space.modules.push({ depth: space.depth, facts: inspectModule(content, space.budget), range });
}

// Threat: a component in a component in a component …, each ten bytes longer than what it holds.
function readNestedComponent(content: Reader, space: NestingSpace): void {
  const depth = space.depth + 1;
  if (depth > wasmLimits.componentDepth) {
    refuse(content.position, `Components are nested deeper than ${wasmLimits.componentDepth} levels.`);
  }
  expectNested(content, space, 'component');
  walkComponent(content, newSpace({ ...space, depth }));
}

function expectNested(content: Reader, space: NestingSpace, expected: WasmFacts['kind']): void {
  const start = content.position;
  space.budget.spend('nested modules and components', 1, start);
  const found = readPreamble(content);
  if (found !== expected) refuse(start, `The ${content.scope} holds a ${found}; expected a ${expected}.`);
}
