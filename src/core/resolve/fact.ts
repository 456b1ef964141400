// Exists so that every incompatibility that is not derived says, in the words of the registry, where it comes from.
import type { PluginName } from '../model/plugin-name.ts';
import type { VersionRange } from '../model/version.ts';
import type { Incompatibility } from './incompatibility.ts';
import type { VersionSet } from './version-set.ts';

export type Fact = NeedFact | ExclusionFact;

/** Versions of a plugin, or the question itself, need another plugin. */
export interface NeedFact extends Incompatibility {
  readonly kind: 'need';
  /** Absent when the question itself needs it. */
  readonly by?: { readonly package: number; readonly versions: VersionSet };
  readonly name: PluginName;
  /** Its number; absent when the registry does not have it. */
  readonly target?: number;
  /** As they are written, sorted: ranges that hold the same versions count as one. */
  readonly ranges: readonly VersionRange[];
  /** What takes the place of the ranges, where the user overrides them. */
  readonly override?: VersionRange;
  /** An optional need that only keeps the plugin in its range: none of its releases may be chosen. */
  readonly onlyKeeps: boolean;
  /** Whether any version is in the range; a plugin that does not exist has none. */
  readonly fits: 'some' | 'none' | 'missing';
}

/** Versions that may not be chosen, whoever needs them. */
export interface ExclusionFact extends Incompatibility {
  readonly kind: 'exclusion';
  readonly package: number;
  readonly versions: VersionSet;
  /** Follows the name of the release: `is yanked`. */
  readonly reason: string;
  readonly cause: 'yanked' | 'removed' | 'before' | 'unusable';
}
