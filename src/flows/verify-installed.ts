// Exists so that installed files can be held, at any time, against the lockfile and the signatures.
import { namesOf } from '../core/install/plan-install.ts';
import { type LockedPlugin, lockedOf } from '../core/model/lockfile.ts';
import { type PluginName, toFileName } from '../core/model/plugin-name.ts';
import type { ShardRelease } from '../core/model/shard.ts';
import type { Version } from '../core/model/version.ts';
import { PlugyardError } from '../errors.ts';
import type { Store } from '../ports.ts';
import { readLockfile } from './project-lockfile.ts';
import { findRelease } from './read-index.ts';
import { type ProvedTrust, type VerifyPorts, weighBytes } from './verify-release.ts';

export interface VerifyInstalledPorts extends VerifyPorts {
  readonly plugins: Store;
  readonly project: Store;
}

export interface VerifiedPlugin extends ProvedTrust {
  readonly name: PluginName;
  readonly version: Version;
}

/** Verifies installed plugins, all without names. Throws at the first that is not what it should be. */
export async function verifyInstalled(
  ports: VerifyInstalledPorts,
  names: readonly PluginName[],
): Promise<readonly VerifiedPlugin[]> {
  const lockfile = await readLockfile(ports.project);
  const wanted = names.length > 0 ? names : lockfile === undefined ? [] : namesOf(lockfile);
  const verified: VerifiedPlugin[] = [];
  for (const name of wanted) {
    const locked = lockfile === undefined ? undefined : lockedOf(lockfile, name);
    if (locked === undefined) {
      throw new PlugyardError('PLUGIN_NOT_FOUND', `${name} is not installed here`, {
        hint: 'See what is: plugyard list',
      });
    }
    const artifact = await readChecked(ports, `${toFileName(name)}.wasm`, locked.sha256);
    await readChecked(ports, `${toFileName(name)}.plugin.json`, locked.manifest);
    const shard = await ports.index.shard(name);
    const release = findRelease(shard, locked.version);
    refuseOtherManifest(locked, name, release);
    refuseRemoved(ports, name, release);
    const weighed = await weighBytes(ports, { shard, release, artifact });
    if (weighed.publisher !== locked.publisher) {
      throw new PlugyardError(
        'TRUST_MISMATCH',
        `${name} was installed as signed by ${locked.publisher ?? 'nobody'}; the index says ${weighed.publisher ?? 'nobody'} now`,
        {
          hint: 'Find out why the publisher changed before you install it again.',
        },
      );
    }
    verified.push({ name, version: locked.version, ...weighed });
  }
  return verified;
}

/** Threat: what turned out to do harm is on disks already, whole and signed. */
function refuseRemoved({ admitted }: VerifyInstalledPorts, name: PluginName, { version, removed }: ShardRelease): void {
  if (removed === undefined || admitted?.get(name) === version) return;
  throw new PlugyardError(
    'RELEASE_REMOVED',
    `${name} ${version}, which is installed here, was removed by the registry: ${removed.reason}`,
    { hint: `Do not use it. Take it away: plugyard remove ${name}; or ask for another version.` },
  );
}

/** Threat: what is vouched for is the manifest of the index; the one that is installed must be that one. */
function refuseOtherManifest(locked: LockedPlugin, name: PluginName, { manifest, version }: ShardRelease): void {
  if (locked.manifest !== manifest.sha256) {
    throw new PlugyardError(
      'CHECKSUM_MISMATCH',
      `The index names another manifest for ${name} ${version} than plugyard.lock: a release never changes`,
      { hint: 'Do not use it. Report it to those who run the registry or the mirror.' },
    );
  }
}

async function readChecked({ plugins, hash }: VerifyInstalledPorts, file: string, sha256: string): Promise<Uint8Array> {
  const bytes = await plugins.read(file);
  const found = bytes === undefined ? undefined : hash(bytes);
  if (bytes === undefined || found !== sha256) {
    throw new PlugyardError(
      'CHECKSUM_MISMATCH',
      `${file} ${bytes === undefined ? 'is missing' : `was changed: its digest is ${found}, the lockfile says ${sha256}`}`,
      {
        hint: 'Put it back: plugyard install',
      },
    );
  }
  return bytes;
}
