// Exists so that tests of who reaches what read as: this module, these imports, these ways.
import type { CallStep, ImportUse, ReachFacts } from '../../src/core/model/reach-facts.ts';
import { traceImports } from '../../src/core/scan/reach/trace-imports.ts';
import { walkWasm } from '../../src/core/wasm/walk-wasm.ts';
import { wat } from './wasm-builder.ts';

export function reachOf(source: string | Uint8Array): ReachFacts {
  const walked = walkWasm(typeof source === 'string' ? wat(source) : source);
  if (!walked.ok) throw new Error(`${walked.problems[0]?.message} at ${walked.problems[0]?.offset}`);
  return traceImports(walked.value);
}

/** `direct: export run > call 1 > call env.f`, one line for each import. */
export function waysOf(source: string | Uint8Array): readonly string[] {
  return reachOf(source).imports.map(toLine);
}

/** The grade of each import, by its name. */
export function gradesOf(source: string | Uint8Array): Readonly<Record<string, string>> {
  return Object.fromEntries(reachOf(source).imports.map(({ name, grade }) => [name, grade]));
}

function toLine({ grade, path }: ImportUse): string {
  return path.length === 0 ? grade : `${grade}: ${path.map(toWord).join(' > ')}`;
}

function toWord({ by, function: name }: CallStep): string {
  return `${by} ${name.replace('function ', '')}`;
}
