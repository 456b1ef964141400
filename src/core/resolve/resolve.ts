// Exists so that the review and the installer choose versions by the same rule: highest first, going back where that fails.
import { compareText } from '../model/order.ts';
import type { PluginName } from '../model/plugin-name.ts';
import { compareVersions, type Version } from '../model/version.ts';
import type { Candidate, CandidatesOf, Need } from './question.ts';
import { rankCandidates } from './rank-candidates.ts';
import { remember } from './remember.ts';

export type Solution =
  | { readonly solved: true; readonly versions: ReadonlyMap<PluginName, Version> }
  | { readonly solved: false; readonly reason: string; readonly cause: 'missing' | 'conflict' | 'too-complex' };

/** Work is bounded by steps, never by a clock, so that every machine gives the same answer. */
const maxSteps = 200_000;

/**
 * Chooses one version for every plugin that the needs reach. `preferred` holds locked versions, kept where they fit.
 * Optional needs are left out when the registry has no such plugin; where it has, they constrain. The answer does not
 * depend on the order in which needs or candidates are listed.
 */
export function resolve(
  needs: readonly Need[],
  candidatesOf: CandidatesOf,
  preferred: ReadonlyMap<PluginName, Version> = new Map(),
): Solution {
  const wanted = inOrder(needs);
  const unknown = wanted.find((need) => !need.optional && candidatesOf(need.name) === undefined);
  if (unknown !== undefined) {
    return { solved: false, cause: 'missing', reason: `there is no plugin ${unknown.name}` };
  }
  const search = newSearch(candidatesOf, preferred);
  const open = wanted.every((need) => addNeed({ ...need, by: 'you' }, search));
  let position = open ? 0 : undefined;
  while (position !== undefined && position < search.open.length && search.steps < maxSteps) {
    position = meetNeed(position, search);
  }
  if (position === undefined) {
    return { solved: false, cause: 'conflict', reason: search.reason };
  }
  return position < search.open.length
    ? { solved: false, cause: 'too-complex', reason: `no answer within ${maxSteps} steps` }
    : { solved: true, versions: sortedVersions(search.chosen) };
}

interface OpenNeed extends Need {
  readonly by: string;
}

/** A plugin whose version is chosen, with what is left to try and how to go back. */
interface Choice {
  readonly name: PluginName;
  /** Where its need stands among the open ones, and how many there were. */
  readonly position: number;
  readonly openBefore: number;
  readonly untried: Candidate[];
}

interface Search {
  /** Each asked once, so that a candidate is one object. */
  readonly candidatesOf: CandidatesOf;
  /** What fits a need by itself, best first. */
  readonly fitting: (need: Need, candidates: readonly Candidate[]) => ReadonlySet<Candidate>;
  /** Every need so far, in the order in which they are met. */
  readonly open: OpenNeed[];
  /** Per plugin, after each of its open needs: what fits all of them. */
  readonly domains: Map<PluginName, (readonly Candidate[])[]>;
  readonly chosen: Map<PluginName, Candidate>;
  readonly choices: Choice[];
  steps: number;
  /** The conflict that stood deepest in the search: the most telling one. */
  reason: string;
  depth: number;
}

function newSearch(candidatesOf: CandidatesOf, preferred: ReadonlyMap<PluginName, Version>): Search {
  return {
    candidatesOf: remember(candidatesOf, (name) => name),
    fitting: remember(
      (need: Need, candidates: readonly Candidate[]) =>
        new Set(rankCandidates(need, candidates, preferred.get(need.name))),
      ({ name, range }) => `${name} ${range}`,
    ),
    open: [],
    domains: new Map(),
    chosen: new Map(),
    choices: [],
    steps: 0,
    reason: '',
    depth: -1,
  };
}

/** The position of the next need once this one is met; `undefined` when nothing is left to try. */
function meetNeed(position: number, search: Search): number | undefined {
  const { name } = search.open[position] as OpenNeed;
  search.steps += 1;
  if (search.chosen.has(name)) {
    return position + 1;
  }
  const fitting = domainsOf(name, search).at(-1) as readonly Candidate[];
  search.choices.push({ name, position, openBefore: search.open.length, untried: [...fitting] });
  return tryNext(search);
}

