// Exists so that names are looked for once, and only of functions that will be told.
import type { WalkedModule } from '../../wasm/walk-module.ts';
import { nameFunctions } from '../reach/function-names.ts';

/** The name of a function by its index in a module's functions, imports included. */
export type NameFunction = (module: WalkedModule, index: number) => string;

/** Functions whose names will be needed. */
export class NameRequests {
  readonly #wanted = new Map<WalkedModule, Set<number>>();

  /** Asks for a name, and gives none yet. */
  readonly ask: NameFunction = (module, index) => {
    const indices = this.#wanted.get(module);
    if (indices === undefined) this.#wanted.set(module, new Set([index]));
    else indices.add(index);
    return '';
  };

  /** The names that were asked for, from the name section or the exports; `function 12` where there is none. */
  answer(bytes: Uint8Array): NameFunction {
    const names = new Map<WalkedModule, ReadonlyMap<number, string>>();
    for (const [module, indices] of this.#wanted) names.set(module, nameFunctions(bytes, module, indices));
    return (module, index) => names.get(module)?.get(index) ?? `function ${index}`;
  }
}

/** Whether that is the name of a function that has none. */
export function hasOnlyNumber(name: string): boolean {
  return /^function \d+$/.test(name);
}

/** The index of the first function that the module defines itself. */
export function firstDefined({ space }: WalkedModule): number {
  return space.functions.length - space.code.functions;
}
