// Exists so that whoever counts functions need not know where their names come from.
import type { WalkedModule } from '../../wasm/walk-module.ts';

/** The name of a function by its index in a module's functions, imports included. */
export type NameFunction = (module: WalkedModule, index: number) => string;

/** Where no name is known. */
export const numberFunction: NameFunction = (_, index) => `function ${index}`;

/** The index of the first function that the module defines itself. */
export function firstDefined({ space }: WalkedModule): number {
  return space.functions.length - space.code.functions;
}

/** Whether that is the name of a function that has none. */
export function hasOnlyNumber(name: string): boolean {
  return /^function \d+$/.test(name);
}
