// Exists so that a user learns which of the chosen plugins cannot be had in any order, and by which way.
import type { PluginName } from '../model/plugin-name.ts';
import type { Reason, Solved } from './answer.ts';

/** Enough to act on; a registry made to have more is not worth the walks. */
const maxCycles = 10;

/**
 * Ways among chosen plugins from one back to itself, each the shortest for its first plugin, which the path ends with
 * again. `order` is the install order: only a need for something that comes no earlier can close a cycle.
 */
export function chosenCycles(
  order: readonly PluginName[],
  reasons: Solved['reasons'],
): readonly (readonly PluginName[])[] {
  const places = new Map(order.map((name, place) => [name, place]));
  // Whatever was chosen has a reason, and whoever needs it was chosen too.
  const placeOf = (name: PluginName): number => places.get(name) as number;
  const needersOf = (name: PluginName): readonly PluginName[] =>
    (reasons.get(name) as readonly Reason[]).flatMap(({ by }) => (by === undefined ? [] : [by]));
  const late = order.filter((name) => needersOf(name).some((needer) => placeOf(needer) <= placeOf(name)));
  const found = new Map<string, readonly PluginName[]>();
  for (const name of late.slice(0, maxCycles)) {
    const cycle = wayBack(name, needersOf);
    found.set([...new Set(cycle)].sort().join(' '), cycle);
  }
  return [...found.values()];
}

/** The shortest way from a plugin along its needers back to it, told in the direction of the needs. */
function wayBack(start: PluginName, needersOf: (name: PluginName) => readonly PluginName[]): readonly PluginName[] {
  const nextOf = new Map<PluginName, PluginName>();
  const queue = [start];
  for (const name of queue) {
    for (const needer of needersOf(name).filter((one) => !nextOf.has(one))) {
      nextOf.set(needer, name);
      queue.push(needer);
    }
    if (nextOf.has(start)) {
      break;
    }
  }
  const path = [start];
  for (let at = nextOf.get(start); at !== undefined && at !== start; at = nextOf.get(at)) {
    path.push(at);
  }
  return [...path, start];
}
