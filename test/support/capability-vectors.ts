// Exists so that tables of imports are held against lists that others made, and against programs that were really built.
import { readdirSync, readFileSync } from 'node:fs';
import type { Abi } from '../../src/core/model/abi.ts';
import type { WasmFacts } from '../../src/core/model/artifact-facts.ts';
import { importing, producer } from './capability-builders.ts';

const folder = new URL('vectors/', import.meta.url);

/** Names of functions or interfaces that a host offers, sorted. */
export function hostFunctions(list: string): readonly string[] {
  return (read(`host-functions/${list}.json`) as { names: readonly string[] }).names;
}

/** The surface of a program that does next to nothing. */
export interface BuiltProgram {
  readonly name: string;
  readonly toolchain: string;
  readonly version: string;
  readonly facts: WasmFacts;
}

interface SavedProgram {
  readonly toolchain: string;
  readonly version: string;
  readonly kind: WasmFacts['kind'];
  readonly abi: Abi;
  readonly producers: readonly string[];
  readonly innerProducers: readonly string[];
  readonly sections: readonly string[];
  readonly exports: readonly string[];
  readonly imports: readonly string[];
}

/** Every program, by the name of its file. */
export function builtPrograms(): readonly BuiltProgram[] {
  return readdirSync(new URL('baselines/', folder))
    .sort()
    .map((file) => toProgram(file.replace('.json', ''), read(`baselines/${file}`) as SavedProgram));
}

function toProgram(name: string, saved: SavedProgram): BuiltProgram {
  const { toolchain, version, kind, abi, producers, innerProducers, sections, exports, imports } = saved;
  const inner = importing([], { producers: innerProducers.map(producer) });
  const facts = importing(imports, {
    kind,
    abi,
    producers: producers.map(producer),
    customSections: sections.map((section) => ({ name: section, offset: 0, size: 0 })),
    exports: exports.map((exported) => ({
      name: exported,
      type: { kind: 'function', type: { parameters: [], results: [] } },
      offset: 0,
    })),
    modules: innerProducers.length > 0 ? [inner] : [],
  });
  return { name, toolchain, version, facts };
}

function read(path: string): unknown {
  return JSON.parse(readFileSync(new URL(path, folder), 'utf8'));
}
