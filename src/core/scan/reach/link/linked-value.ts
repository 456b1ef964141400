// Exists so that what instances hand to each other has a few kinds, and what the host hands in is one of them.
import type { ComponentBody } from '../../../wasm/component/component-body.ts';
import type { Part } from '../program.ts';
import type { Frame } from './frame.ts';

/** Whatever the host gives: a function, an instance, something inside it, a module. */
export interface Imported {
  readonly kind: 'imported';
  /** The place in what the program asks for. */
  readonly use: number;
  readonly label: string;
}

export type LinkedValue =
  | Imported
  /** A function, lifted or not; `part` where it is one of core code. */
  | { readonly kind: 'function'; readonly node: number; readonly part: Part }
  | { readonly kind: 'table'; readonly part: Part; readonly index: number }
  /** A global or a tag: references to functions may pass through it. */
  | { readonly kind: 'carrier'; readonly part: Part }
  | { readonly kind: 'core instance'; readonly part: Part }
  | { readonly kind: 'module'; readonly part: Part }
  | { readonly kind: 'instance'; readonly exports: ReadonlyMap<string, LinkedValue> }
  /** A component with the definitions around it, which it may use. */
  | { readonly kind: 'component'; readonly body: ComponentBody; readonly outer: Frame }
  /** What calls nothing: a memory, a built-in of the engine. */
  | { readonly kind: 'nothing' };

export const nothing: LinkedValue = { kind: 'nothing' };
