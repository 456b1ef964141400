// Exists so that the review and the installer choose versions by the same rule: highest first, going back where that fails.
import { compareText } from '../model/order.ts';
import type { PluginName } from '../model/plugin-name.ts';
import { compareVersions, isPrerelease, isTag, satisfies, type Version, type VersionRange } from '../model/version.ts';

/** A version that may be chosen, with what it needs. */
export interface Candidate {
  readonly version: Version;
  readonly dependencies: readonly Need[];
  /** Yanked releases are chosen only when they are preferred (locked); removed ones never. */
  readonly withdrawn?: 'yanked' | 'removed';
}

/** Something needed, by whom. */
export interface Need {
  readonly name: PluginName;
  readonly range: VersionRange;
  readonly optional: boolean;
}

/** Every known candidate of a plugin; `undefined` when the registry has no such plugin. */
export type CandidatesOf = (name: PluginName) => readonly Candidate[] | undefined;

export type Solution =
  | { readonly solved: true; readonly versions: ReadonlyMap<PluginName, Version> }
  | { readonly solved: false; readonly reason: string; readonly cause: 'missing' | 'conflict' | 'too-complex' };

/** Work is bounded by steps, never by a clock, so that every machine gives the same answer. */
const maxSteps = 20_000;

interface Search {
  readonly candidatesOf: CandidatesOf;
  readonly preferred: ReadonlyMap<PluginName, Version>;
  steps: number;
  /** The conflict that stood deepest in the search: the most telling one. */
  reason: string;
  depth: number;
}

interface OpenNeed extends Need {
  readonly by: string;
}

/**
 * Chooses one version for every plugin that the needs reach. `preferred` holds locked versions, kept where they fit.
 * Optional needs are left out when the registry has no such plugin; where it has, they constrain.
 */
export function resolve(
  needs: readonly Need[],
  candidatesOf: CandidatesOf,
  preferred: ReadonlyMap<PluginName, Version> = new Map(),
): Solution {
  const unknown = missingPlugin(needs, candidatesOf);
  if (unknown !== undefined) {
    return { solved: false, cause: 'missing', reason: `there is no plugin ${unknown}` };
  }
  const search: Search = { candidatesOf, preferred, steps: 0, reason: '', depth: -1 };
  const open = needs.map((need) => ({ ...need, by: 'you' }));
  const versions = solve(open, new Map(), search);
  if (versions !== undefined) {
    return { solved: true, versions: new Map([...versions].sort(([left], [right]) => compareText(left, right))) };
  }
  return search.steps > maxSteps
    ? { solved: false, cause: 'too-complex', reason: `no answer within ${maxSteps} steps` }
    : { solved: false, cause: 'conflict', reason: search.reason };
}

/** Dependencies first; plugins of equal standing by name. */
export function installOrder(
  versions: ReadonlyMap<PluginName, Version>,
  dependenciesOf: (name: PluginName, version: Version) => readonly Need[],
): readonly PluginName[] {
  const order: PluginName[] = [];
  const seen = new Set<PluginName>();
  const visit = (name: PluginName): void => {
    const version = versions.get(name);
    if (version === undefined || seen.has(name)) {
      return;
    }
    seen.add(name);
    for (const need of [...dependenciesOf(name, version)].sort((left, right) => compareText(left.name, right.name))) {
      visit(need.name);
    }
    order.push(name);
  };
  [...versions.keys()].sort(compareText).forEach(visit);
  return order;
}

function solve(
  open: readonly OpenNeed[],
  chosen: ReadonlyMap<PluginName, Version>,
  search: Search,
): ReadonlyMap<PluginName, Version> | undefined {
  search.steps += 1;
  const [need, ...rest] = open;
  if (need === undefined || search.steps > maxSteps) {
    return need === undefined ? chosen : undefined;
  }
  const candidates = search.candidatesOf(need.name);
  if (candidates === undefined) {
    return need.optional
      ? solve(rest, chosen, search)
      : refuse(search, chosen.size, `${need.by} needs ${need.name}, which does not exist`);
  }
  const already = chosen.get(need.name);
  if (already !== undefined) {
    return satisfies(already, need.range)
      ? solve(rest, chosen, search)
      : refuse(
          search,
          chosen.size,
          `${need.by} needs ${need.name} ${need.range}, but ${already} is needed by another plugin`,
        );
  }
  return choose(need, { rest, chosen, candidates }, search);
}

interface Choice {
  readonly rest: readonly OpenNeed[];
  readonly chosen: ReadonlyMap<PluginName, Version>;
  readonly candidates: readonly Candidate[];
}

function choose(
  need: OpenNeed,
  { rest, chosen, candidates }: Choice,
  search: Search,
): ReadonlyMap<PluginName, Version> | undefined {
  const ranked = rankCandidates(need, candidates, search.preferred.get(need.name));
  if (ranked.length === 0) {
    return refuse(search, chosen.size, `${need.by} needs ${need.name} ${need.range}, but ${offer(candidates)}`);
  }
  for (const candidate of ranked) {
    const by = `${need.name} ${candidate.version}`;
    const found = solve(
      [...rest, ...candidate.dependencies.map((dependency) => ({ ...dependency, by }))],
      new Map(chosen).set(need.name, candidate.version),
      search,
    );
    if (found !== undefined || search.steps > maxSteps) {
      return found;
    }
  }
  return undefined;
}

/** What may be chosen for a need: the preferred version first, then highest first, prereleases last unless asked for. */
export function rankCandidates(
  need: Need,
  candidates: readonly Candidate[],
  preferred: Version | undefined,
): readonly Candidate[] {
  const fitting = candidates.filter(
    ({ version, withdrawn }) =>
      satisfies(version, need.range) && (withdrawn === undefined || (withdrawn === 'yanked' && version === preferred)),
  );
  const stable = fitting.filter(({ version }) => !isPrerelease(version));
  const asked = isTag(need.range) ? need.range === 'beta' : need.range.includes('-');
  const allowed = asked || stable.length === 0 ? fitting : stable;
  return [...allowed].sort(
    (left, right) =>
      Number(right.version === preferred) - Number(left.version === preferred) ||
      compareVersions(right.version, left.version),
  );
}

function missingPlugin(needs: readonly Need[], candidatesOf: CandidatesOf): PluginName | undefined {
  return needs.find((need) => !need.optional && candidatesOf(need.name) === undefined)?.name;
}

function refuse(search: Search, depth: number, reason: string): undefined {
  if (depth > search.depth) {
    search.depth = depth;
    search.reason = reason;
  }
  return undefined;
}

function offer(candidates: readonly Candidate[]): string {
  const versions = candidates
    .filter(({ withdrawn }) => withdrawn === undefined)
    .map(({ version }) => version)
    .sort((left, right) => compareVersions(right, left));
  return versions.length === 0 ? 'every release is withdrawn' : `the registry has ${versions.slice(0, 5).join(', ')}`;
}
