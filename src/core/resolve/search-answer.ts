// Exists so that an answer is found wherever there is one: decide, conclude, and where that fails learn why and go back.
import { learn } from './learn.ts';
import type { Outcome, Problem } from './problem.ts';
import { propagate } from './propagate.ts';
import { Search } from './search.ts';
import { absent, onlyValue, setOf, type VersionSet } from './version-set.ts';

/** Pure: the same problem has the same outcome, after the same number of steps. */
export function searchAnswer(problem: Problem): Outcome {
  const search = new Search(problem);
  const impossible = problem.needs.find(({ terms }) => terms.length === 0);
  if (impossible !== undefined && !search.isSpent()) {
    return { kind: 'refuted', refutation: impossible, steps: problem.spent() };
  }
  for (let conflict = propagate(search); !search.isSpent(); conflict = propagate(search)) {
    if (conflict !== undefined) {
      const { learned, level, steps } = learn(conflict, search.solution);
      search.steps += steps;
      if (level === undefined) {
        return { kind: 'refuted', refutation: learned, steps: search.steps + problem.spent() };
      }
      search.backtrack(level, learned);
    } else if (!decideNext(search)) {
      return { kind: 'solved', values: valuesFound(search), steps: search.steps + problem.spent() };
    }
  }
  return { kind: 'too-complex', steps: search.steps + problem.spent() };
}

/** False when nothing is left to decide. */
function decideNext(search: Search): boolean {
  const next = search.next();
  if (next === undefined) {
    return false;
  }
  const among = search.solution.allowed[next] as VersionSet;
  search.solution.decide(next, setOf(search.problem.sizeOf(next), [search.problem.bestOf(next, among)]));
  search.note(next);
  return true;
}

function valuesFound({ solution }: Search): ReadonlyMap<number, number> {
  const values = new Map<number, number>();
  for (const [of, allowed] of solution.allowed.entries()) {
    // A package that the search never met leaves a hole.
    const value = allowed === undefined ? absent : onlyValue(allowed);
    if (value !== undefined && value !== absent) {
      values.set(of, value);
    }
  }
  return values;
}
