// Exists so that an install, and whoever only asks, get the same answer from the same shards, or the same explanation.
import { type HostFacts, unmetRequirement } from '../core/install/unmet-requirement.ts';
import { nearestWords } from '../core/model/nearest.ts';
import type { PluginName } from '../core/model/plugin-name.ts';
import type { Shard, ShardRelease } from '../core/model/shard.ts';
import { satisfies, type Version, type VersionRange } from '../core/model/version.ts';
import type { Solved, Unsolved } from '../core/resolve/answer.ts';
import { chosenCycles } from '../core/resolve/chosen-cycles.ts';
import { installOrder } from '../core/resolve/install-order.ts';
import type { Candidate, CandidatesOf, Need, Question } from '../core/resolve/question.ts';
import { solve } from '../core/resolve/solve.ts';
import { suggestChanges } from '../core/resolve/suggest.ts';
import type { Suggestion } from '../core/resolve/suggestion.ts';
import { type ErrorCode, PlugyardError } from '../errors.ts';
import type { PublishedIndex } from './read-index.ts';

/** What a user may say about how versions are chosen. */
export interface ResolveOptions extends Partial<Pick<Question, 'resolution' | 'overrides' | 'admitted' | 'before'>> {
  /** Whether prereleases count like any release, of whatever plugin. */
  readonly prereleases?: boolean;
  /** What the plugins are for; what is not known excludes nothing. */
  readonly host?: HostFacts;
}

/** What a project wants: ranges by name, and the versions to stay with where they fit. */
export interface WantedPlugins {
  readonly requested: Readonly<Record<PluginName, VersionRange>>;
  readonly preferred?: ReadonlyMap<PluginName, Version>;
}

export interface ResolvedPlugins {
  readonly answer: Solved;
  /** Dependencies first. */
  readonly order: readonly PluginName[];
  /** Ways from a chosen plugin back to itself, which no order can serve. */
  readonly cycles: readonly (readonly PluginName[])[];
  /** Of everything that could have been reached. */
  readonly shards: ReadonlyMap<PluginName, Shard>;
}

/**
 * Chooses a version for everything that is wanted. Throws `PLUGIN_NOT_FOUND`, `DEPENDENCY_NOT_FOUND`,
 * `DEPENDENCY_CONFLICT`, `SYSTEM_REQUIREMENTS_NOT_MET` or `TOO_COMPLEX`; details: `explanation`, in lines.
 */
export async function resolvePlugins(
  index: PublishedIndex,
  { requested, preferred }: WantedPlugins,
  { host = {}, prereleases = false, ...options }: ResolveOptions,
): Promise<ResolvedPlugins> {
  const shards = await readClosure(index, Object.keys(requested) as PluginName[]);
  const needs = Object.entries(requested).map(
    ([name, range]): Need => ({ name: name as PluginName, range, optional: false }),
  );
  const question: Question = {
    ...options,
    needs,
    candidatesOf: candidatesIn(shards, host),
    ...(preferred === undefined ? {} : { preferred }),
    ...(prereleases ? { prereleases: new Set(shards.keys()) } : {}),
  };
  const answer = solve(question);
  if (!answer.solved) {
    const elsewhere = (): boolean => solve({ ...question, candidatesOf: candidatesIn(shards, {}) }).solved;
    const code = codeOf(answer, elsewhere);
    const nearest = answer.missing.flatMap((name) => nearestWords(name, Object.keys(index.root.shards)));
    const suggestions = code === 'TOO_COMPLEX' ? [] : suggestChanges(question, answer);
    throw explained(answer, code, { nearest, suggestions, removals: tellRemovals(shards, requested) });
  }
  const needsOf = (name: PluginName, version: Version): readonly Need[] =>
    question.candidatesOf(name)?.find((candidate) => candidate.version === version)?.dependencies ?? [];
  const order = installOrder(answer.versions, needsOf);
  return { answer, order, cycles: chosenCycles(order, answer.reasons), shards };
}

/** The shards of everything that the requested plugins could reach. */
async function readClosure(
  index: PublishedIndex,
  roots: readonly PluginName[],
): Promise<ReadonlyMap<PluginName, Shard>> {
  const shards = new Map<PluginName, Shard>();
  let wave = [...roots];
  while (wave.length > 0) {
    const read = await Promise.all(wave.map((name) => index.shard(name)));
    for (const shard of read) {
      shards.set(shard.name, shard);
    }
    const reached = read.flatMap(({ releases }) =>
      releases.flatMap(({ dependencies }) => dependencies.map(({ name }) => name)),
    );
    wave = [...new Set(reached)].filter((name) => !shards.has(name) && index.has(name));
  }
  return shards;
}

