// Exists so that a refutation can be walked, and cut down to the facts without which it would not hold.
import type { Catalogue } from './catalogue.ts';
import type { Fact } from './fact.ts';
import type { Incompatibility } from './incompatibility.ts';
import type { Problem } from './problem.ts';
import { searchAnswer } from './search-answer.ts';

/** The facts that a refutation rests on, in the order in which it reaches them. */
export function factsBehind(refutation: Incompatibility): readonly Fact[] {
  const seen = new Set<Incompatibility>([refutation]);
  for (const incompatibility of seen) {
    for (const cause of incompatibility.causes ?? []) {
      seen.add(cause);
    }
  }
  // Whatever was not derived was given by the catalogue.
  return [...seen].filter(({ causes }) => causes === undefined) as unknown as readonly Fact[];
}

/** Takes a fact out as long as the rest is refuted too, so that the proof names nothing that does not matter. */
export function shrinkProof(refutation: Incompatibility, catalogue: Catalogue, maxSteps: number): Incompatibility {
  let proof = refutation;
  let steps = 0;
  const kept = new Set<Fact>();
  for (let next = untried(proof, kept); next !== undefined && steps < maxSteps; next = untried(proof, kept)) {
    const rest = factsBehind(proof).filter((fact) => fact !== next);
    const outcome = searchAnswer(restrictTo(rest, catalogue, maxSteps - steps));
    steps += outcome.steps + rest.length;
    if (outcome.kind === 'refuted') {
      proof = outcome.refutation;
    } else {
      kept.add(next);
    }
  }
  return proof;
}

function untried(proof: Incompatibility, kept: ReadonlySet<Fact>): Fact | undefined {
  return factsBehind(proof).find((fact) => !kept.has(fact));
}

/** The same problem, if nothing were known but these facts. */
function restrictTo(facts: readonly Fact[], catalogue: Catalogue, maxSteps: number): Problem {
  const byPackage = Map.groupBy(facts, (fact) => (fact.kind === 'exclusion' ? fact.package : fact.by?.package));
  return {
    sizeOf: (of) => catalogue.sizeOf(of),
    needs: byPackage.get(undefined) ?? [],
    factsOf: (of) => byPackage.get(of) ?? [],
    bestOf: (of, among) => catalogue.bestOf(of, among),
    maxSteps,
    spent: () => 0,
  };
}