/** Takes the next candidate of the newest choice, and goes back to the choice before where none is left. */
function tryNext(search: Search): number | undefined {
  for (let choice = search.choices.at(-1); choice !== undefined; choice = search.choices.at(-1)) {
    search.steps += 1;
    takeBack(choice, search);
    const candidate = choice.untried.shift();
    if (candidate === undefined) {
      search.choices.pop();
    } else if (choose(choice, candidate, search)) {
      return choice.position + 1;
    }
  }
  return undefined;
}

/** False when something that the candidate needs cannot be had any more. */
function choose({ name }: Choice, candidate: Candidate, search: Search): boolean {
  const by = `${name} ${candidate.version}`;
  search.chosen.set(name, candidate);
  return inOrder(candidate.dependencies).every((need) => addNeed({ ...need, by }, search));
}

function takeBack({ name, openBefore }: Choice, search: Search): void {
  search.chosen.delete(name);
  for (const need of search.open.splice(openBefore)) {
    domainsOf(need.name, search).pop();
  }
}

/** Opens a need, unless it contradicts what is needed or chosen already. */
function addNeed(need: OpenNeed, search: Search): boolean {
  const candidates = search.candidatesOf(need.name);
  if (candidates === undefined) {
    return need.optional || refuse(search, () => `${tell(need)}, which does not exist`);
  }
  const fitting = search.fitting(need, candidates);
  const domains = domainsOf(need.name, search);
  const domain = domains.at(-1)?.filter((candidate) => fitting.has(candidate)) ?? [...fitting];
  const chosen = search.chosen.get(need.name);
  if (chosen === undefined ? domain.length === 0 : !fitting.has(chosen)) {
    return refuse(search, () => whyNot(need, candidates, search));
  }
  domains.push(domain);
  search.open.push(need);
  return true;
}

function domainsOf(name: PluginName, search: Search): (readonly Candidate[])[] {
  const domains = search.domains.get(name) ?? [];
  search.domains.set(name, domains);
  return domains;
}

function whyNot(need: OpenNeed, candidates: readonly Candidate[], search: Search): string {
  const wish = `${tell(need)} ${need.range}`;
  if (search.fitting(need, candidates).size === 0) {
    return `${wish}, but ${offer(candidates)}`;
  }
  const chosen = search.chosen.get(need.name);
  const others = search.open.filter(({ name }) => name === need.name).map((other) => `${tell(other)} ${other.range}`);
  const because = [...new Set(others)].slice(0, 3).join(' and ');
  return `${wish}, but ${because}${chosen === undefined ? '' : `, for which ${chosen.version} is chosen`}`;
}

function refuse(search: Search, reason: () => string): false {
  if (search.choices.length > search.depth) {
    search.depth = search.choices.length;
    search.reason = reason();
  }
  return false;
}

function tell({ by, name }: OpenNeed): string {
  return by === 'you' ? `you need ${name}` : `${by} needs ${name}`;
}

function offer(candidates: readonly Candidate[]): string {
  const versions = candidates
    .filter(({ withdrawn }) => withdrawn === undefined)
    .map(({ version }) => version)
    .sort((left, right) => compareVersions(right, left));
  return versions.length === 0 ? 'every release is withdrawn' : `the registry has ${versions.slice(0, 5).join(', ')}`;
}

function inOrder(needs: readonly Need[]): readonly Need[] {
  return [...needs].sort((left, right) => compareText(left.name, right.name) || compareText(left.range, right.range));
}

function sortedVersions(chosen: ReadonlyMap<PluginName, Candidate>): ReadonlyMap<PluginName, Version> {
  const versions = [...chosen].map(([name, { version }]) => [name, version] as const);
  return new Map(versions.sort(([left], [right]) => compareText(left, right)));
}
