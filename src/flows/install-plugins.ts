// Exists so that an install is resolved, verified and agreed to as a whole before the first file is written.
import type { InstallRequest } from '../core/install/install-request.ts';
import {
  type ChosenPlugin,
  type Consent,
  type InstallPlan,
  planInstall,
  type Wishes,
} from '../core/install/plan-install.ts';
import { emptyLockfile, type Lockfile, lockedOf } from '../core/model/lockfile.ts';
import { type PluginName, toFileName } from '../core/model/plugin-name.ts';
import type { PublishedFile, Shard, ShardRelease } from '../core/model/shard.ts';
import type { Version, VersionRange } from '../core/model/version.ts';
import { PlugyardError } from '../errors.ts';
import type { Store } from '../ports.ts';
import { applyInstall } from './apply-install.ts';
import { readLockfile } from './project-lockfile.ts';
import { findRelease, type PublishedIndex } from './read-index.ts';
import { type ResolveOptions, resolvePlugins } from './resolve-plugins.ts';
import { fetchVerified, type VerifiedRelease, type VerifyPorts } from './verify-release.ts';

export interface InstallPorts extends VerifyPorts {
  /** Where `<file>.wasm` and `<file>.plugin.json` go. */
  readonly plugins: Store;
  /** Where `plugyard.lock` is. */
  readonly project: Store;
  /** Asks the user; false refuses. */
  readonly consent: (consents: readonly Consent[]) => Promise<boolean>;
}

/** Installs what is asked for, beside what was asked for before. Throws without having written anything. */
export async function installPlugins(
  ports: InstallPorts,
  requests: readonly InstallRequest[],
  options: ResolveOptions = {},
): Promise<InstallPlan> {
  const { root, signature } = ports.index;
  const locked = (await readLockfile(ports.project)) ?? emptyLockfile(root.registry.name);
  const lockfile = signature === undefined ? locked : { ...locked, root: signature.pin };
  refuseOtherRegistry(lockfile, ports.index);
  return await applyWanted(ports, lockfile, { requests, options });
}

interface Asked {
  readonly requests: readonly InstallRequest[];
  readonly options: ResolveOptions;
}

/** Threat: another registry may have another plugin under the same name. */
function refuseOtherRegistry({ registry }: Lockfile, { root }: PublishedIndex): void {
  if (registry !== root.registry.name) {
    throw new PlugyardError(
      'TRUST_MISMATCH',
      `This project was installed from ${registry}, not from ${root.registry.name}`,
      {
        hint: 'Name that registry, or start a project of its own for the other.',
      },
    );
  }
}

async function applyWanted(ports: InstallPorts, lockfile: Lockfile, asked: Asked): Promise<InstallPlan> {
  const { wishes, preferred, options } = joinWishes(lockfile, asked);
  const { index } = ports;
  const { answer, order, cycles } = await resolvePlugins(index, { requested: wishes.requested, preferred }, options);
  const verified = new Map<PluginName, VerifiedRelease>();
  const chosen: ChosenPlugin[] = [];
  for (const name of order) {
    const shard = await index.shard(name);
    const release = findRelease(shard, answer.versions.get(name) as Version);
    refuseChanged(lockfile, name, release);
    const bytes = await fetchVerified({ ...ports, admitted: options.admitted }, shard, release);
    verified.set(name, bytes);
    chosen.push(toChosen(shard, release, bytes));
  }
  const present = await presentDigests(ports, chosen);
  const plan = planInstall(lockfile, {
    source: index.root.registry.url,
    wishes,
    idleOverrides: answer.idleOverrides,
    cycles,
    chosen,
    isInstalled: ({ name }) => present.has(name),
  });
  if (plan.consents.length > 0 && !(await ports.consent(plan.consents))) {
    throw new PlugyardError('PERMISSIONS_ERROR', 'Nothing was installed: what the plugins ask for was not agreed to', {
      hint: 'Read the list above; agree with --yes.',
      details: { consents: plan.consents },
    });
  }
  await applyInstall(ports, plan, verified);
  return plan;
}

interface JoinedWishes {
  readonly wishes: Wishes;
  readonly preferred: ReadonlyMap<PluginName, Version>;
  readonly options: ResolveOptions;
}

/** What was said before holds on: an override that is forgotten would be a conflict the next time. */
function joinWishes(lockfile: Lockfile, { requests, options }: Asked): JoinedWishes {
  const asked = Object.fromEntries(requests.map(({ name, range }) => [name, range]));
  const overrides = { ...lockfile.overrides, ...Object.fromEntries(options.overrides ?? []) };
  const prereleases = lockfile.prereleases === true || options.prereleases === true;
  // Asking for a plugin again asks for the newest that fits; only what is not named stays as it is locked.
  const kept = Object.entries(lockfile.plugins).filter(([name]) => !Object.hasOwn(asked, name));
  return {
    wishes: {
      requested: { ...lockfile.requested, ...asked },
      overrides,
      ...(prereleases ? { prereleases } : {}),
    },
    preferred: new Map(kept.map(([name, { version }]) => [name as PluginName, version])),
    options: {
      ...options,
      prereleases,
      overrides: new Map(Object.entries(overrides) as [PluginName, VersionRange][]),
    },
  };
}

function toChosen(
  { name, provenanceReset }: Shard,
  release: ShardRelease,
  { level, proved, publisher }: VerifiedRelease,
): ChosenPlugin {
  return {
    name,
    release,
    // What has no artifact was not fetched.
    artifact: release.artifact as PublishedFile,
    level,
    proved,
    ...(publisher === undefined ? {} : { publisher }),
    ...(provenanceReset === undefined ? {} : { provenanceReset }),
  };
}

/** Threat: an index that replaces the bytes of a version which was agreed to. What is released never changes. */
function refuseChanged(lockfile: Lockfile, name: PluginName, release: ShardRelease): void {
  const locked = lockedOf(lockfile, name);
  const same = locked?.sha256 === release.artifact?.sha256 && locked?.manifest === release.manifest.sha256;
  if (locked?.version === release.version && !same) {
    throw new PlugyardError(
      'CHECKSUM_MISMATCH',
      `${name} ${release.version} is not what plugyard.lock names: a release never changes`,
      {
        hint: 'Do not use it. Report it to those who run the registry or the mirror.',
        details: { plugin: name, expected: locked.sha256, found: release.artifact?.sha256 },
      },
    );
  }
}

/** The plugins whose files are in place, to the byte. */
async function presentDigests(ports: InstallPorts, chosen: readonly ChosenPlugin[]): Promise<ReadonlySet<PluginName>> {
  const present = new Set<PluginName>();
  for (const { name, release, artifact } of chosen) {
    const [wasm, manifest] = [
      await ports.plugins.read(`${toFileName(name)}.wasm`),
      await ports.plugins.read(`${toFileName(name)}.plugin.json`),
    ];
    if (
      wasm !== undefined &&
      manifest !== undefined &&
      ports.hash(wasm) === artifact.sha256 &&
      ports.hash(manifest) === release.manifest.sha256
    ) {
      present.add(name);
    }
  }
  return present;
}
