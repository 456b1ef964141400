// Exists so that public problem sets, in which packages and versions are numbers, go straight to the search.
import type { Incompatibility, Term } from '../../src/core/resolve/incompatibility.ts';
import type { Problem } from '../../src/core/resolve/problem.ts';
import {
  absent,
  difference,
  fullSet,
  has,
  isEmpty,
  setOf,
  type VersionSet,
} from '../../src/core/resolve/version-set.ts';

/** Half-open ranges `lo <= v < hi`; several are a union, and none matches nothing. */
export type Ranges = readonly (readonly [lo: number, hi: number | null])[];

/** `{ package: { version: { dependency: ranges } } }`. */
export type NumberedPackages = Readonly<Record<string, Readonly<Record<string, Readonly<Record<string, Ranges>>>>>>;

export function fits(version: number, ranges: Ranges): boolean {
  return ranges.some(([lo, hi]) => version >= lo && (hi === null || version < hi));
}

/** Facts are read when they are first needed, and kept: the second question finds them. */
export class NumberedRegistry {
  readonly #names: readonly string[];
  readonly #numbers: ReadonlyMap<string, number>;
  readonly #versions: readonly (readonly number[])[];
  readonly #packages: NumberedPackages;
  readonly #facts: (readonly Incompatibility[])[] = [];

  constructor(packages: NumberedPackages) {
    this.#packages = packages;
    this.#names = Object.keys(packages);
    this.#numbers = new Map(this.#names.map((name, of) => [name, of]));
    this.#versions = this.#names.map((name) => Object.keys(packages[name] ?? {}).map(Number));
  }

  /** The question whether one version of one package can be had. */
  rooted(name: string, version: number): Problem {
    const of = this.#numbers.get(name) ?? 0;
    const wanted = setOf(this.#size(of), [(this.#versions[of] ?? []).indexOf(version) + 1]);
    return {
      sizeOf: (one) => this.#size(one),
      needs: [{ terms: [{ package: of, set: difference(fullSet(this.#size(of)), wanted) }] }],
      factsOf: (one) => this.#factsOf(one),
      bestOf: (one, among) => this.#highest(one, among),
      maxSteps: Number.MAX_SAFE_INTEGER,
      spent: () => 0,
    };
  }

  versionsOf(values: ReadonlyMap<number, number>): ReadonlyMap<string, number> {
    return new Map(
      [...values].map(([of, value]) => [this.#names[of] ?? '', this.#versions[of]?.[value - 1] ?? Number.NaN]),
    );
  }

  #size(of: number): number {
    return (this.#versions[of]?.length ?? 0) + 1;
  }

  #highest(of: number, among: VersionSet): number {
    let value = this.#size(of) - 1;
    while (value > absent && !has(among, value)) {
      value -= 1;
    }
    return value;
  }

  #factsOf(of: number): readonly Incompatibility[] {
    const facts = this.#facts[of] ?? this.#readFacts(of);
    this.#facts[of] = facts;
    return facts;
  }

  #readFacts(of: number): readonly Incompatibility[] {
    const groups = new Map<string, { readonly term: Term | undefined; readonly values: number[] }>();
    for (const [index, version] of (this.#versions[of] ?? []).entries()) {
      for (const [dependency, ranges] of Object.entries(this.#packages[this.#names[of] ?? '']?.[version] ?? {})) {
        const term = this.#refused(dependency, ranges);
        const key = `${dependency} ${term?.set}`;
        const group = groups.get(key) ?? { term, values: [] };
        group.values.push(index + 1);
        groups.set(key, group);
      }
    }
    return [...groups.values()].flatMap(({ term, values }) => {
      const own: Term = { package: of, set: setOf(this.#size(of), values) };
      if (term === undefined) {
        return [{ terms: [own] }];
      }
      return isEmpty(term.set) ? [] : [{ terms: [own, term].sort((one, other) => one.package - other.package) }];
    });
  }

  /** What a dependency does not allow; `undefined` where it allows nothing at all. */
  #refused(dependency: string, ranges: Ranges): Term | undefined {
    const of = this.#numbers.get(dependency);
    const versions = of === undefined ? [] : (this.#versions[of] ?? []);
    const values = versions.flatMap((version, index) => (fits(version, ranges) ? [index + 1] : []));
    return of === undefined || values.length === 0
      ? undefined
      : { package: of, set: difference(fullSet(this.#size(of)), setOf(this.#size(of), values)) };
  }
}
