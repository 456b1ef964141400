// Exists so that a permission is held against evidence: who can reach which import, and by which way.
import type { CallStep, ReachFacts } from '../../model/reach-facts.ts';
import type { WalkedWasm } from '../../wasm/walk-wasm.ts';
import { gatherTargets } from './call-targets.ts';
import { type ComponentPlan, planComponent } from './component-program.ts';
import { countGrowth } from './count-growth.ts';
import { gradeImports, type Searches } from './grade-imports.ts';
import { planModule } from './module-program.ts';
import { NodeNames } from './node-names.ts';
import type { Program } from './program.ts';
import { Searcher } from './search.ts';

/** Who can reach which import. Time and memory grow linearly with the file. Nothing is executed. */
export function traceImports(walked: WalkedWasm): ReachFacts {
  const { program, unresolved } = planProgram(walked);
  const targets = gatherTargets(program);
  const searches = searchAll(program, targets);
  const names = new NodeNames(program, walked.bytes);
  const start = startOf(program);
  return {
    ...gradeImports(program, { searches, ranges: { firstSet: program.nodes, firstSlot: targets.firstSlot }, names }),
    ...(unresolved !== undefined && { unresolved }),
    ...(start !== undefined && { start }),
    functions: countFunctions(program, searches),
    growth: countGrowth(program, names),
    exportedTables: walked.facts.exports.filter(({ type }) => type.kind === 'table').length,
  };
}

function planProgram({ modules, body, facts }: WalkedWasm): ComponentPlan {
  return body === undefined
    ? { program: planModule(modules) }
    : planComponent({ modules, body, imports: facts.imports });
}

function searchAll(program: Program, targets: ReturnType<typeof gatherTargets>): Searches {
  const searcher = new Searcher(program, targets);
  const atStart = program.roots.filter((root) => root.atStart);
  const open = program.parts.flatMap(({ index }) => {
    const step = program.openParts.get(index);
    return step === undefined ? [] : [{ node: targets.setsOfAll[index] as number, step, atStart: false }];
  });
  const direct = searcher.search(program.roots, 'direct');
  const startDirect = searcher.search(atStart, 'direct');
  // Without calls through tables there is nothing more to find.
  const isPlain = open.length === 0 && targets.setsByType.every((sets) => sets.size === 0);
  if (isPlain) return { direct, table: direct, startDirect, startTable: startDirect };
  const table = searcher.search([...program.roots, ...open], 'table');
  return { direct, table, startDirect, startTable: searcher.search(atStart, 'table') };
}

/** The start section comes before anything that a host calls by a name. */
function startOf({ roots }: Program): CallStep | undefined {
  const starts = roots.filter(({ atStart }) => atStart).map(({ step }) => step);
  return starts.find(({ by }) => by === 'start') ?? starts[0];
}

function countFunctions(program: Program, { direct, table }: Searches): ReachFacts['functions'] {
  const counts = { total: 0, direct: 0, withTables: 0 };
  for (const { base, importedFunctions, module } of program.parts) {
    const end = base + module.space.functions.length;
    for (let node = base + importedFunctions; node < end; node += 1) {
      counts.total += 1;
      if (direct.has(node)) counts.direct += 1;
      if (table.has(node)) counts.withTables += 1;
    }
  }
  return counts;
}
