// Exists so that what a component defines is known in order: who instantiates what, and what is handed to whom.
import type { WalkedModule } from '../walk-module.ts';

/** Every kind of thing that has an index in a component. */
export type Sort =
  | 'core function'
  | 'core table'
  | 'core memory'
  | 'core global'
  | 'core tag'
  | 'core type'
  | 'core module'
  | 'core instance'
  | 'function'
  | 'value'
  | 'type'
  | 'component'
  | 'instance';

/** Something by its index in the space of its sort. */
export interface Item {
  readonly sort: Sort;
  readonly index: number;
}

export interface NamedItem extends Item {
  readonly name: string;
}

/** One definition; `offset` from the start of the file. Types are read past: they name no code but destructors. */
export type Definition =
  | { readonly kind: 'module'; readonly module: WalkedModule }
  | { readonly kind: 'component'; readonly body: ComponentBody }
  | {
      readonly kind: 'instantiate';
      readonly sort: 'core instance' | 'instance';
      readonly of: number;
      readonly with: readonly NamedItem[];
    }
  | { readonly kind: 'bundle'; readonly sort: 'core instance' | 'instance'; readonly exports: readonly NamedItem[] }
  | {
      readonly kind: 'alias';
      readonly sort: Sort;
      readonly of: 'core instance' | 'instance';
      readonly instance: number;
      readonly name: string;
    }
  | { readonly kind: 'outer alias'; readonly sort: Sort; readonly levels: number; readonly index: number }
  | { readonly kind: 'lift'; readonly function: number }
  | { readonly kind: 'lower'; readonly function: number }
  | { readonly kind: 'built-in' }
  /** A core function that the engine calls by itself: for memory, after a call, as a destructor or a callback. */
  | { readonly kind: 'helper'; readonly function: number; readonly offset: number }
  /** A core table whose functions the engine may start as threads. */
  | { readonly kind: 'thread table'; readonly table: number; readonly offset: number }
  | { readonly kind: 'start'; readonly function: number; readonly offset: number }
  | { readonly kind: 'import'; readonly sort: Sort; readonly name: string; readonly offset: number }
  | ({ readonly kind: 'export'; readonly offset: number } & NamedItem);

/** Definitions in the order of the file. */
export type ComponentBody = readonly Definition[];
