// Exists so that everything an install will do is known, shown and agreed to before anything is touched.
import type { LockedPlugin, Lockfile } from '../model/lockfile.ts';
import { compareText } from '../model/order.ts';
import { diffPermissions, listPermissions, type PermissionLine } from '../model/permissions.ts';
import type { PluginName } from '../model/plugin-name.ts';
import type { PublishedFile, ShardRelease } from '../model/shard.ts';
import type { VersionRange } from '../model/version.ts';

/** One plugin of the solution, verified. */
export interface ChosenPlugin {
  readonly name: PluginName;
  readonly release: ShardRelease;
  readonly artifact: PublishedFile;
  /** The publisher whose signature was verified. */
  readonly publisher?: string;
}

export interface InstallPlan {
  /** New or changed, dependencies first. */
  readonly install: readonly ChosenPlugin[];
  /** Installed as they should be. */
  readonly keep: readonly ChosenPlugin[];
  /** No longer needed by anything. */
  readonly remove: readonly PluginName[];
  /** What the user has not agreed to yet. */
  readonly consents: readonly Consent[];
  readonly lockfile: Lockfile;
}

/** Something that only the user can allow. */
export type Consent =
  | { readonly kind: 'permissions'; readonly name: PluginName; readonly added: readonly PermissionLine[] }
  | { readonly kind: 'unsigned'; readonly name: PluginName }
  | { readonly kind: 'publisher'; readonly name: PluginName; readonly before: string; readonly after: string };

interface Wanted {
  readonly requested: Readonly<Record<PluginName, VersionRange>>;
  /** Dependencies first. */
  readonly chosen: readonly ChosenPlugin[];
  /** Whether a file of that digest is in its place already. */
  readonly isInstalled: (plugin: ChosenPlugin) => boolean;
}

export function planInstall(lockfile: Lockfile, { requested, chosen, isInstalled }: Wanted): InstallPlan {
  const locked = chosen.map((plugin): [PluginName, LockedPlugin] => [plugin.name, lock(plugin)]);
  return {
    install: chosen.filter((plugin) => !isInstalled(plugin)),
    keep: chosen.filter(isInstalled),
    remove: namesOf(lockfile).filter((name) => !chosen.some((plugin) => plugin.name === name)),
    consents: chosen.flatMap((plugin) => consentsFor(plugin, lockedBefore(lockfile, plugin.name))),
    lockfile: { ...lockfile, requested, plugins: Object.fromEntries(locked) },
  };
}

/** Names of all locked plugins, sorted. */
export function namesOf(lockfile: Lockfile): readonly PluginName[] {
  return (Object.keys(lockfile.plugins) as PluginName[]).sort(compareText);
}

/** Threat: a plugin may be called `constructor`, which every object has. */
function lockedBefore({ plugins }: Lockfile, name: PluginName): LockedPlugin | undefined {
  return Object.hasOwn(plugins, name) ? plugins[name] : undefined;
}

/** What a user is asked for a plugin, given what was agreed to before. */
function consentsFor({ name, release, publisher }: ChosenPlugin, before: LockedPlugin | undefined): readonly Consent[] {
  const { added } = diffPermissions(before?.permissions ?? [], listPermissions(release.permissions));
  const earlier = before?.publisher;
  const unsigned =
    publisher === undefined && (before === undefined || earlier !== undefined || before.version !== release.version);
  return [
    ...(added.length > 0 ? [{ kind: 'permissions', name, added } as const] : []),
    ...(unsigned ? [{ kind: 'unsigned', name } as const] : []),
    ...(publisher !== undefined && earlier !== undefined && earlier !== publisher
      ? [{ kind: 'publisher', name, before: earlier, after: publisher } as const]
      : []),
  ];
}

function lock({ name: _, release, artifact, publisher }: ChosenPlugin): LockedPlugin {
  return {
    version: release.version,
    sha256: artifact.sha256,
    size: artifact.size,
    manifest: release.manifest.sha256,
    ...(publisher === undefined ? {} : { publisher }),
    publishedSequence: release.publishedSequence,
    dependencies: Object.fromEntries(release.dependencies.map(({ name, range }) => [name, range])),
    permissions: listPermissions(release.permissions),
  };
}
