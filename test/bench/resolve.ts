// Exists so that what resolving costs is measured on problems that others have published, beside another solver.
import type { Candidate, CandidatesOf } from '../../src/core/resolve/question.ts';
import { searchAnswer } from '../../src/core/resolve/search-answer.ts';
import { solve } from '../../src/core/resolve/solve.ts';
import { suggestChanges } from '../../src/core/resolve/suggest.ts';
import { name, range, version } from '../support/builders.ts';
import { pigeons } from '../support/pigeons.ts';
import { readLargeCase } from './large-case/read-large-case.ts';
import { compare, time } from './measure.ts';
import { backtrackingRanges, disjoint, missing, noBacktracking, singletons, sudoku } from './numbered-families.ts';
import { type NumberedPackages, NumberedRegistry } from './numbered-registry.ts';
import { isSolvable, toSatSolver } from './numbered-sat.ts';
import { addRow, report } from './table.ts';

export async function benchResolve(): Promise<void> {
  await benchLargeCase();
  await benchFamilies();
  await benchIndex();
  await benchBounds();
}

/** Each version of a public problem set as the root of its own question; where the data comes from: `NOTICE.md` there. */
async function benchLargeCase(): Promise<void> {
  const packages = readLargeCase();
  const roots = Object.entries(packages).flatMap(([of, list]) =>
    Object.keys(list).map((one) => [of, Number(one)] as const),
  );
  const solvable = (registry: NumberedRegistry): number =>
    roots.filter(([of, one]) => searchAnswer(registry.rooted(of, one)).kind === 'solved').length;
  const registry = new NumberedRegistry(packages);
  const cold = await time(() => {
    solvable(registry);
  });
  const found = solvable(registry);
  const coldSat = await time(() => {
    toSatSolver(packages);
  });
  const sat = toSatSolver(packages);
  const foundBySat = roots.filter(([of, one]) => isSolvable(sat, of, one)).length;
  if (found !== foundBySat) {
    throw new Error(`${found} of ${roots.length} roots are solvable, and ${foundBySat} by logic-solver`);
  }
  const warm = await compare(
    9,
    () => {
      solvable(registry);
    },
    () => {
      for (const [of, one] of roots) {
        isSolvable(sat, of, one);
      }
    },
  );
  const verdicts = `${found} of ${roots.length} solvable`;
  report(
    `resolve: large case cold, ${verdicts}`,
    { job: cold, peer: coldSat },
    { peer: 'sat build', limit: '<= 250 ms' },
  );
  report('resolve: large case warm, all roots', warm, { peer: 'logic-solver', limit: '<= 50 ms' });
}

/** A solvable one of middling difficulty, often printed. */
const board = '53..7....6..195....98....6.8...6...34..8.3..17...2...6.6....28....419..5....8..79';

/** One of those that were made to be hard for programs. */
const hardBoard = '8..........36......7..9.2...5...7.......457.....1...3...1....68..85...1..9....4..';

/** Families with a SAT solver beside them, except where it needs minutes to read the problem. */
async function benchFamilies(): Promise<void> {
  const families: readonly (readonly [string, NumberedPackages, string, 'beside' | 'alone'])[] = [
    ['no backtracking, 1,000', noBacktracking(1000), '<= 100 ms', 'beside'],
    ['backtracking ranges, 5 x 200', backtrackingRanges(5, 200), '<= 100 ms', 'beside'],
    ['singletons, 100 x 500', singletons(100, 500), '<= 1 s', 'alone'],
    ['disjoint, 300 x 200', disjoint(300, 200), '<= 1 s', 'alone'],
    ['499 versions, missing', missing(499, 'full'), '<= 100 ms', 'beside'],
    ['499 versions, missing, higher', missing(499, 'higher'), '<= 100 ms', 'beside'],
    ['sudoku', sudoku(board), '<= 100 ms', 'beside'],
    ['sudoku, made to be hard', sudoku(hardBoard), '', 'beside'],
  ];
  for (const [what, packages, limit, peer] of families) {
    const job = (): void => {
      searchAnswer(new NumberedRegistry(packages).rooted('0', 0));
    };
    const sat = (): void => {
      isSolvable(toSatSolver(packages), '0', 0);
    };
    if (peer === 'beside') {
      report(`resolve: ${what}`, await compare(3, job, sat), { peer: 'logic-solver', limit });
    } else {
      const figure = await compare(3, job, () => {});
      addRow({ what: `resolve: ${what}`, figure: `${figure.job.toFixed(0)} ms`, peer: '', ratio: '', bar: limit });
    }
  }
}

/** 10,000 plugins of 10 releases, each needing up to three that come after it. */
async function benchIndex(): Promise<void> {
  const known = new Map<string, readonly Candidate[]>();
  const label = (at: number): string => `plugin-${String(at).padStart(5, '0')}`;
  for (let at = 0; at < 10_000; at += 1) {
    const dependencies = [at * 2 + 61, at * 3 + 127, at * 5 + 251]
      .filter((target, index) => index < at % 4 && target < 10_000)
      .map((target) => ({ name: name(label(target)), range: range(`^1.${target % 5}.0`), optional: false }));
    const releases = Array.from({ length: 10 }, (_, minor) => ({ version: version(`1.${minor}.0`), dependencies }));
    known.set(label(at), releases);
  }
  const needs = Array.from({ length: 50 }, (_, at) => ({
    name: name(label(at)),
    range: range('^1.0.0'),
    optional: false,
  }));
  const candidatesOf: CandidatesOf = (of) => known.get(of);
  let size = 0;
  const figure = await compare(
    9,
    () => {
      const answer = solve({ needs, candidatesOf });
      size = answer.solved ? answer.versions.size : 0;
    },
    () => {},
  );
  const what = `resolve: 50 roots in 10,000, ${size} chosen`;
  addRow({ what, figure: `${figure.job.toFixed(1)} ms`, peer: '', ratio: '', bar: '<= 100 ms' });
}

/** What the fixed numbers of steps come to in time: how long a question made to be hard can keep a user waiting. */
async function benchBounds(): Promise<void> {
  const tooMany = pigeons(14, 13);
  const bounded = await time(() => {
    const answer = solve(tooMany);
    if (answer.solved || answer.cause !== 'too-complex') {
      throw new Error('14 birds in 13 holes were to be too complex');
    }
  });
  addRow({
    what: 'resolve: stopped by its bound',
    figure: `${bounded.toFixed(0)} ms`,
    peer: '',
    ratio: '',
    bar: '<= 5 s',
  });
  const question = pigeons(7, 6);
  const refused = solve(question);
  if (refused.solved) {
    throw new Error('7 birds found 6 holes');
  }
  let found = 0;
  const suggested = await time(() => {
    found = suggestChanges(question, refused).length;
  });
  const what = `resolve: hard suggestions, ${found} found`;
  addRow({ what, figure: `${suggested.toFixed(0)} ms`, peer: '', ratio: '', bar: '<= 2 s' });
}
