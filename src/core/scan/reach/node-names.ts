// Exists so that names are looked for once, and only of functions that will be shown.
import { cutName, nameFunctions } from './function-names.ts';
import type { Asked, Program } from './program.ts';

/** What an import asks for. */
export function labelOf({ module, name }: Asked): string {
  return cutName(`${module}.${name}`);
}

export class NodeNames {
  readonly #program: Program;
  readonly #bytes: Uint8Array;

  constructor(program: Program, bytes: Uint8Array) {
    this.#program = program;
    this.#bytes = bytes;
  }

  /** Names of functions and leaves. An import is called by what it asks for, not by what the file calls it. */
  // Threat: the file names its own functions, and could call an import by the name of a harmless one.
  of(nodes: ReadonlySet<number>): ReadonlyMap<number, string> {
    const names = new Map<number, string>();
    for (const part of this.#program.parts) {
      const end = part.base + part.module.space.functions.length;
      const wanted = [...nodes].filter((node) => node >= part.base && node < end).map((node) => node - part.base);
      if (wanted.length === 0) continue;
      const found = nameFunctions(this.#bytes, part.module, new Set(wanted));
      for (const index of wanted) names.set(part.base + index, found.get(index) ?? `function ${index}`);
    }
    const { leaves, leafUses, labels, asked } = this.#program;
    for (let at = 0; at < leaves.length; at += 1) {
      const node = leaves.at(at);
      if (nodes.has(node)) names.set(node, labels.get(node) ?? labelOf(asked[leafUses.at(at)] as Asked));
    }
    return names;
  }
}
