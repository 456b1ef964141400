// Exists so that the list of those who need a plugin is made once, by the deploy that sees all of them.
import type { Dependent } from '../model/dependents.ts';
import { dependenciesOf } from '../model/manifest.ts';
import type { PluginName } from '../model/plugin-name.ts';
import { deriveTags, newestFirst, type SourcePlugin } from './build-shard.ts';

/** Who needs which plugin, by the release that `latest` means; in the order of `plugins`. Withdrawn plugins need nothing. */
export function findDependents(plugins: readonly SourcePlugin[]): ReadonlyMap<PluginName, readonly Dependent[]> {
  const found = new Map<PluginName, Dependent[]>();
  for (const { name, releases } of plugins) {
    const { latest } = deriveTags(newestFirst(releases));
    for (const { manifest } of releases.filter((release) => release.manifest.version === latest)) {
      for (const { name: needed, range, optional } of dependenciesOf(manifest)) {
        const dependents = found.get(needed) ?? [];
        dependents.push({ name, version: manifest.version, range, optional });
        found.set(needed, dependents);
      }
    }
  }
  return found;
}
