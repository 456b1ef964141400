// Exists so that a call through a constant place of a table that nothing changes is known for the plain call it is.
import type { Part, Program } from './program.ts';

export interface Slots {
  readonly count: number;
  /** By part, from the number of a site to the node of the place that it calls. */
  readonly bySite: readonly ReadonlyMap<number, number>[];
}

/** Nodes by place, for each group of tables that are one. */
type Places = ReadonlyMap<number, Map<number, number>>;

/** Numbers the places that are called from `first` on, and adds ways from each to the functions that lie there. */
// Threat: a table that code, a host or another module can change may hold anything at any place.
export function placeSlots(program: Program, first: number): Slots {
  const changed = changedGroups(program);
  const places = new Map<number, Map<number, number>>();
  let count = 0;
  const bySite = program.parts.map((part) => {
    const sites = new Map<number, number>();
    for (const { site, table, slot } of part.module.space.code.slots()) {
      const group = program.tables.of(part.firstTable + table);
      if (changed.has(group)) continue;
      const nodes = places.get(group) ?? new Map<number, number>();
      places.set(group, nodes);
      const known = nodes.get(slot);
      if (known === undefined) {
        nodes.set(slot, first + count);
        count += 1;
      }
      sites.set(site, known ?? first + count - 1);
    }
    return sites;
  });
  for (const part of program.parts) fillPlaces(program, part, places);
  return { count, bySite };
}

function changedGroups(program: Program): ReadonlySet<number> {
  const changed = new Set([...program.changedTables].map((table) => program.tables.of(table)));
  for (const { module, firstTable } of program.parts) {
    for (const { target, dense } of module.space.elements) {
      if (target === undefined) continue;
      if (!dense || target.start === undefined) changed.add(program.tables.of(firstTable + target.index));
    }
  }
  return changed;
}

// Threat: millions of elements, few of which are called: each costs one look into a map of small numbers.
function fillPlaces(program: Program, part: Part, places: Places): void {
  const { elements, functions, tables } = part.module.space;
  for (const { target, functions: members } of elements) {
    if (target?.start === undefined || target.index >= tables.length) continue;
    const nodes = places.get(program.tables.of(part.firstTable + target.index));
    if (nodes === undefined) continue;
    const start = target.start >>> 0;
    for (let at = 0; at < members.length; at += 1) {
      const index = members.at(at);
      const node = nodes.get(start + at);
      if (node !== undefined && index < functions.length) program.edges.add(node, part.base + index);
    }
  }
}
