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

/** Ours: imports whose way is kept, and steps that are taken to find all of them. */
const maxPaths = 1_000;
const maxSteps = 2_000_000;
const grades = ['direct', 'table', 'dead'] as const satisfies readonly Grade[];
const dead = 2;
const noPath: readonly CallStep[] = [];

/** In the order of what the program asks for. */
// Threat: 250,000 imports with a way each would be a report that nobody can open, and a thousand ways of a million steps
// would never be found. All imports are graded; the first ways are kept.
export function gradeImports(
  program: Program,
  { searches, ranges, names }: Evidence,
): { readonly imports: readonly ImportUse[]; readonly pathsLeftOut: number } {
  const best = findBest(program, searches.direct, searches.table);
  const starts = findBest(program, searches.startDirect, searches.startTable);
  const paths = new Map<number, RawPath>();
  let used = 0;
  let steps = 0;
  for (let use = 0; use < program.asked.length; use += 1) {
    const grade = best.grades[use];
    if (grade === dead) continue;
    used += 1;
    const found = grade === 0 ? searches.direct : searches.table;
    if (used > maxPaths || steps > maxSteps) continue;
    const path = tracePath(found, ranges, best.nodes[use] as number);
    steps += path.rest.length + path.leftOut;
    paths.set(use, path);
  }
  const text = names.of(new Set([...paths.values()].flatMap(({ rest }) => rest.map(({ node }) => node))));
  const imports = program.asked.map(({ module, name, offset }, use): ImportUse => {
    const grade = grades[best.grades[use] as number] as Grade;
    const start = grades[starts.grades[use] as number] as Grade;
    const raw = paths.get(use);
    if (raw === undefined && start === 'dead') return { module, name, offset, grade, path: noPath };
    return { module, name, offset, grade, ...spell(raw, text), ...(start !== 'dead' && { atStart: start }) };
  });
  return { imports, pathsLeftOut: used - paths.size };
}

/** By import, the place of its grade in `grades`, and the node that has it. */
interface Best {
  readonly grades: Uint8Array;
  readonly nodes: Uint32Array;
}

function findBest({ asked, leaves, leafUses }: Program, direct: Found, table: Found): Best {
  const best: Best = { grades: new Uint8Array(asked.length).fill(dead), nodes: new Uint32Array(asked.length) };
  for (let at = 0; at < leaves.length; at += 1) {
    const node = leaves.at(at);
    const use = leafUses.at(at);
    const grade = direct.has(node) ? 0 : table.has(node) ? 1 : dead;
    if (grade >= (best.grades[use] as number)) continue;
    best.grades[use] = grade;
    best.nodes[use] = node;
  }
  return best;
}

function spell(raw: RawPath | undefined, names: ReadonlyMap<number, string>): Pick<ImportUse, 'path' | 'stepsLeftOut'> {
  if (raw === undefined) return { path: noPath };
  const rest = raw.rest.map(({ by, node, offset }): CallStep => ({ by, function: names.get(node) as string, offset }));
  return { path: [raw.first, ...rest], ...(raw.leftOut > 0 && { stepsLeftOut: raw.leftOut }) };
}
