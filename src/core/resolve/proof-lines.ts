// Exists so that a proof is told from its beginning, a few facts a line, and nothing in it twice.
import type { Fact } from './fact.ts';
import type { Incompatibility } from './incompatibility.ts';

/** One step of a proof as a person reads it. */
export interface ProofLine {
  readonly conclusion: Incompatibility;
  readonly facts: readonly Fact[];
  /** Lines before it that it rests on, at most two. */
  readonly rests: readonly ProofLine[];
}

const factsPerLine = 3;

/** The lines of a proof, its end last. */
export function planLines(proof: Incompatibility): readonly ProofLine[] {
  const uses = countUses(proof);
  const lines = new Map<Incompatibility, ProofLine>();
  // Proofs may be deeper than a stack: what is still to be told waits here.
  const todo: Incompatibility[] = [proof];
  for (let next = todo.at(-1); next !== undefined; next = todo.at(-1)) {
    const { facts, rests } = stepOf(next, uses);
    const waiting = rests.filter((rest) => !lines.has(rest));
    if (waiting.length > 0) {
      todo.push(...waiting.reverse());
    } else {
      todo.pop();
      if (!lines.has(next)) {
        const told = rests.map((rest) => lines.get(rest) as ProofLine);
        lines.set(next, { conclusion: next, facts: facts.reverse(), rests: told });
      }
    }
  }
  return [...lines.values()];
}

/** Follows a chain of conclusions back, as far as one line can hold. */
function stepOf(
  conclusion: Incompatibility,
  uses: ReadonlyMap<Incompatibility, number>,
): { readonly facts: Fact[]; readonly rests: readonly Incompatibility[] } {
  const facts: Fact[] = [];
  let rests: readonly Incompatibility[] = [];
  for (let inner: Incompatibility | undefined = conclusion; inner?.causes !== undefined; ) {
    facts.push(...(inner.causes.filter(({ causes }) => causes === undefined) as unknown as Fact[]));
    rests = inner.causes.filter(({ causes }) => causes !== undefined);
    const [only] = rests;
    const goesOn: boolean =
      rests.length === 1 && facts.length < factsPerLine && only !== undefined && uses.get(only) === 1;
    inner = goesOn ? only : undefined;
  }
  return { facts, rests };
}

function countUses(proof: Incompatibility): ReadonlyMap<Incompatibility, number> {
  const uses = new Map<Incompatibility, number>([[proof, 1]]);
  for (const [incompatibility] of uses) {
    for (const cause of incompatibility.causes ?? []) {
      uses.set(cause, (uses.get(cause) ?? 0) + 1);
    }
  }
  return uses;
}
