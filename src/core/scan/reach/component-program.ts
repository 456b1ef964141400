// Exists so that imports of a component are traced through its modules, and count as called where they cannot be.
import type { WasmImport } from '../../model/artifact-facts.ts';
import type { ComponentBody } from '../../wasm/component/component-body.ts';
import type { WalkedModule } from '../../wasm/walk-module.ts';
import { cutName } from './function-names.ts';
import { linkComponent } from './link/link-component.ts';
import { whyUnlinked } from './link/link-failure.ts';
import type { Imported } from './link/linked-value.ts';
import { Linker } from './link/linker.ts';
import { Program } from './program.ts';

export interface ComponentPlan {
  readonly program: Program;
  /** Why it was not followed. */
  readonly unresolved?: string;
}

interface Component {
  readonly modules: readonly WalkedModule[];
  readonly body: ComponentBody;
  readonly imports: readonly WasmImport[];
}

/** A component with its host. */
export function planComponent({ modules, body, imports }: Component): ComponentPlan {
  const program = new Program(modules);
  const uses = askFor(program, imports);
  const supply = (name: string): Imported => ({
    kind: 'imported',
    use: uses.get(name) as number,
    label: cutName(name),
  });
  const unresolved = whyUnlinked(() => linkComponent(new Linker(program), body, supply));
  return unresolved === undefined ? { program } : { program: callAll(modules, imports), unresolved };
}

/** Types and values are nothing that can be called. */
function askFor(program: Program, imports: readonly WasmImport[]): ReadonlyMap<string, number> {
  const uses = new Map<string, number>();
  for (const { module, name, offset, type } of imports) {
    if (type.kind === 'component-item' && (type.sort === 'type' || type.sort === 'value')) continue;
    uses.set(name, program.asked.length);
    program.asked.push({ module, name, offset });
  }
  return uses;
}

// Threat: a component built so that it cannot be followed must not look as if it used nothing.
function callAll(modules: readonly WalkedModule[], imports: readonly WasmImport[]): Program {
  const program = new Program(modules);
  askFor(program, imports);
  for (const [use, { name, offset }] of program.asked.entries()) {
    const step = { by: 'export', function: cutName(name), offset } as const;
    program.roots.push({ node: program.addLeaf(use, step.function), step, atStart: true });
  }
  return program;
}
