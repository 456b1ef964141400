// Exists so that the versions of a plugin, and which of them are withdrawn, are read from its directory in one way.
import type { PluginName } from '../../core/model/plugin-name.ts';
import { pluginDirectory } from '../../core/model/registry-path.ts';
import { compareVersions, parseVersion, type Version } from '../../core/model/version.ts';
import type { Tree } from '../../ports.ts';

export interface PluginVersions {
  /** Versions whose directories are there, lowest first. */
  readonly released: readonly Version[];
  /** Also versions whose directories are gone: a tombstone stays. */
  readonly withdrawn: ReadonlyMap<Version, 'yanked' | 'removed'>;
}

export async function listVersions(base: Tree, plugin: PluginName): Promise<PluginVersions> {
  const directory = pluginDirectory(plugin);
  const entries = await base.list(directory);
  const marks = async (name: string): Promise<readonly Version[]> =>
    entries.some((entry) => entry.name === name)
      ? (await base.list(`${directory}/${name}`)).flatMap((entry) => versionNamed(entry.name.replace(/\.json$/, '')))
      : [];
  const [yanked, removed] = await Promise.all([marks('yanked'), marks('removed')]);
  return {
    released: entries
      .filter(({ kind }) => kind === 'directory')
      .flatMap(({ name }) => versionNamed(name))
      .sort(compareVersions),
    withdrawn: new Map([
      ...yanked.map((version): [Version, 'yanked'] => [version, 'yanked']),
      ...removed.map((version): [Version, 'removed'] => [version, 'removed']),
    ]),
  };
}

function versionNamed(name: string): readonly Version[] {
  const version = parseVersion(name);
  return version.ok ? [version.value] : [];
}
