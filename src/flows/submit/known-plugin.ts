// Exists so that a plugin is withdrawn or handed on from what the base branch says of it, and not from what somebody remembers.
import { sourceFileLimits } from '../../core/model/json-text.ts';
import type { PluginName } from '../../core/model/plugin-name.ts';
import { pluginDirectory, releaseDirectory } from '../../core/model/registry-path.ts';
import type { Version } from '../../core/model/version.ts';
import type { KnownRecord } from '../../core/propose/plan-record.ts';
import type { KnownPlugin, KnownRelease } from '../../core/propose/plan-withdrawal.ts';
import { PlugyardError } from '../../errors.ts';
import type { Tree } from '../../ports.ts';
import { listVersions } from '../gather/list-versions.ts';
import { readText } from '../gather/read-text.ts';

export async function readRelease(tree: Tree, plugin: PluginName, version: Version): Promise<KnownRelease> {
  const { released, withdrawn } = await listVersions(tree, plugin);
  const yanked = await readOptional(tree, `${pluginDirectory(plugin)}/yanked/${version}.json`);
  const files = released.includes(version) ? await tree.list(releaseDirectory(plugin, version)) : [];
  return {
    plugin,
    version,
    versions: released,
    ...(yanked === undefined ? {} : { yanked }),
    removed: withdrawn.get(version) === 'removed',
    inTree: files.some(({ name }) => name === 'plugin.wasm'),
  };
}

/** Throws `PLUGIN_NOT_FOUND`. */
export async function readPlugin(tree: Tree, plugin: PluginName): Promise<KnownPlugin> {
  await readRecord(tree, plugin);
  const deprecated = await readOptional(tree, `${pluginDirectory(plugin)}/deprecated.json`);
  return { plugin, ...(deprecated === undefined ? {} : { deprecated }) };
}

/** Throws `PLUGIN_NOT_FOUND`. */
export async function readRecord(tree: Tree, plugin: PluginName): Promise<KnownRecord> {
  const text = await readOptional(tree, `${pluginDirectory(plugin)}/record.json`);
  if (text === undefined) {
    throw new PlugyardError('PLUGIN_NOT_FOUND', `The registry has no record of ${plugin}`, {
      hint: 'Check the name, and which registry is meant.',
    });
  }
  return { plugin, text };
}

async function readOptional(tree: Tree, path: string): Promise<string | undefined> {
  const text = await readText(tree, path, sourceFileLimits.maxBytes);
  if (text === undefined || text.ok) return text?.value;
  throw new PlugyardError('REGISTRY_INVALID', `${path}: ${text.problems[0]?.message}`, {
    hint: 'Tell those who run the registry.',
  });
}
