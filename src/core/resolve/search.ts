// Exists so that what a search has learned, and what it still has to look at, is kept up to date and never counted anew.
import type { Incompatibility } from './incompatibility.ts';
import { OpenPackages } from './open-packages.ts';
import { PartialSolution } from './partial-solution.ts';
import type { Problem } from './problem.ts';

/** One search for an answer, as it stands. */
export class Search {
  readonly problem: Problem;
  readonly solution: PartialSolution = new PartialSolution();
  /** By package: every incompatibility that names it, oldest first. */
  readonly mentions: Incompatibility[][] = [];
  /** Packages of which more is known than was looked at, from `#looked` on, in the order in which that happened. */
  readonly #changed: number[] = [];
  #looked = 0;
  readonly #isChanged: boolean[] = [];
  /** Packages that are needed and not decided. */
  readonly open: OpenPackages = new OpenPackages();
  readonly #hasFacts: boolean[] = [];
  steps = 0;

  constructor(problem: Problem) {
    this.problem = problem;
    for (const need of problem.needs) {
      this.add(need);
    }
  }

  add(incompatibility: Incompatibility): void {
    for (const term of incompatibility.terms) {
      this.#meet(term.package).push(incompatibility);
      this.#look(term.package);
    }
  }

  /** More is known of a package. Once it is needed, everything about its versions counts. */
  note(of: number): void {
    this.#look(of);
    if (this.solution.isNeeded(of)) {
      if (this.#hasFacts[of] !== true) {
        this.#hasFacts[of] = true;
        for (const fact of this.problem.factsOf(of)) {
          this.add(fact);
        }
      }
      this.open.add(of);
    }
  }

  /** Whether the search has cost what it may cost. */
  isSpent(): boolean {
    return this.steps + this.problem.spent() > this.problem.maxSteps;
  }

  /** The next package of which more is known; from now on it has been looked at. */
  takeChanged(): number | undefined {
    const of = this.#changed[this.#looked];
    if (of === undefined) {
      this.#forgetChanges();
    } else {
      this.#looked += 1;
      this.#isChanged[of] = false;
    }
    return of;
  }

  /** Goes back to an earlier level, where one term of what was learned is open. */
  backtrack(level: number, learned: Incompatibility): void {
    this.#forgetChanges();
    for (const of of this.solution.backtrack(level)) {
      if (this.solution.isNeeded(of)) {
        this.open.add(of);
      }
    }
    this.open.blame(learned.terms.map((term) => term.package));
    this.add(learned);
  }

  /** The next package to decide; `undefined` when all that is needed is decided. */
  next(): number | undefined {
    return this.open.take((of) => this.solution.isNeeded(of) && !this.solution.isDecided(of));
  }

  #meet(of: number): Incompatibility[] {
    const known = this.mentions[of];
    if (known !== undefined) {
      return known;
    }
    this.solution.open(of, this.problem.sizeOf(of));
    const mentions: Incompatibility[] = [];
    this.mentions[of] = mentions;
    return mentions;
  }

  #look(of: number): void {
    if (this.#isChanged[of] !== true) {
      this.#isChanged[of] = true;
      this.#changed.push(of);
    }
  }

  #forgetChanges(): void {
    for (const of of this.#changed.splice(0)) {
      this.#isChanged[of] = false;
    }
    this.#looked = 0;
  }
}
