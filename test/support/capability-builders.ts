// Exists so that a test says what calls an import in one line.
import { nodeHasher } from '../../src/adapters/system/node-hasher.ts';
import { nodeInflate } from '../../src/adapters/system/node-inflate.ts';
import type { WasmFacts, WasmImport } from '../../src/core/model/artifact-facts.ts';
import type { DataFacts } from '../../src/core/model/data-facts.ts';
import type { CallStep, Grade, ReachFacts } from '../../src/core/model/reach-facts.ts';
import { scanWasm } from '../../src/core/scan/scan-wasm.ts';
import { accepted } from './builders.ts';
import { coreModule } from './wasm-builder.ts';

/** Of a module with nothing in it. */
const nothing = accepted(scanWasm(coreModule(), { inflate: nodeInflate, hash: nodeHasher })).scan;

/** Every import called directly by the export `run`, unless a grade is told for its name. */
export function reachOf({ imports }: WasmFacts, grades: Readonly<Record<string, Grade>> = {}): ReachFacts {
  const uses = imports.map((item) => {
    const grade = grades[item.name] ?? 'direct';
    return { module: item.module, name: item.name, offset: item.offset, grade, path: pathTo(item, grade) };
  });
  return { ...nothing.reach, imports: uses };
}

function pathTo({ name, offset }: WasmImport, grade: Grade): readonly CallStep[] {
  if (grade === 'dead') return [];
  const by = grade === 'table' ? 'table' : 'call';
  return [
    { by: 'export', function: 'run', offset: 10 },
    { by, function: 'function 12', offset: 20 },
    { by: 'call', function: name, offset },
  ];
}

/** Facts of an artifact with imports of functions, each `module name`, or of interfaces, where the kind is `component`. */
export function importing(names: readonly string[], parts: Partial<WasmFacts> = {}): WasmFacts {
  const isComponent = parts.kind === 'component';
  const imports = names.map((text, index): WasmImport => {
    const [module = '', name = ''] = isComponent ? ['', text] : split(text);
    const type = isComponent
      ? ({ kind: 'component-item', sort: 'instance' } as const)
      : ({ kind: 'function', type: { parameters: [], results: [] } } as const);
    return { module, name, type, offset: 100 + index };
  });
  return {
    kind: 'module',
    abi: 'raw',
    sections: [],
    imports,
    exports: [],
    memories: [],
    tables: [],
    customSections: [],
    producers: [],
    modules: [],
    ...parts,
  };
}

function split(text: string): readonly [string, string] {
  const space = text.indexOf(' ');
  return [text.slice(0, space), text.slice(space + 1)];
}

/** A `producers` entry, written as `processed-by rustc`. */
export function producer(text: string): WasmFacts['producers'][number] {
  const [field, name] = split(text);
  return { field, name, version: '1' };
}

export function dataWith(...hosts: readonly string[]): DataFacts {
  return { ...nothing.data, hosts: hosts.map((host, offset) => ({ host, offset })) };
}
