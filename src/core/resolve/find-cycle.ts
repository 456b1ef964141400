// Exists so that a cycle is reported with its whole path, not as a stack that overflows.
import type { PluginName } from '../model/plugin-name.ts';
import { compareVersions, selectVersions, type VersionRange } from '../model/version.ts';
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
  // As the resolver reads a range: a plugin that has nothing but prereleases is needed in one of these.
  const fitting = remember(({ name, range }: Wish) => {
    const all = choosable(name);
    const versions = all.map(({ version }) => version);
    const selected = new Set(selectVersions(range, versions, false));
    return all.filter(({ version }) => selected.has(version));
  }, keyOf);
  const releases = [...choosable(start)].sort((left, right) => compareVersions(right.version, left.version));
  // Nearly always nothing leads back, whatever the ranges say: one look at all releases is enough then.
  const origins = wayBack({ start, origins: releases, returns: () => true, fitting }) === undefined ? [] : releases;
  for (const origin of origins) {
    const returns = (range: VersionRange): boolean => fitting({ name: start, range }).includes(origin);
    const cycle = wayBack({ start, origins: [origin], returns, fitting });
    if (cycle !== undefined) {
      return cycle;
    }
  }
  return undefined;
}

type Wish = Pick<Need, 'name' | 'range'>;

interface Walk {
  readonly start: PluginName;
  readonly origins: readonly Candidate[];
  /** Whether a range of the plugin where the walk began leads back to its beginning. */
  readonly returns: (range: VersionRange) => boolean;
  readonly fitting: (wish: Wish) => readonly Candidate[];
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

function keyOf({ name, range }: Wish): string {
  return `${name} ${range}`;
}

function pathTo(last: Step): readonly PluginName[] {
  const path: PluginName[] = [];
  for (let step: Step | undefined = last; step !== undefined; step = step.before) {
    path.push(step.name);
  }
  return path.reverse();
}
