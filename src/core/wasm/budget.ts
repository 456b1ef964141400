// Exists so that what many small claims of one file cost together has a limit, across all nested modules.
import { refuse } from './wasm-error.ts';

/** What one file may have in all, so that its facts fit into 256 MB and can be printed. Real files stay far below. */
const allowances = {
  sections: 100_000,
  'imports and exports': 250_000,
  'types, globals and tags': 300_000,
  'locals in its functions': 50_000_000,
  'branches in its tables': 5_000_000,
  'nested modules and components': 1_000,
  'definitions in components': 100_000,
  'value types in its type sections': 1_000_000,
  'value types in the signatures of its imports and exports': 1_000_000,
} as const;

type Resource = keyof typeof allowances;

// Threat: a type of 1,000 parameters costs 1 kB once, but 5 bytes for each import that uses it; facts are printed in full.
export class Budget {
  readonly #spent = new Map<Resource, number>();

  spend(resource: Resource, amount: number, offset: number): void {
    const spent = (this.#spent.get(resource) ?? 0) + amount;
    if (spent > allowances[resource]) {
      refuse(offset, `This file has more than ${allowances[resource]} ${resource}.`);
    }
    this.#spent.set(resource, spent);
  }
}
