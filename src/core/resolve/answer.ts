// Exists so that an answer says not only what was chosen but for whose sake, and a refusal says why.
import type { PluginName } from '../model/plugin-name.ts';
import type { Version, VersionRange } from '../model/version.ts';

export type Answer = Solved | Unsolved;

/** One version for every plugin that the needs reach, and nothing else. Maps are sorted by name. */
export interface Solved {
  readonly solved: true;
  readonly versions: ReadonlyMap<PluginName, Version>;
  /** Everyone who needs a chosen plugin, the question itself first; never empty. */
  readonly reasons: ReadonlyMap<PluginName, readonly Reason[]>;
  /** Overrides of plugins that nothing needs. */
  readonly idleOverrides: readonly PluginName[];
  readonly steps: number;
}

export interface Reason {
  /** The chosen plugin that needs it; absent when the question itself does. */
  readonly by?: PluginName;
  /** The range as it is written there, even where an override takes its place. */
  readonly range: VersionRange;
  readonly optional: boolean;
  readonly override?: VersionRange;
}

export interface Unsolved {
  readonly solved: false;
  /** `missing`: the question needs a plugin that does not exist. */
  readonly cause: 'missing' | 'conflict' | 'too-complex';
  /** All of `lines` as one text. */
  readonly reason: string;
  /** The proof that nothing fits, one sentence a line, each from facts or from lines before it. */
  readonly lines: readonly string[];
  /** Every plugin that the proof names, sorted. */
  readonly plugins: readonly PluginName[];
  /** Those of them that the registry does not have: the caller may know names that are near. */
  readonly missing: readonly PluginName[];
  readonly steps: number;
}
