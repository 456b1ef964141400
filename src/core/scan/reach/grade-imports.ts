// Exists so that every import gets the best evidence there is for its being called, and the shortest way as proof.
import type { CallStep, Grade, ImportUse } from '../../model/reach-facts.ts';
import { type NodeRanges, type RawPath, tracePath } from './call-path.ts';
import type { NodeNames } from './node-names.ts';
import type { Program } from './program.ts';
import type { Found } from './search.ts';

/** From everything that a host calls, and from what runs when the artifact is instantiated. */
export interface Searches {
  readonly direct: Found;
  readonly table: Found;
  readonly startDirect: Found;
  readonly startTable: Found;
}

interface Evidence {
  readonly searches: Searches;
  readonly ranges: NodeRanges;
  readonly names: NodeNames;
}

/** Ours: imports whose way is kept. */
const maxPaths = 1_000;
const worst: readonly Grade[] = ['direct', 'table', 'dead'];

/** In the order of what the program asks for. */
// Threat: 250,000 imports with a way each would be a report that nobody can open. All are graded; the first ways are kept.
export function gradeImports(
  program: Program,
  { searches, ranges, names }: Evidence,
): { readonly imports: readonly ImportUse[]; readonly pathsLeftOut: number } {
  const best = bestLeaves(program, searches.direct, searches.table);
  const starts = bestLeaves(program, searches.startDirect, searches.startTable);
  const used = best.flatMap(({ grade, node }, use) =>
    grade === 'dead' ? [] : [{ use, node, found: searches[grade] }],
  );
  const paths = new Map(used.slice(0, maxPaths).map(({ use, node, found }) => [use, tracePath(found, ranges, node)]));
  const text = names.of(new Set([...paths.values()].flatMap(({ rest }) => rest.map(({ node }) => node))));
  const imports = program.asked.map((asked, use): ImportUse => {
    const { grade } = best[use] as Best;
    const start = (starts[use] as Best).grade;
    return { ...asked, grade, ...spell(paths.get(use), text), ...(start !== 'dead' && { atStart: start }) };
  });
  return { imports, pathsLeftOut: used.length - paths.size };
}

interface Best {
  readonly grade: Grade;
  readonly node: number;
}

function bestLeaves(program: Program, direct: Found, table: Found): readonly Best[] {
  const best: Best[] = program.asked.map(() => ({ grade: 'dead', node: 0 }));
  for (const { node, use } of program.leaves) {
    const grade = direct.has(node) ? 'direct' : table.has(node) ? 'table' : 'dead';
    if (worst.indexOf(grade) < worst.indexOf((best[use] as Best).grade)) best[use] = { grade, node };
  }
  return best;
}

function spell(raw: RawPath | undefined, names: ReadonlyMap<number, string>): Pick<ImportUse, 'path' | 'stepsLeftOut'> {
  if (raw === undefined) return { path: [] };
  const rest = raw.rest.map(({ by, node, offset }): CallStep => ({ by, function: names.get(node) as string, offset }));
  return { path: [raw.first, ...rest], ...(raw.leftOut > 0 && { stepsLeftOut: raw.leftOut }) };
}