function candidatesIn(shards: ReadonlyMap<PluginName, Shard>, host: HostFacts): CandidatesOf {
  const known = new Map<PluginName, readonly Candidate[]>();
  return (name) => {
    const shard = shards.get(name);
    const candidates = known.get(name) ?? shard?.releases.map((release) => toCandidate(release, host));
    if (candidates !== undefined) {
      known.set(name, candidates);
    }
    return candidates;
  };
}

function toCandidate(release: ShardRelease, host: HostFacts): Candidate {
  const { version, dependencies, publishedAt } = release;
  const withdrawn = withdrawalOf(release);
  const unusable = unmetRequirement(release, host);
  return {
    version,
    dependencies,
    publishedAt,
    ...(withdrawn === undefined ? {} : { withdrawn }),
    ...(unusable === undefined ? {} : { unusable }),
  };
}

function withdrawalOf({ yanked, removed }: ShardRelease): Candidate['withdrawn'] {
  if (removed !== undefined) {
    return 'removed';
  }
  return yanked === undefined ? undefined : 'yanked';
}

/** A conflict is the host's where there is none for another host. */
function codeOf({ cause, missing }: Unsolved, elsewhere: () => boolean): ErrorCode {
  if (cause === 'too-complex') {
    return 'TOO_COMPLEX';
  }
  if (cause === 'missing' || missing.length > 0) {
    return 'DEPENDENCY_NOT_FOUND';
  }
  return elsewhere() ? 'SYSTEM_REQUIREMENTS_NOT_MET' : 'DEPENDENCY_CONFLICT';
}

const summaries: Readonly<Partial<Record<ErrorCode, string>>> = {
  TOO_COMPLEX: 'No answer was found within the work that an answer may take',
  DEPENDENCY_NOT_FOUND: 'Nothing fits, because a plugin is missing',
  SYSTEM_REQUIREMENTS_NOT_MET: 'Nothing fits on this host',
  DEPENDENCY_CONFLICT: 'Nothing fits together',
};

const wayOut: Readonly<Partial<Record<ErrorCode, string>>> = {
  TOO_COMPLEX: 'Ask for exact versions of some of the plugins.',
  DEPENDENCY_NOT_FOUND: 'Ask for a release that does not need it, or let its authors know.',
  SYSTEM_REQUIREMENTS_NOT_MET: 'Use another host, or ask for a release that runs on this one.',
};

interface WaysOut {
  /** Names that a missing one may have been meant for. */
  readonly nearest: readonly string[];
  /** Each was tried. */
  readonly suggestions: readonly Suggestion[];
  readonly removals: readonly string[];
}

/** Reasons in a row before the rest is left out. */
const mostRemovals = 3;

/** Why it was removed, where all that was asked for was. */
function tellRemovals(
  shards: ReadonlyMap<PluginName, Shard>,
  requested: WantedPlugins['requested'],
): readonly string[] {
  const told = Object.entries(requested).flatMap(([name, range]) => {
    const wanted = shards.get(name as PluginName)?.releases.filter(({ version }) => satisfies(version, range)) ?? [];
    return wanted.some(({ removed }) => removed === undefined)
      ? []
      : wanted.map(({ version, removed }) => `${name} ${version} was removed: ${removed?.reason.replace(/\.$/, '')}.`);
  });
  return told.slice(0, mostRemovals);
}

function explained(answer: Unsolved, code: ErrorCode, { nearest, suggestions, removals }: WaysOut): PlugyardError {
  const ways = suggestions.map(tellSuggestion);
  const words = [
    ...removals,
    ...(nearest.length > 0 ? [`Did you mean ${nearest.join(' or ')}?`] : []),
    ...(ways.length > 0 ? [`Tried, and works: ${ways.join('; or ')}.`] : []),
  ];
  const { lines } = answer;
  const why = lines.length === 1 ? `: ${lines[0]}` : `; why, in ${lines.length} steps`;
  return new PlugyardError(code, `${summaries[code] ?? code}${why}`, {
    hint:
      words.length > 0 ? words.join(' ') : (wayOut[code] ?? 'Ask for another range, or update what stands in the way.'),
    details: { explanation: lines, plugins: answer.plugins, missing: answer.missing, nearest, suggestions },
  });
}

/** With what to type, where that is not the text itself. */
function tellSuggestion(suggestion: Suggestion): string {
  const { kind, text } = suggestion;
  switch (kind) {
    case 'prereleases':
      return `${text} (--prerelease)`;
    case 'admit':
      return `${text} (--allow-removed ${suggestion.name}@${suggestion.version})`;
    case 'override':
      return `${text} (--override ${suggestion.name}@${suggestion.range})`;
    default:
      return text;
  }
}
