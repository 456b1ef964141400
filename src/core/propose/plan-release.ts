// Exists so that a release is one commit on one branch, whose name follows from the release and from nothing else.
import { compareText } from '../model/order.ts';
import { type PluginName, toFileName } from '../model/plugin-name.ts';
import { pluginDirectory, releaseDirectory, releaseFiles } from '../model/registry-path.ts';
import type { Version } from '../model/version.ts';
import type { PlannedChange } from './planned-change.ts';

export interface NewRelease {
  readonly plugin: PluginName;
  readonly version: Version;
  /** By their names in the release directory. */
  readonly files: ReadonlyMap<string, Uint8Array>;
  /** `record.json`, for a plugin that the registry does not have. */
  readonly record?: Uint8Array | undefined;
}

export interface ReleasePlan extends PlannedChange {
  readonly directory: string;
}

export function planRelease({ plugin, version, files, record }: NewRelease): ReleasePlan {
  const directory = releaseDirectory(plugin, version);
  const release = [...files].map(([name, bytes]) => ({ path: `${directory}/${name}`, bytes }));
  const own = record === undefined ? [] : [{ path: `${pluginDirectory(plugin)}/record.json`, bytes: record }];
  return {
    matter: record === undefined ? 'release' : 'new-plugin',
    title: record === undefined ? `Release ${plugin} ${version}` : `Add the plugin ${plugin} ${version}`,
    branch: releaseBranch(plugin, version),
    files: [...own, ...release].sort((left, right) => compareText(left.path, right.path)),
    directory,
  };
}

/** No two releases share it. Git refuses names that end in `.lock`, which a version may. */
export function releaseBranch(plugin: PluginName, version: Version): string {
  return `plugyard/release/${toFileName(plugin)}/${version}${version.endsWith('.lock') ? '_' : ''}`;
}

/** Of the names in a folder: those that a release has, and those that stay at home. */
export function sortReleaseFiles(names: readonly string[]): {
  readonly taken: readonly string[];
  readonly left: readonly string[];
} {
  const known: readonly string[] = releaseFiles;
  return {
    taken: names.filter((name) => known.includes(name)).sort(compareText),
    left: names.filter((name) => !known.includes(name)).sort(compareText),
  };
}
