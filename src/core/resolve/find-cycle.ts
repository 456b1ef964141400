// Exists so that a cycle is reported with its whole path, not as a stack that overflows.
import type { PluginName } from '../model/plugin-name.ts';
import { compareVersions, satisfies, type VersionRange } from '../model/version.ts';
import type { Candidate, CandidatesOf, Need } from './question.ts';
import { remember } from './remember.ts';

/**
 * The shortest way from a release of a plugin back to that same release, along releases that may be chosen: each in the
 * range that leads to it, none withdrawn. Newer releases are looked at first; `undefined` if none needs itself.
 */
export function findCycle(start: PluginName, candidatesOf: CandidatesOf): readonly PluginName[] | undefined {
  const choosable = remember(
    (name: PluginName) => (candidatesOf(name) ?? []).filter(({ withdrawn }) => withdrawn === undefined),
    (name) => name,
  );
  const fitting = remember(
    ({ name, range }: Need) => choosable(name).filter(({ version }) => satisfies(version, range)),
    keyOf,
  );
  const releases = [...choosable(start)].sort((left, right) => compareVersions(right.version, left.version));
  // Nearly always nothing leads back, whatever the ranges say: one look at all releases is enough then.
  const origins = wayBack({ start, origins: releases, returns: () => true, fitting }) === undefined ? [] : releases;
  for (const origin of origins) {
    const returns = (range: VersionRange): boolean => satisfies(origin.version, range);
    const cycle = wayBack({ start, origins: [origin], returns, fitting });
    if (cycle !== undefined) {
      return cycle;
    }
  }
  return undefined;
}

interface Walk {
  readonly start: PluginName;
  readonly origins: readonly Candidate[];
  /** Whether a range of the plugin where the walk began leads back to its beginning. */
  readonly returns: (range: VersionRange) => boolean;
  readonly fitting: (need: Need) => readonly Candidate[];
}

interface Step {
  readonly name: PluginName;
  readonly release: Candidate;
  readonly before?: Step;
}

function wayBack({ start, origins, returns, fitting }: Walk): readonly PluginName[] | undefined {
  const met = new Set<string>();
  const seen = new Set<Candidate>();
  const queue: Step[] = origins.map((release) => ({ name: start, release }));
  for (const step of queue) {
    for (const need of step.release.dependencies.filter((candidate) => !met.has(keyOf(candidate)))) {
      met.add(keyOf(need));
      if (need.name === start && returns(need.range)) {
        return [...pathTo(step), start];
      }
      for (const release of need.name === start ? [] : fitting(need).filter((candidate) => !seen.has(candidate))) {
        seen.add(release);
        queue.push({ name: need.name, release, before: step });
      }
    }
  }
  return undefined;
}

function keyOf({ name, range }: Need): string {
  return `${name} ${range}`;
}

function pathTo(last: Step): readonly PluginName[] {
  const path: PluginName[] = [];
  for (let step: Step | undefined = last; step !== undefined; step = step.before) {
    path.push(step.name);
  }
  return path.reverse();
}
