// Exists so that whatever follows by itself is known before anything is decided.
import type { Incompatibility, Term } from './incompatibility.ts';
import type { Search } from './search.ts';
import { isDisjoint, isSubset, type VersionSet } from './version-set.ts';

/**
 * Draws every conclusion from what changed; gives an incompatibility whose terms all hold, where there is one. Stops in
 * between where the search has cost too much.
 */
export function propagate(search: Search): Incompatibility | undefined {
  for (let changed = search.takeChanged(); changed !== undefined; changed = search.takeChanged()) {
    if (search.isSpent()) {
      return undefined;
    }
    const mentions = search.mentions[changed] as readonly Incompatibility[];
    // What was learned last says most, so it is asked first.
    for (let index = mentions.length - 1; index >= 0; index -= 1) {
      const incompatibility = mentions[index] as Incompatibility;
      const open = openTerm(incompatibility, search);
      if (open === 'conflict') {
        return incompatibility;
      }
      if (open !== undefined) {
        search.solution.derive(open, incompatibility);
        search.note(open.package);
      }
    }
  }
  return undefined;
}

/** The only term that may still be false; `undefined` where nothing follows. */
function openTerm({ terms }: Incompatibility, search: Search): Term | 'conflict' | undefined {
  const { allowed } = search.solution;
  let open: Term | undefined;
  for (let index = 0; index < terms.length; index += 1) {
    const term = terms[index] as Term;
    const values = allowed[term.package] as VersionSet;
    search.steps += values.length;
    if (!isSubset(values, term.set)) {
      if (open !== undefined || isDisjoint(values, term.set)) {
        return undefined;
      }
      open = term;
    }
  }
  return open ?? 'conflict';
}
