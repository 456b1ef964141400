// Exists so that a cycle is reported with its whole path, not as a stack that overflows.
import type { PluginName } from '../model/plugin-name.ts';
import { type CandidatesOf, rankCandidates } from './resolve.ts';

/** The shortest way from a plugin back to itself along releases that may be chosen, or `undefined`. */
export function findCycle(start: PluginName, candidatesOf: CandidatesOf): readonly PluginName[] | undefined {
  const cameFrom = new Map<PluginName, PluginName>();
  const queue: PluginName[] = [start];
  for (const name of queue) {
    const needed = neededBy(name, candidatesOf);
    if (needed.includes(start)) {
      return [...pathTo(name, cameFrom), start];
    }
    for (const next of needed.filter((candidate) => !cameFrom.has(candidate))) {
      cameFrom.set(next, name);
      queue.push(next);
    }
  }
  return undefined;
}

/** What any release of a plugin needs, where the registry has a release that fits. */
function neededBy(name: PluginName, candidatesOf: CandidatesOf): readonly PluginName[] {
  const needs = (candidatesOf(name) ?? []).flatMap(({ dependencies }) => dependencies);
  return needs
    .filter((need) => rankCandidates(need, candidatesOf(need.name) ?? [], undefined).length > 0)
    .map((need) => need.name);
}

function pathTo(name: PluginName, cameFrom: ReadonlyMap<PluginName, PluginName>): readonly PluginName[] {
  const path = [name];
  for (let before = cameFrom.get(name); before !== undefined; before = cameFrom.get(before)) {
    path.unshift(before);
  }
  return path;
}
