// Exists so that a conflict is understood once: the search goes back to the decision that caused it, and never meets it again.
import { type Incompatibility, resolveOn, type Term } from './incompatibility.ts';
import type { Assignment, PartialSolution } from './partial-solution.ts';
import { difference, isSubset, type VersionSet } from './version-set.ts';

/** A conclusion is made anew, term by term: that costs more than to look at one. */
const stepsPerWord = 8;

/** What a conflict teaches, and the level at which it leaves one term open; no level where it leaves none. */
export interface Lesson {
  readonly learned: Incompatibility;
  readonly level?: number;
  /** What it cost. */
  readonly steps: number;
}

/** Follows a conflict back to its root. */
export function learn(conflict: Incompatibility, solution: PartialSolution): Lesson {
  let learned = conflict;
  let steps = 0;
  while (learned.terms.length > 0) {
    steps += learned.terms.reduce((words, { set }) => words + set.length, 0) * stepsPerWord;
    const { satisfier, previousLevel } = lastSatisfier(learned.terms, solution);
    const { cause } = satisfier;
    if (cause === undefined || previousLevel < satisfier.level) {
      return { learned, level: previousLevel, steps };
    }
    const whole = solution.whole[satisfier.package] as VersionSet;
    learned = resolveOn({ package: satisfier.package, whole }, learned, cause);
  }
  return { learned, steps };
}

/** The assignment that made the last of the terms true, and the level at which all the rest was true already. */
function lastSatisfier(
  terms: readonly Term[],
  solution: PartialSolution,
): { readonly satisfier: Assignment; readonly previousLevel: number } {
  let satisfier = solution.satisfierOf(terms[0] as Term);
  let last = terms[0] as Term;
  let previousLevel = 0;
  for (const term of terms.slice(1)) {
    const other = solution.satisfierOf(term);
    const isLater = other.index > satisfier.index;
    previousLevel = Math.max(previousLevel, isLater ? satisfier.level : other.level);
    if (isLater) {
      satisfier = other;
      last = term;
    }
  }
  const helper = helperOf(last, satisfier, solution.whole[last.package] as VersionSet);
  return { satisfier, previousLevel: Math.max(previousLevel, helper?.level ?? 0) };
}

/**
 * What was known of the package before, where the derivation makes the term true only together with it. To go back no
 * further than that changes no answer, but finds those of hard problems several times sooner.
 */
function helperOf(
  { package: of, set }: Term,
  { cause, before }: Assignment,
  whole: VersionSet,
): Assignment | undefined {
  const removed = cause?.terms.find((term) => term.package === of)?.set;
  let helper: Assignment | undefined;
  if (removed !== undefined && !isSubset(difference(whole, removed), set)) {
    for (let earlier = before; earlier !== undefined; earlier = earlier.before) {
      if (!isSubset(difference(earlier.set, removed), set)) {
        break;
      }
      helper = earlier;
    }
  }
  return helper;
}
