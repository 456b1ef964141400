// Exists so that an install is resolved, verified and agreed to as a whole before the first file is written.
import type { InstallRequest } from '../core/install/install-request.ts';
import { type ChosenPlugin, type Consent, type InstallPlan, planInstall } from '../core/install/plan-install.ts';
import { emptyLockfile, type Lockfile } from '../core/model/lockfile.ts';
import { type PluginName, toFileName } from '../core/model/plugin-name.ts';
import type { Shard, ShardRelease } from '../core/model/shard.ts';
import type { Version, VersionRange } from '../core/model/version.ts';
import { installOrder } from '../core/resolve/install-order.ts';
import type { Need } from '../core/resolve/question.ts';
import { resolve } from '../core/resolve/resolve.ts';
import { PlugyardError } from '../errors.ts';
import type { Store } from '../ports.ts';
import { applyInstall } from './apply-install.ts';
import { readLockfile } from './project-lockfile.ts';
import { findRelease, type PublishedIndex } from './read-index.ts';
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
export async function installPlugins(ports: InstallPorts, requests: readonly InstallRequest[]): Promise<InstallPlan> {
  const { root, signature } = ports.index;
  const locked = (await readLockfile(ports.project)) ?? emptyLockfile(root.registry.name);
  const lockfile = signature === undefined ? locked : { ...locked, root: signature.pin };
  refuseOtherRegistry(lockfile, ports.index);
  const asked = Object.fromEntries(requests.map(({ name, range }) => [name, range]));
  // Asking for a plugin again asks for the newest that fits; only what is not named stays as it is locked.
  const kept = Object.entries(lockfile.plugins).filter(([name]) => !Object.hasOwn(asked, name));
  const preferred = new Map(kept.map(([name, { version }]) => [name as PluginName, version]));
  return await applyWanted(ports, lockfile, { requested: { ...lockfile.requested, ...asked }, preferred });
}

/** What a project wants: ranges by name, and the versions to stay with where they fit. */
interface Wanted {
  readonly requested: Readonly<Record<PluginName, VersionRange>>;
  readonly preferred: ReadonlyMap<PluginName, Version>;
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

async function applyWanted(ports: InstallPorts, lockfile: Lockfile, wanted: Wanted): Promise<InstallPlan> {
  const { requested } = wanted;
  const shards = await readClosure(ports.index, Object.keys(requested) as PluginName[]);
  const versions = choose(shards, wanted);
  const verified = new Map<PluginName, VerifiedRelease>();
  const chosen: ChosenPlugin[] = [];
  for (const name of installOrder(versions, (of, version) => needsOf(shards, of, version))) {
    const shard = await ports.index.shard(name);
    const release = findRelease(shard, versions.get(name) as Version);
    refuseChanged(lockfile, name, release);
    const bytes = await fetchVerified(ports, shard, release);
    verified.set(name, bytes);
    if (release.artifact !== undefined) {
      const { provenanceReset } = shard;
      const { level, proved, publisher } = bytes;
      chosen.push({
        name,
        release,
        artifact: release.artifact,
        level,
        proved,
        ...(publisher === undefined ? {} : { publisher }),
        ...(provenanceReset === undefined ? {} : { provenanceReset }),
      });
    }
  }
  const present = await presentDigests(ports, chosen);
  const source = ports.index.root.registry.url;
  const plan = planInstall(lockfile, { source, requested, chosen, isInstalled: ({ name }) => present.has(name) });
  if (plan.consents.length > 0 && !(await ports.consent(plan.consents))) {
    throw new PlugyardError('PERMISSIONS_ERROR', 'Nothing was installed: what the plugins ask for was not agreed to', {
      hint: 'Read the list above; agree with --yes.',
      details: { consents: plan.consents },
    });
  }
  await applyInstall(ports, plan, verified);
  return plan;
}

/** Threat: an index that replaces the bytes of a version which was agreed to. What is released never changes. */
function refuseChanged({ plugins }: Lockfile, name: PluginName, release: ShardRelease): void {
  const locked = Object.hasOwn(plugins, name) ? plugins[name] : undefined;
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

/** The shards of everything that the requested plugins could reach. */
async function readClosure(
  index: PublishedIndex,
  roots: readonly PluginName[],
): Promise<ReadonlyMap<PluginName, Shard>> {
  const shards = new Map<PluginName, Shard>();
  let wave = [...roots];
  while (wave.length > 0) {
    const read = await Promise.all(wave.map((name) => index.shard(name)));
    for (const shard of read) {
      shards.set(shard.name, shard);
    }
    const reached = read.flatMap(({ releases }) =>
      releases.flatMap(({ dependencies }) => dependencies.map(({ name }) => name)),
    );
    wave = [...new Set(reached)].filter((name) => !shards.has(name) && index.has(name));
  }
  return shards;
}

function choose(
  shards: ReadonlyMap<PluginName, Shard>,
  { requested, preferred }: Wanted,
): ReadonlyMap<PluginName, Version> {
  const needs = Object.entries(requested).map(
    ([name, range]): Need => ({ name: name as PluginName, range, optional: false }),
  );
  const solution = resolve(
    needs,
    (name) =>
      shards.get(name)?.releases.map(({ version, dependencies, yanked, removed }) => ({
        version,
        dependencies,
        ...(removed !== undefined
          ? { withdrawn: 'removed' as const }
          : yanked !== undefined
            ? { withdrawn: 'yanked' as const }
            : {}),
      })),
    preferred,
  );
  if (!solution.solved) {
    const codes = {
      missing: 'DEPENDENCY_NOT_FOUND',
      conflict: 'DEPENDENCY_CONFLICT',
      'too-complex': 'TOO_COMPLEX',
    } as const;
    throw new PlugyardError(codes[solution.cause], `Nothing fits: ${solution.reason}`, {
      hint: 'Ask for another range, or update what stands in the way.',
    });
  }
  return solution.versions;
}

function needsOf(shards: ReadonlyMap<PluginName, Shard>, name: PluginName, version: Version): readonly Need[] {
  return shards.get(name)?.releases.find((release) => release.version === version)?.dependencies ?? [];
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
