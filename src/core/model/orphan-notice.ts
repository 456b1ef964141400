// Exists so that saying in public that nobody looks after a plugin has one form, which people find and a review reads.
import type { PluginName } from './plugin-name.ts';

/** The label by which such issues are found. It proves nothing: who opened the issue does. */
export const orphanLabel = 'plugyard-orphan';

/** The title of the issue that an administrator opens, letter by letter. */
export function orphanTitle(plugin: PluginName): string {
  return `Orphaned: ${plugin}`;
}
