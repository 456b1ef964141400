// Exists so that whether a toolchain explains an import is answered in one place.
import type { WasmFacts, WasmImport } from '../../model/artifact-facts.ts';
import type { Grade } from '../../model/reach-facts.ts';
import { type Baseline, baselines } from './baselines.ts';
import { parseInterfaceName } from './interface-name.ts';
import { recogniseToolchains } from './toolchains.ts';

const rank: Readonly<Record<Grade, number>> = { dead: 0, table: 1, direct: 2 };

const maxImports = 10_000;

/** Why an import is there although the author asked for nothing; nothing where no toolchain explains it. */
export type Excuse = (item: Pick<WasmImport, 'module' | 'name'>, grade: Grade) => string | undefined;

/** The excuses that the baselines of an artifact's toolchains give. */
export function excusesOf(facts: WasmFacts): Excuse {
  // Threat: a component with a whole runtime inside imports a few dozen interfaces, whatever else a file holds.
  const imported = new Set(facts.imports.slice(0, maxImports).map(keyOf));
  const made = recogniseToolchains(facts);
  const valid = baselines.filter(
    ({ toolchain, kind, onlyWith = [] }) =>
      kind === facts.kind && made.includes(toolchain) && onlyWith.every((key) => imported.has(key)),
  );
  const byImport = new Map<string, Baseline>();
  for (const baseline of valid) {
    for (const key of baseline.imports) if (!byImport.has(key)) byImport.set(key, baseline);
  }
  return (item, grade) => {
    const baseline = byImport.get(keyOf(item));
    return baseline !== undefined && rank[grade] <= rank[baseline.atMost] ? baseline.reason : undefined;
  };
}

function keyOf({ module, name }: Pick<WasmImport, 'module' | 'name'>): string {
  return module === '' ? parseInterfaceName(name).id : `${module} ${name}`;
}
