// Exists so that names are looked for once, and only of functions that will be shown.
import { nameFunctions } from './function-names.ts';
import type { Program } from './program.ts';

export class NodeNames {
  readonly #program: Program;
  readonly #bytes: Uint8Array;
  readonly #labels: ReadonlyMap<number, string>;

  constructor(program: Program, bytes: Uint8Array) {
    this.#program = program;
    this.#bytes = bytes;
    this.#labels = new Map(program.leaves.map(({ node, label }) => [node, label]));
  }

  /** Names of functions and leaves. An import is called by what it asks for, not by what the file calls it. */
  // Threat: the file names its own functions, and could call an import by the name of a harmless one.
  of(nodes: ReadonlySet<number>): ReadonlyMap<number, string> {
    const names = new Map<number, string>();
    const sorted = [...nodes].sort((a, b) => a - b);
    for (const { base, module } of this.#program.parts) {
      const wanted = new Set<number>();
      const end = base + module.space.functions.length;
      for (const node of sorted) if (node >= base && node < end) wanted.add(node - base);
      if (wanted.size === 0) continue;
      const found = nameFunctions(this.#bytes, module, wanted);
      for (const index of wanted) names.set(base + index, found.get(index) ?? `function ${index}`);
    }
    for (const node of sorted) names.set(node, this.#labels.get(node) ?? (names.get(node) as string));
    return names;
  }
}
