// Exists so that what is known so far can be asked when it became known and why, and be taken back to any decision.
import type { Incompatibility, Term } from './incompatibility.ts';
import { absent, difference, fullSet, has, isSubset, onlyValue, type VersionSet } from './version-set.ts';

/** One thing that became known: a package has one of these values. */
export interface Assignment {
  readonly package: number;
  readonly set: VersionSet;
  /** Absent for a decision. */
  readonly cause?: Incompatibility;
  /** How many decisions were made by then, this one included. */
  readonly level: number;
  /** Its place among all assignments. */
  readonly index: number;
  /** What was known of the same package before. */
  readonly before?: Assignment;
}

export class PartialSolution {
  /** By package: every value that it may still have. */
  readonly allowed: VersionSet[] = [];
  /** By package: all values that it has at all. */
  readonly whole: VersionSet[] = [];
  readonly #latest: (Assignment | undefined)[] = [];
  readonly #trail: Assignment[] = [];
  level = 0;

  /** A package is met for the first time. */
  open(of: number, size: number): void {
    const whole = fullSet(size);
    this.whole[of] = whole;
    this.allowed[of] = whole;
  }

  isNeeded(of: number): boolean {
    return !has(this.allowed[of] as VersionSet, absent);
  }

  isDecided(of: number): boolean {
    return onlyValue(this.allowed[of] as VersionSet) !== undefined;
  }

  decide(of: number, set: VersionSet): void {
    this.level += 1;
    this.#push({ package: of, set, level: this.level, index: this.#trail.length });
  }

  /** All but one term of the cause hold, so that one does not. */
  derive(term: Term, cause: Incompatibility): void {
    const set = difference(this.allowed[term.package] as VersionSet, term.set);
    this.#push({ package: term.package, set, cause, level: this.level, index: this.#trail.length });
  }

  /** The assignment by which a term that holds became true. */
  satisfierOf({ package: of, set }: Term): Assignment {
    let satisfier = this.#latest[of] as Assignment;
    while (satisfier.before !== undefined && isSubset(satisfier.before.set, set)) {
      satisfier = satisfier.before;
    }
    return satisfier;
  }

  /** Takes back every assignment above a level; gives the packages of which less is known now. */
  backtrack(level: number): ReadonlySet<number> {
    const packages = new Set<number>();
    for (let last = this.#trail.at(-1); last !== undefined && last.level > level; last = this.#trail.at(-1)) {
      this.#trail.pop();
      this.#latest[last.package] = last.before;
      this.allowed[last.package] = last.before?.set ?? (this.whole[last.package] as VersionSet);
      packages.add(last.package);
    }
    this.level = level;
    return packages;
  }

  #push(assignment: Assignment): void {
    const before = this.#latest[assignment.package];
    const linked = before === undefined ? assignment : { ...assignment, before };
    this.#trail.push(linked);
    this.#latest[assignment.package] = linked;
    this.allowed[assignment.package] = assignment.set;
  }
}
