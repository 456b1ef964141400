// Exists so that a call through a constant place of a table that nothing changes is known for the plain call it is.
import type { SegmentTarget } from '../../wasm/module-space.ts';
import type { Part, Program } from './program.ts';

export interface Slots {
  readonly count: number;
  /** By part, from the number of a site to the node of the place that it calls. */
  readonly bySite: readonly ReadonlyMap<number, number>[];
}

/** A place of a table, as a number. */
type Place = number;

/** Numbers the places that are called from `first` on, and adds ways from each to the functions that lie there. */
// Threat: a table that code, a host or another module can change may hold anything at any place.
export function placeSlots(program: Program, first: number): Slots {
  const changed = changedGroups(program);
  const nodes = new Map<Place, number>();
  const bySite = program.parts.map((part) => {
    const sites = new Map<number, number>();
    for (const { site, table, slot } of part.module.space.code.slots()) {
      const group = program.tables.of(part.firstTable + table);
      if (changed.has(group)) continue;
      const place = toPlace(group, slot);
      const node = nodes.get(place) ?? first + nodes.size;
      nodes.set(place, node);
      sites.set(site, node);
    }
    return sites;
  });
  if (nodes.size > 0) for (const part of program.parts) fillPlaces(program, part, nodes);
  return { count: nodes.size, bySite };
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

function fillPlaces(program: Program, part: Part, nodes: ReadonlyMap<Place, number>): void {
  const { elements, functions, tables } = part.module.space;
  for (const { target, functions: members } of elements) {
    if (!isPlaced(target) || target.index >= tables.length) continue;
    const start = toPlace(program.tables.of(part.firstTable + target.index), target.start >>> 0);
    members.view().forEach((index, at) => {
      const node = nodes.get(start + at);
      if (node !== undefined && index < functions.length) program.edges.add(node, part.base + index);
    });
  }
}

function isPlaced(target: SegmentTarget | undefined): target is Required<SegmentTarget> {
  return target?.start !== undefined;
}

function toPlace(group: number, slot: number): Place {
  return group * 2 ** 33 + slot;
}
