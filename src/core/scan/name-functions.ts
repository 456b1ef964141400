// Exists so that every part of a scan calls a function by the same name.
import type { WalkedModule } from '../wasm/walk-module.ts';
import type { WalkedWasm } from '../wasm/walk-wasm.ts';
import type { NameFunction } from './code/function-names.ts';
import { nameFunctions } from './reach/function-names.ts';

const every: Pick<ReadonlySet<number>, 'has'> = { has: () => true };

/** Names by the `name` section or an export, else by number. The names of a module are read when the first is asked for. */
export function nameFunctionsOf({ bytes }: WalkedWasm): NameFunction {
  const read = new Map<WalkedModule, ReadonlyMap<number, string>>();
  return (module, index) => {
    const names = read.get(module) ?? nameFunctions(bytes, module, every);
    read.set(module, names);
    return names.get(index) ?? `function ${index}`;
  };
}
