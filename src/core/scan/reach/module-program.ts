// Exists so that it is written down what a host can call of one core module, and what it can hand to the host.
import type { WasmImport, WasmSection } from '../../model/artifact-facts.ts';
import type { CallStep } from '../../model/reach-facts.ts';
import type { WalkedModule } from '../../wasm/walk-module.ts';
import { cutName } from './function-names.ts';
import { labelOf } from './node-names.ts';
import { type Part, Program } from './program.ts';
import { passesFunctions } from './signatures.ts';

const startExports: ReadonlySet<string> = new Set(['_initialize', '__wasm_call_ctors']);

/** A core module alone with its host. */
export function planModule(modules: readonly WalkedModule[]): Program {
  const program = new Program(modules);
  for (const part of program.parts) {
    askForImports(program, part);
    addExports(program, part);
    addStart(program, part);
  }
  return program;
}

// Threat: a quarter of a million imports. Nothing is made for each that is not needed for each.
function askForImports(program: Program, part: Part): void {
  const counts = { function: part.base, table: 0 };
  for (const item of part.module.space.imports) {
    const { type } = item;
    if (passesFunctions(type)) program.open(part, stepFrom(item));
    if (type.kind === 'function') {
      program.leaves.push(counts.function);
      program.leafUses.push(program.asked.length);
      program.asked.push(item);
      counts.function += 1;
    } else if (type.kind === 'table') {
      openTable(program, part, { index: counts.table, step: stepFrom(item) });
      counts.table += 1;
    }
  }
}

/** What the host gives is open to it. */
function stepFrom(item: WasmImport): CallStep {
  return { by: 'export', function: labelOf(item), offset: item.offset };
}

function addExports(program: Program, part: Part): void {
  const { exports, exportIndexes } = part.module.space;
  exports.forEach(({ name, type, offset }, at) => {
    const index = exportIndexes.at(at);
    const step: CallStep = { by: 'export', function: cutName(name), offset };
    if (passesFunctions(type)) program.open(part, step);
    if (type.kind === 'function') {
      program.roots.push({ node: part.base + index, step, atStart: startExports.has(name) });
    } else if (type.kind === 'table') {
      openTable(program, part, { index, step });
    } else if (type.kind === 'global') {
      addGlobal(program, part, { index, step });
    }
  });
}

/** The start section of a module that is instantiated. */
export function addStart(program: Program, part: Part): void {
  const { start } = part.module.space;
  if (start === undefined) return;
  const { offset } = part.module.facts.sections.find(({ name }) => name === 'start') as WasmSection;
  const step: CallStep = { by: 'start', function: 'start', offset };
  program.roots.push({ node: part.base + start, step, atStart: true });
}

interface Handed {
  readonly index: number;
  readonly step: CallStep;
}

/** A host can call what a table holds that both can see, and change it. Imports in it are handed on as if exported. */
// Threat: a table with millions of places, exported under thousands of names.
export function openTable(program: Program, part: Part, { index, step }: Handed): void {
  const table = part.firstTable + index;
  if (program.openTables.has(table)) return;
  program.openTables.add(table);
  program.changedTables.add(table);
  program.open(part, step);
  const handedOn = new Set<number>();
  for (const { target, functions } of part.module.space.elements) {
    if (target?.index !== index) continue;
    for (const member of functions.view()) if (member < part.importedFunctions) handedOn.add(member);
  }
  for (const member of handedOn) program.roots.push({ node: part.base + member, step, atStart: false });
}

function addGlobal(program: Program, part: Part, { index, step }: Handed): void {
  const { globals, globalReferences, references, functions } = part.module.space;
  const defined = index - (globals.length - globalReferences.length);
  if (defined < 0) return;
  const end = defined + 1 < globalReferences.length ? globalReferences.at(defined + 1) : references.length;
  for (const member of references.view().subarray(globalReferences.at(defined), end)) {
    if (member < functions.length) program.roots.push({ node: part.base + member, step, atStart: false });
  }
}
