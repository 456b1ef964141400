// Exists so that a core module's sections become facts: in order, none twice, and in agreement with each other.
import type { WasmFacts } from '../model/artifact-facts.ts';
import type { Budget } from './budget.ts';
import {
  readFunctionSection,
  readGlobalSection,
  readMemorySection,
  readStartSection,
  readTableSection,
  readTagSection,
} from './definition-sections.ts';
import { readExportSection } from './export-section.ts';
import { readImportSection } from './import-section.ts';
import { type ModuleSpace, newModuleSpace } from './module-space.ts';
import { noteByName } from './named-features.ts';
import { preambleSize } from './preamble.ts';
import { Reader } from './reader.ts';
import { recogniseAbi } from './recognise-abi.ts';
import { type Inventory, newInventory, type SectionKind, walkSections } from './sections.ts';
import { readCodeSection, readDataCountSection, readDataSection, readElementSection } from './segment-sections.ts';
import { readTypeSection } from './type-section.ts';
import { refuse } from './wasm-error.ts';

/** In the order that the format demands. */
const kinds: readonly SectionKind<ModuleSpace>[] = [
  { id: 1, name: 'type', read: readTypeSection },
  { id: 2, name: 'import', read: readImportSection },
  { id: 3, name: 'function', read: readFunctionSection },
  { id: 4, name: 'table', read: readTableSection },
  { id: 5, name: 'memory', read: readMemorySection },
  { id: 13, name: 'tag', read: readTagSection },
  { id: 6, name: 'global', read: readGlobalSection },
  { id: 7, name: 'export', read: readExportSection },
  { id: 8, name: 'start', read: readStartSection },
  { id: 9, name: 'element', read: readElementSection },
  { id: 12, name: 'data count', read: readDataCountSection },
  { id: 10, name: 'code', read: readCodeSection },
  { id: 11, name: 'data', read: readDataSection },
];

const order = `the order is ${kinds.map(({ name }) => name).join(', ')}`;

/** A core module as it lies in the file: what is saved of it, and all that was read. */
export interface WalkedModule {
  readonly facts: WasmFacts;
  readonly space: ModuleSpace;
  /** Offset of its preamble, and the offset behind its last byte, from the start of the file. */
  readonly start: number;
  readonly end: number;
}

/** `reader` stands behind the preamble and ends with the module. */
export function walkModule(reader: Reader, budget: Budget): WalkedModule {
  const start = reader.position - preambleSize;
  // With a log of features of its own: `reader` may be that of a component.
  const module = new Reader(reader.bytes, { scope: reader.scope, start: reader.position, end: reader.end });
  reader.skipRest();
  const space = newModuleSpace(budget, module.features);
  const inventory = newInventory();
  let last = -1;
  for (const { kind, content } of walkSections(module, { kinds, inventory, budget })) {
    const rank = kinds.indexOf(kind);
    if (rank === last) refuse(content.position, `The module has a second ${kind.name} section.`);
    if (rank < last) refuse(content.position, `The ${kind.name} section stands too late: ${order}.`);
    last = rank;
    kind.read(content, space);
  }
  checkAgreement(space, module.end);
  const facts = toFacts(space, inventory);
  noteByName(facts, space.features);
  return { facts, space, start, end: module.end };
}

function checkAgreement(space: ModuleSpace, end: number): void {
  const { declaredFunctions, bodies, dataCount, dataSegments } = space;
  if (declaredFunctions !== bodies) {
    refuse(
      end,
      `The function section declares ${declaredFunctions} functions, but there are ${bodies} function bodies.`,
    );
  }
  if (dataCount !== undefined && dataCount !== dataSegments) {
    refuse(end, `The data count section announces ${dataCount} data segments, but there are ${dataSegments}.`);
  }
}

function toFacts(space: ModuleSpace, inventory: Inventory): WasmFacts {
  const { imports, exports, start } = space;
  const importedMemories = imports.filter(({ type }) => type.kind === 'memory').length;
  const importedTables = imports.filter(({ type }) => type.kind === 'table').length;
  return {
    kind: 'module',
    abi: recogniseAbi({ kind: 'module', imports, exports, customSections: inventory.customSections }),
    ...inventory,
    imports,
    exports,
    memories: space.memories.map(({ limits }, index) => ({ limits, imported: index < importedMemories })),
    tables: space.tables.map(({ element, limits }, index) => ({ element, limits, imported: index < importedTables })),
    ...(start !== undefined && { start }),
    modules: [],
  };
}
