// Exists so that everything an answer depends on is one value: the same question has the same answer on every machine.
import type { PluginName } from '../model/plugin-name.ts';
import type { Timestamp } from '../model/timestamp.ts';
import type { Version, VersionRange } from '../model/version.ts';

/** A version that may be chosen, with what it needs. */
export interface Candidate {
  readonly version: Version;
  readonly dependencies: readonly Need[];
  /** Yanked releases are chosen only when they are preferred (locked); removed ones never, unless `admitted`. */
  readonly withdrawn?: 'yanked' | 'removed';
  /** Read only where the question has a `before`. */
  readonly publishedAt?: Timestamp;
  /** Why this host cannot run it, such as `needs the ABI wasi, and this host has extism`; absent where it can. */
  readonly unusable?: string;
}

/**
 * Something needed, by whom. An optional need counts like any other where a release in its range may be chosen; where
 * none may, it only keeps the plugin in its range if something else needs that plugin, and is left out otherwise.
 */
export interface Need {
  readonly name: PluginName;
  readonly range: VersionRange;
  readonly optional: boolean;
}

/** Every known candidate of a plugin; `undefined` when the registry has no such plugin. */
export type CandidatesOf = (name: PluginName) => readonly Candidate[] | undefined;

/** What is asked. Its lists may stand in any order. */
export interface Question {
  /** What the user, or the submitted release, needs. */
  readonly needs: readonly Need[];
  readonly candidatesOf: CandidatesOf;
  /** Locked versions, kept where they fit, even when they are yanked. */
  readonly preferred?: ReadonlyMap<PluginName, Version>;
  /** `highest` unless said otherwise; `lowest-direct` takes the lowest of what `needs` names, the highest of the rest. */
  readonly resolution?: Resolution;
  /** Take the place of every range that anyone has for that plugin. The user's own, never those of a plugin. */
  readonly overrides?: ReadonlyMap<PluginName, VersionRange>;
  /** Withdrawn releases that the user names in so many words: they are chosen like any other. */
  readonly admitted?: ReadonlyMap<PluginName, Version>;
  /** Plugins whose prereleases count like any release; otherwise only those that a range names, or where nothing else exists. */
  readonly prereleases?: ReadonlySet<PluginName>;
  /** Only releases published before this time are chosen; preferred ones stay. */
  readonly before?: Timestamp;
  /** Work is bounded by steps, never by a clock, so that every machine gives the same answer. */
  readonly maxSteps?: number;
}

export type Resolution = 'highest' | 'lowest' | 'lowest-direct';
