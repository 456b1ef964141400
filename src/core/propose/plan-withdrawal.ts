// Exists so that withdrawing a release, or taking that back, is one command that writes the right file in the right place.
import { toCanonicalJson } from '../model/canonical-json.ts';
import { parseDeprecation } from '../model/deprecation.ts';
import { nearestWords } from '../model/nearest.ts';
import type { PluginName } from '../model/plugin-name.ts';
import { pluginDirectory, releaseDirectory } from '../model/registry-path.ts';
import { parseRemoval } from '../model/removal.ts';
import { failed, ok, type Result } from '../model/result.ts';
import type { Version } from '../model/version.ts';
import { parseYank } from '../model/yank.ts';
import { branchName, type Proposal } from './proposal.ts';

/** One release as the base branch has it. */
export interface KnownRelease {
  readonly plugin: PluginName;
  readonly version: Version;
  /** All versions of the plugin that are there. */
  readonly versions: readonly Version[];
  /** Text of `yanked/<version>.json`, where the release is yanked. */
  readonly yanked?: string;
  readonly removed: boolean;
  /** Whether the artifact lies in the repository. */
  readonly inTree: boolean;
}

export function planYank(release: KnownRelease, reason: string): Result<Proposal> {
  const { plugin, version, yanked } = release;
  const wrong = refuse(release) ?? (yanked === undefined ? undefined : `${plugin} ${version} is yanked already`);
  if (wrong !== undefined) return failed({ message: wrong });
  const after = toCanonicalJson({ format: 1, reason });
  const parsed = parseYank(after);
  return parsed.ok
    ? ok({
        matter: 'yank',
        title: `Yank ${plugin} ${version}`,
        branch: branchName('yank', plugin, version),
        files: [{ path: yankPath(release), after }],
      })
    : parsed;
}

export function planUnyank(release: KnownRelease): Result<Proposal> {
  const { plugin, version, yanked } = release;
  const wrong = refuse(release);
  if (wrong !== undefined) return failed({ message: wrong });
  if (yanked === undefined) return failed({ message: `${plugin} ${version} is not yanked` });
  return ok({
    matter: 'yank',
    title: `Take back the yank of ${plugin} ${version}`,
    branch: branchName('unyank', plugin, version),
    files: [{ path: yankPath(release), before: yanked }],
  });
}

/** For administrators: the tombstone stays for ever, and the version is never used again. */
export function planRemoval(release: KnownRelease, reason: string): Result<Proposal> {
  const { plugin, version, inTree } = release;
  const wrong = refuse(release);
  if (wrong !== undefined) return failed({ message: wrong });
  const after = toCanonicalJson({ format: 1, reason });
  const parsed = parseRemoval(after);
  return parsed.ok
    ? ok({
        matter: 'removal',
        title: `Remove ${plugin} ${version}`,
        branch: branchName('remove', plugin, version),
        files: [
          { path: `${pluginDirectory(plugin)}/removed/${version}.json`, after },
          ...(inTree ? [{ path: `${releaseDirectory(plugin, version)}/plugin.wasm`, before: null }] : []),
        ],
      })
    : parsed;
}

export interface KnownPlugin {
  readonly plugin: PluginName;
  /** Text of `deprecated.json`, where there is one. */
  readonly deprecated?: string;
}

/** Without a reason, a deprecation is taken back. */
export function planDeprecation(
  { plugin, deprecated }: KnownPlugin,
  wish: { readonly reason: string; readonly replacement?: PluginName } | undefined,
): Result<Proposal> {
  const path = `${pluginDirectory(plugin)}/deprecated.json`;
  const before = deprecated === undefined ? {} : { before: deprecated };
  if (wish === undefined) {
    return deprecated === undefined
      ? failed({ message: `${plugin} is not deprecated` })
      : ok({
          matter: 'deprecation',
          title: `Take back the deprecation of ${plugin}`,
          branch: branchName('undeprecate', plugin),
          files: [{ path, ...before }],
        });
  }
  if (wish.replacement === plugin) {
    return failed({ message: `${plugin} cannot replace itself`, fix: 'Name its successor, or none.' });
  }
  const after = toCanonicalJson({ format: 1, ...wish });
  if (after === deprecated) return failed({ message: `${plugin} is deprecated in these words already` });
  const parsed = parseDeprecation(after);
  return parsed.ok
    ? ok({
        matter: 'deprecation',
        title: `Deprecate ${plugin}`,
        branch: branchName('deprecate', plugin),
        files: [{ path, ...before, after }],
      })
    : parsed;
}

function yankPath({ plugin, version }: KnownRelease): string {
  return `${pluginDirectory(plugin)}/yanked/${version}.json`;
}

function refuse({ plugin, version, versions, removed }: KnownRelease): string | undefined {
  if (removed) return `${plugin} ${version} was removed; that is for ever`;
  if (versions.includes(version)) return undefined;
  const near = nearestWords(version, versions, 3);
  return `There is no release ${plugin} ${version}${near.length === 0 ? '' : `; there is ${near.join(', ')}`}`;
}
