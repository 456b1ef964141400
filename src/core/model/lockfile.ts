// Exists so that an install can be repeated byte for byte, on any machine.
import { toCanonicalJson } from './canonical-json.ts';
import type { Sha256 } from './digest.ts';
import { validateLockfile } from './generated/validate-lockfile.js';
import type { PermissionLine } from './permissions.ts';
import type { PluginName } from './plugin-name.ts';
import type { PublisherId } from './publisher.ts';
import { type Parser, parserOf } from './schema.ts';
import type { Version, VersionRange } from './version.ts';

/** `plugyard.lock`: sorted, without times and without paths of this machine. */
export interface Lockfile {
  readonly format: 1;
  /** Name of the registry, from its index root. */
  readonly registry: string;
  /** Digest of the root metadata that the first install pinned; absent for an unsigned registry. */
  readonly root?: Sha256;
  /** What the user asked for. */
  readonly requested: Readonly<Record<PluginName, VersionRange>>;
  readonly plugins: Readonly<Record<PluginName, LockedPlugin>>;
}

export interface LockedPlugin {
  readonly version: Version;
  readonly sha256: Sha256;
  readonly size: number;
  /** Digest of the manifest. */
  readonly manifest: Sha256;
  /** Absent for a release without signature. */
  readonly publisher?: PublisherId;
  readonly publishedSequence: number;
  readonly dependencies: Readonly<Record<PluginName, VersionRange>>;
  /** Permissions that the user has granted. */
  readonly permissions: readonly PermissionLine[];
}

export const emptyLockfile = (registry: string): Lockfile => ({ format: 1, registry, requested: {}, plugins: {} });

export const parseLockfile: Parser<Lockfile> = parserOf(validateLockfile);

export function formatLockfile(lockfile: Lockfile): string {
  return toCanonicalJson(lockfile);
}
