// Exists so that everything an install will do is known, shown and agreed to before anything is touched.
import { type LockedPlugin, type Lockfile, lockedOf } from '../model/lockfile.ts';
import { compareText } from '../model/order.ts';
import { diffPermissions, listPermissions, type PermissionLine } from '../model/permissions.ts';
import type { PluginName } from '../model/plugin-name.ts';
import type { PublishedFile, ShardRelease } from '../model/shard.ts';
import type { TrustLevel } from '../model/trust-level.ts';

/** One plugin of the solution, verified. */
export interface ChosenPlugin {
  readonly name: PluginName;
  readonly release: ShardRelease;
  readonly artifact: PublishedFile;
  /** The publisher whose signature was verified. */
  readonly publisher?: string;
  /** The level that counts, and the one that is proved: higher where the index says less. */
  readonly level: TrustLevel;
  readonly proved: TrustLevel;
  /** From that sequence on the plugin may be signed in a weaker way than before. */
  readonly provenanceReset?: { readonly fromSequence: number; readonly reason: string };
}

export interface InstallPlan {
  /** New or changed, dependencies first. */
  readonly install: readonly ChosenPlugin[];
  /** Installed as they should be. */
  readonly keep: readonly ChosenPlugin[];
  /** No longer needed by anything. */
  readonly remove: readonly PluginName[];
  /** Overrides of plugins that nothing needs; they are not kept. */
  readonly idleOverrides: readonly PluginName[];
  /** Ways from a chosen plugin back to itself: no order puts all of its dependencies first. */
  readonly cycles: readonly (readonly PluginName[])[];
  /** What the user has not agreed to yet. */
  readonly consents: readonly Consent[];
  readonly lockfile: Lockfile;
}

/** Something that only the user can allow. */
export type Consent =
  | { readonly kind: 'permissions'; readonly name: PluginName; readonly added: readonly PermissionLine[] }
  | { readonly kind: 'unsigned'; readonly name: PluginName }
  /** Signed, but nobody on record vouches for the manifest. */
  | { readonly kind: 'untrusted'; readonly name: PluginName }
  | { readonly kind: 'publisher'; readonly name: PluginName; readonly before: string; readonly after: string }
  /** The first release since the plugin's provenance was reset. */
  | { readonly kind: 'reset'; readonly name: PluginName; readonly reason: string };

/** What a lockfile keeps of what the user said. */
export type Wishes = Pick<Lockfile, 'requested' | 'overrides' | 'prereleases'>;

interface Wanted {
  /** The registry's own address, from its index root. */
  readonly source: string;
  /** What the user wants, to be kept beside what is locked. */
  readonly wishes: Wishes;
  readonly idleOverrides: readonly PluginName[];
  readonly cycles: readonly (readonly PluginName[])[];
  /** Dependencies first. */
  readonly chosen: readonly ChosenPlugin[];
  /** Whether a file of that digest is in its place already. */
  readonly isInstalled: (plugin: ChosenPlugin) => boolean;
}

export function planInstall(lockfile: Lockfile, wanted: Wanted): InstallPlan {
  const { source, chosen, isInstalled } = wanted;
  const locked = chosen.map((plugin): [PluginName, LockedPlugin] => [plugin.name, lock(plugin, source)]);
  return {
    install: chosen.filter((plugin) => !isInstalled(plugin)),
    keep: chosen.filter(isInstalled),
    remove: namesOf(lockfile).filter((name) => !chosen.some((plugin) => plugin.name === name)),
    idleOverrides: wanted.idleOverrides,
    cycles: wanted.cycles,
    consents: chosen.flatMap((plugin) => consentsFor(plugin, lockedOf(lockfile, plugin.name))),
    lockfile: { ...withoutWishes(lockfile), ...withoutIdle(wanted), plugins: Object.fromEntries(locked) },
  };
}

function withoutWishes({ overrides: _, prereleases: __, ...rest }: Lockfile): Lockfile {
  return rest;
}

/** An override of what nothing needs would be kept for ever, and surprise whoever needs that plugin one day. */
function withoutIdle({ wishes: { overrides, ...wishes }, idleOverrides }: Wanted): Wishes {
  const used = Object.entries(overrides ?? {}).filter(([name]) => !idleOverrides.includes(name as PluginName));
  return used.length === 0 ? wishes : { ...wishes, overrides: Object.fromEntries(used) };
}

/** Names of all locked plugins, sorted. */
export function namesOf(lockfile: Lockfile): readonly PluginName[] {
  return (Object.keys(lockfile.plugins) as PluginName[]).sort(compareText);
}

/** What a user is asked for a plugin, given what was agreed to before. */
function consentsFor(plugin: ChosenPlugin, before: LockedPlugin | undefined): readonly Consent[] {
  const { name, release } = plugin;
  const { added } = diffPermissions(before?.permissions ?? [], listPermissions(release.permissions));
  return [
    ...(added.length > 0 ? [{ kind: 'permissions', name, added } as const] : []),
    ...trustConsents(plugin, before),
    ...resetConsents(plugin, before),
  ];
}

/** The lockfile pins who signed, also that nobody did: any other answer is a new one, and is asked for. */
function trustConsents(
  { name, release, publisher, level }: ChosenPlugin,
  before: LockedPlugin | undefined,
): readonly Consent[] {
  const changed = before === undefined || before.publisher !== publisher;
  const isNew = changed || before.version !== release.version;
  if (publisher === undefined) {
    return isNew ? [{ kind: 'unsigned', name }] : [];
  }
  return [
    ...(isNew && level === 'untrusted' ? [{ kind: 'untrusted', name } as const] : []),
    ...(changed && before !== undefined
      ? [{ kind: 'publisher', name, before: before.publisher ?? 'nobody', after: publisher } as const]
      : []),
  ];
}

/** Threat: an attacker without the key has the provenance reset; whoever installed before is told. */
function resetConsents(
  { name, release, provenanceReset }: ChosenPlugin,
  before: LockedPlugin | undefined,
): readonly Consent[] {
  const isFirstSince =
    provenanceReset !== undefined &&
    before !== undefined &&
    before.publishedSequence < provenanceReset.fromSequence &&
    release.publishedSequence >= provenanceReset.fromSequence;
  return isFirstSince ? [{ kind: 'reset', name, reason: provenanceReset.reason }] : [];
}

function lock({ release, artifact, publisher }: ChosenPlugin, source: string): LockedPlugin {
  return {
    version: release.version,
    sha256: artifact.sha256,
    size: artifact.size,
    manifest: release.manifest.sha256,
    source,
    ...(publisher === undefined ? {} : { publisher }),
    publishedSequence: release.publishedSequence,
    dependencies: Object.fromEntries(release.dependencies.map(({ name, range }) => [name, range])),
    permissions: listPermissions(release.permissions),
  };
}
