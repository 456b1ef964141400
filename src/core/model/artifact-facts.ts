// Exists so that checks, reports and pages speak of an artifact without touching its bytes.
import type { Abi } from './abi.ts';
import type { Sha256 } from './digest.ts';
import type { Problem } from './result.ts';

/** `i32`, `v128`, `funcref`, `(ref null 3)` and so on: a value type in the text format's own words. */
export type ValueType = string;

export interface FunctionType {
  readonly parameters: readonly ValueType[];
  readonly results: readonly ValueType[];
}

/** Limits of a memory (in pages of `pageSize` bytes) or a table (in elements, `pageSize` absent). */
export interface Limits {
  readonly minimum: number;
  readonly maximum?: number;
  readonly shared?: true;
  readonly is64?: true;
  readonly pageSize?: number;
}

/** The type of an import or export of a core module. */
export type ExternType =
  | { readonly kind: 'function'; readonly type: FunctionType }
  | { readonly kind: 'table'; readonly element: ValueType; readonly limits: Limits }
  | { readonly kind: 'memory'; readonly limits: Limits }
  | { readonly kind: 'global'; readonly value: ValueType; readonly mutable: boolean }
  | { readonly kind: 'tag'; readonly type: FunctionType }
  /** An import or export of a component, whose types are not resolved here. `implements` is the interface behind a plain name. */
  | { readonly kind: 'component-item'; readonly sort: ComponentSort; readonly implements?: string };

export type ComponentSort = 'module' | 'function' | 'value' | 'type' | 'component' | 'instance';

/** `module` is empty for imports of a component, which have one name only. */
export interface WasmImport {
  readonly module: string;
  readonly name: string;
  readonly type: ExternType;
  readonly offset: number;
}

export interface WasmExport {
  readonly name: string;
  readonly type: ExternType;
  readonly offset: number;
}

export interface WasmSection {
  readonly id: number;
  /** The section's standard name (`type`, `import`, …), or `custom`. */
  readonly name: string;
  /** Offset and size in bytes of the section's content, without its header. */
  readonly offset: number;
  readonly size: number;
}

export interface CustomSection {
  readonly name: string;
  /** Offset and size in bytes of what follows the name. */
  readonly offset: number;
  readonly size: number;
}

/** One `producers` entry: `language`, `processed-by` or `sdk`, with name and version. */
export interface Producer {
  readonly field: string;
  readonly name: string;
  readonly version: string;
}

/** A memory or table that the module defines or imports, in index order. */
interface MemoryFacts {
  readonly limits: Limits;
  readonly imported: boolean;
}

interface TableFacts {
  readonly element: ValueType;
  readonly limits: Limits;
  readonly imported: boolean;
}

/** What the bytes of an artifact say about themselves. Nothing here was executed. */
export interface WasmFacts {
  readonly kind: 'module' | 'component';
  readonly abi: Abi;
  readonly sections: readonly WasmSection[];
  readonly imports: readonly WasmImport[];
  readonly exports: readonly WasmExport[];
  readonly memories: readonly MemoryFacts[];
  readonly tables: readonly TableFacts[];
  /** Index of the start function, if there is one. */
  readonly start?: number;
  readonly customSections: readonly CustomSection[];
  readonly producers: readonly Producer[];
  /** Facts of the core modules inside a component, outermost first; empty for a core module. */
  readonly modules: readonly WasmFacts[];
}

/** What is known of an artifact once its bytes are at hand. `size` in bytes; `problems` when they are not wasm. */
export interface ArtifactFacts {
  readonly sha256: Sha256;
  readonly size: number;
  readonly problems: readonly Problem[];
}
