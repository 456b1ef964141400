// Exists so that facts about a registry and what follows from them have one form: things that are never all true at once.
import { intersection, union, type VersionSet } from './version-set.ts';

/** A package, by number, has one of these values. */
export interface Term {
  readonly package: number;
  readonly set: VersionSet;
}

/** Terms of different packages, by rising number, that no answer satisfies all; a fact, or derived from two others. */
export interface Incompatibility {
  readonly terms: readonly Term[];
  readonly causes?: readonly [Incompatibility, Incompatibility];
}

/**
 * What follows from two incompatibilities that share a package: whichever value it has within the two, the other terms of
 * one of them cannot all be true. Where `whole` says that it always has one of these, it matters no longer.
 */
export function resolveOn(
  shared: { readonly package: number; readonly whole: VersionSet },
  left: Incompatibility,
  right: Incompatibility,
): Incompatibility {
  const terms = new Map<number, VersionSet>();
  for (const term of [...left.terms, ...right.terms]) {
    const known = terms.get(term.package);
    const join = term.package === shared.package ? union : intersection;
    terms.set(term.package, known === undefined ? term.set : join(known, term.set));
  }
  const joined = terms.get(shared.package) as VersionSet;
  if (joined.every((word, index) => word === shared.whole[index])) {
    terms.delete(shared.package);
  }
  return {
    terms: [...terms].map(([of, set]) => ({ package: of, set })).sort((one, other) => one.package - other.package),
    causes: [left, right],
  };
}
