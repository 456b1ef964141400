// Exists so that a vague likeness counts only where somebody gains by it: beside a name that people know.
import type { PluginName } from '../plugin-name.ts';
import type { Lookalike } from './find-lookalikes.ts';

/** What the base tip says of a plugin whose name is near, without reading its releases or its history. */
export interface NearPlugin {
  readonly name: PluginName;
  /** Versions that it ever had. */
  readonly releases: number;
  /** Accounts that rated it. */
  readonly ratings: number;
  /** Whether the submitter owns it, with all its versions. */
  readonly isOwned: boolean;
}

/**
 * From that many of either on, a plugin is established. Threat: decoys that make a known plugin look small. Nothing is
 * compared with other plugins, so that no other plugin can take anything away from it.
 */
const establishedBy = { releases: 3, ratings: 3 } as const;

/** Threat: a crowd of names. So many are weighed; what was not weighed counts as established. */
export const mostWeighed = 10;

/** The plugins about which something must be known before their likeness counts or not. */
export function toWeigh(lookalikes: readonly Lookalike<PluginName>[]): readonly PluginName[] {
  return lookalikes
    .filter(({ strength }) => strength === 'established')
    .slice(0, mostWeighed)
    .map(({ near }) => near);
}

/** Whether a likeness holds a new name up. */
export function isGrave({ near, strength }: Lookalike<PluginName>, weighed: readonly NearPlugin[]): boolean {
  const plugin = weighed.find(({ name }) => name === near);
  return strength === 'always' || plugin === undefined || (!plugin.isOwned && isEstablished(plugin));
}

function isEstablished({ releases, ratings }: NearPlugin): boolean {
  return releases >= establishedBy.releases || ratings >= establishedBy.ratings;
}
