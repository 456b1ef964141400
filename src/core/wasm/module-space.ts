// Exists so that the sections of one core module can speak of each other: index spaces that grow while it is read.
import type { FunctionType, WasmExport, WasmImport } from '../model/artifact-facts.ts';
import type { Budget } from './budget.ts';
import { CodeRecord } from './code/code-record.ts';
import type { GlobalItem, MemoryItem, TableItem, TagItem } from './extern-types.ts';
import type { FeatureLog } from './feature-log.ts';
import { GrowingNumbers } from './growing-numbers.ts';
import type { Reader } from './reader.ts';
import { refuse } from './wasm-error.ts';

/** Where an active segment goes: a table, and the place there if it is one plain constant. */
export interface SegmentTarget {
  readonly index: number;
  readonly start?: number;
}

/** Functions that tables may hold. Without a target the segment is passive or only declares. */
export interface ElementSegment {
  /** Of its flags, from the start of the file. */
  readonly offset: number;
  readonly target?: SegmentTarget;
  readonly functions: GrowingNumbers;
  /** Whether the functions are its items one by one, so that the place of each is known. */
  readonly dense: boolean;
}

export interface ModuleSpace {
  readonly budget: Budget;
  readonly features: FeatureLog;
  /** Undefined where a type is not a function's. */
  readonly types: (FunctionType | undefined)[];
  readonly functions: FunctionType[];
  readonly tables: TableItem[];
  readonly memories: MemoryItem[];
  readonly globals: GlobalItem[];
  readonly tags: TagItem[];
  readonly imports: WasmImport[];
  readonly exports: WasmExport[];
  /** The index of each export in the space of its kind. */
  readonly exportIndexes: GrowingNumbers;
  readonly code: CodeRecord;
  readonly elements: ElementSegment[];
  /** Of each data segment the offset of its bytes, then their number. Some compilers write 100,000 segments. */
  readonly data: GrowingNumbers;
  /** Functions that initial values of globals and tables refer to. */
  readonly references: GrowingNumbers;
  /** The place in `references` where those of each defined global start. */
  readonly globalReferences: GrowingNumbers;
  /** Tables whose content is more than active segments say: they have an initial value, or code changes them. */
  readonly changedTables: Set<number>;
  declaredFunctions: number;
  bodies: number;
  dataSegments: number;
  dataCount: number | undefined;
  start: number | undefined;
}

export function newModuleSpace(budget: Budget, features: FeatureLog): ModuleSpace {
  return {
    budget,
    features,
    types: [],
    functions: [],
    tables: [],
    memories: [],
    globals: [],
    tags: [],
    imports: [],
    exports: [],
    exportIndexes: new GrowingNumbers(),
    code: new CodeRecord(),
    elements: [],
    data: new GrowingNumbers(),
    references: new GrowingNumbers(),
    globalReferences: new GrowingNumbers(),
    changedTables: new Set(),
    declaredFunctions: 0,
    bodies: 0,
    dataSegments: 0,
    dataCount: undefined,
    start: undefined,
  };
}

/** Reads a type index and resolves it to the function type there. */
export function readFunctionType(reader: Reader, space: ModuleSpace): FunctionType {
  const start = reader.position;
  const index = reader.u32('the index of a function type');
  if (index >= space.types.length) {
    refuse(start, `There is no type ${index}: the module has ${space.types.length} types.`);
  }
  return space.types[index] ?? refuse(start, `Type ${index} is not the type of a function.`);
}

export function addTable(space: ModuleSpace, item: TableItem, offset: number): void {
  if (space.tables.length > 0) space.features.note('reference-types', offset);
  space.tables.push(item);
}

export function addMemory(space: ModuleSpace, item: MemoryItem, offset: number): void {
  if (space.memories.length > 0) space.features.note('multi-memory', offset);
  space.memories.push(item);
}

/** A tag's type is that of the function which would take its values. */
export function readTagType(reader: Reader, space: ModuleSpace): TagItem {
  const start = reader.position;
  const attribute = reader.u32('the attribute of a tag');
  if (attribute !== 0) refuse(start, `The attribute of a tag must be 0, not ${attribute}.`);
  space.features.note('exception-tags', start);
  return { kind: 'tag', type: readFunctionType(reader, space) };
}

/** Counts a signature that will stand in the facts. */
export function spendSignature(space: ModuleSpace, type: FunctionType, offset: number): void {
  const values = type.parameters.length + type.results.length;
  space.budget.spend('value types in the signatures of its imports and exports', values, offset);
}
