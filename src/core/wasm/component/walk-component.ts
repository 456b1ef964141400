// Exists so that a component's own imports and exports are known, and no core module inside it escapes inspection.
import type { CustomSection, WasmFacts } from '../../model/artifact-facts.ts';
import type { Budget } from '../budget.ts';
import { readPreamble } from '../preamble.ts';
import type { Reader } from '../reader.ts';
import { type Inventory, newInventory, type SectionKind, walkSections } from '../sections.ts';
import { type WalkedModule, walkModule } from '../walk-module.ts';
import { refuse } from '../wasm-error.ts';
import { wasmLimits } from '../wasm-limits.ts';
import { readAliases } from './alias-section.ts';
import { readCanons } from './canon-section.ts';
import type { ComponentBody } from './component-body.ts';
import { ComponentSpace, readComponentExports, readComponentImports } from './component-externs.ts';
import { readTypes } from './component-types.ts';
import { readCoreTypes } from './core-types.ts';
import { readCoreInstances, readInstances } from './instance-sections.ts';
import { readStart, readValues } from './value-sections.ts';

class NestingSpace extends ComponentSpace {
  readonly depth: number;
  /** The core modules found so far; shared by all nested components. */
  readonly modules: { readonly depth: number; readonly module: WalkedModule }[];
  /** Custom sections of nested components; shared as well. */
  readonly innerSections: CustomSection[];

  constructor(outer: Pick<NestingSpace, 'budget' | 'depth' | 'modules' | 'innerSections'>) {
    super(outer.budget);
    this.depth = outer.depth;
    this.modules = outer.modules;
    this.innerSections = outer.innerSections;
  }
}

/** In any order and any number. */
const kinds: readonly SectionKind<NestingSpace>[] = [
  { id: 1, name: 'core module', read: readNestedModule },
  { id: 2, name: 'core instance', read: readCoreInstances },
  { id: 3, name: 'core type', read: readCoreTypes },
  { id: 4, name: 'component', read: readNestedComponent },
  { id: 5, name: 'instance', read: readInstances },
  { id: 6, name: 'alias', read: readAliases },
  { id: 7, name: 'type', read: readTypes },
  { id: 8, name: 'canon', read: readCanons },
  { id: 9, name: 'start', read: readStart },
  { id: 10, name: 'import', read: readComponentImports },
  { id: 11, name: 'export', read: readComponentExports },
  { id: 12, name: 'value', read: readValues },
];

/** A component: what is saved of it, and its core modules, outermost first. */
export interface WalkedComponent {
  readonly facts: WasmFacts;
  readonly modules: readonly WalkedModule[];
  readonly body: ComponentBody;
  /** Custom sections of the components inside it, which its facts leave out. */
  readonly innerSections: readonly CustomSection[];
}

/** `reader` stands behind the preamble and ends with the component. */
export function walkComponent(reader: Reader, budget: Budget): WalkedComponent {
  const space = new NestingSpace({ budget, depth: 0, modules: [], innerSections: [] });
  const inventory = readSections(reader, space);
  const modules = space.modules.toSorted((a, b) => a.depth - b.depth).map(({ module }) => module);
  const facts: WasmFacts = {
    kind: 'component',
    abi: 'wasi-component',
    ...inventory,
    imports: [...space.imports.values()],
    exports: [...space.exports.values()],
    memories: [],
    tables: [],
    modules: modules.map(({ facts: inner }) => inner),
  };
  return { facts, modules, body: space.body, innerSections: space.innerSections };
}

function readSections(reader: Reader, space: NestingSpace): Inventory {
  const inventory = newInventory();
  for (const { kind, content } of walkSections(reader, { kinds, inventory, budget: space.budget })) {
    kind.read(content, space);
  }
  return inventory;
}

function readNestedModule(content: Reader, space: NestingSpace): void {
  expectNested(content, space, 'module');
  const module = walkModule(content, space.budget);
  space.modules.push({ depth: space.depth, module });
  space.define({ kind: 'module', module }, content.position);
}

// Threat: a component in a component in a component …, each ten bytes longer than what it holds.
function readNestedComponent(content: Reader, space: NestingSpace): void {
  const depth = space.depth + 1;
  if (depth > wasmLimits.componentDepth) {
    refuse(content.position, `Components are nested deeper than ${wasmLimits.componentDepth} levels.`);
  }
  expectNested(content, space, 'component');
  const nested = new NestingSpace({
    budget: space.budget,
    depth,
    modules: space.modules,
    innerSections: space.innerSections,
  });
  const { customSections } = readSections(content, nested);
  space.innerSections.push(...customSections);
  space.define({ kind: 'component', body: nested.body }, content.position);
}

function expectNested(content: Reader, space: NestingSpace, expected: WasmFacts['kind']): void {
  const start = content.position;
  space.budget.spend('nested modules and components', 1, start);
  const found = readPreamble(content);
  if (found !== expected) refuse(start, `The ${content.scope} holds a ${found}; expected a ${expected}.`);
}
