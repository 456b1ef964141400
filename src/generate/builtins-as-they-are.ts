// Exists so that a program takes from Node what it uses: an import of a built-in module makes Node touch all that it has.
import type { Plugin } from 'rolldown';

/** `import process, { readFile as read } from "node:fs";`, as the bundler writes it. */
const imported =
  /^import (?:(?:\* as )?(?<whole>[\w$]+))?(?:, )?(?:\{ (?<parts>.+) \})? from "(?<module>node:[\w/]+)";$/gm;

/**
 * An import makes a namespace of everything that a module exports, and asks every getter for it: of `process` all three
 * streams, of `crypto` the web's API, of `fs` the promises. `getBuiltinModule` gives the module as it is.
 */
export function builtinsAsTheyAre(): Plugin {
  return {
    name: 'builtins-as-they-are',
    renderChunk: (code) => {
      const taken = code.replaceAll(imported, (...match) => take(match.at(-1)));
      const left = /^(?:import|export) .*"node:.*$/m.exec(taken);
      if (left !== null) throw new Error(`the bundler writes an import otherwise than expected: ${left[0]}`);
      return { code: taken };
    },
  };
}

interface Imported {
  readonly whole?: string;
  readonly parts?: string;
  readonly module: string;
}

function take({ whole, parts, module }: Imported): string {
  // An old Node has no such function, and is to be told kindly what it lacks.
  const builtin = module === 'node:process' ? 'globalThis.process' : `globalThis.process.getBuiltinModule("${module}")`;
  const names = [whole, parts && `{ ${parts.replaceAll(' as ', ': ')} }`].filter((name) => name !== undefined);
  return names.length === 0 ? '' : `const ${names.map((name) => `${name} = ${builtin}`).join(', ')};`;
}
