// Exists so that rules, people and the touched plugin are read from the base tip, and from nowhere else.
import type { Change } from '../../core/model/change.ts';
import { type ClientPolicy, clientPolicyLimits, parseClientPolicy } from '../../core/model/client-policy.ts';
import { dependenciesOf, parseManifest } from '../../core/model/manifest.ts';
import { compareText } from '../../core/model/order.ts';
import { parseOrganisation } from '../../core/model/organisation.ts';
import { listPermissions } from '../../core/model/permissions.ts';
import { organisationOf, type PluginName, parsePluginName } from '../../core/model/plugin-name.ts';
import { parsePolicy } from '../../core/model/policy.ts';
import { bundleRank, type ProvenanceRank, provenanceRanks } from '../../core/model/provenance.ts';
import { parseRecord } from '../../core/model/record.ts';
import { parseRegistry } from '../../core/model/registry.ts';
import { classifyPath, pluginDirectory, registryRoot, releaseDirectory } from '../../core/model/registry-path.ts';
import type { BasePlugin, BaseRelease, Settings } from '../../core/model/submission.ts';
import { compareVersions, type Version } from '../../core/model/version.ts';
import { PlugyardError } from '../../errors.ts';
import type { Tree } from '../../ports.ts';
import { listVersions } from './list-versions.ts';
import { readBase, readText } from './read-text.ts';

export const maxBundleBytes: number = 1024 * 1024;

export const clientPolicyPath: string = `${registryRoot}/trust/client-policy.json`;

/** What clients are told to demand; a broken one stops everything. */
export async function readClientPolicy(tree: Tree): Promise<ClientPolicy | undefined> {
  return await readBase(tree, { path: clientPolicyPath, maxBytes: clientPolicyLimits.maxBytes }, parseClientPolicy);
}

export async function gatherSettings(base: Tree, change: Change): Promise<Settings> {
  const [registry, policy, clientPolicy] = await Promise.all([
    readBase(base, `${registryRoot}/registry.json`, parseRegistry),
    readBase(base, `${registryRoot}/policy.json`, parsePolicy),
    readClientPolicy(base),
  ]);
  if (registry === undefined || policy === undefined) {
    throw new PlugyardError(
      'REGISTRY_INVALID',
      'This is not a registry: registry/registry.json or registry/policy.json is missing',
      {
        hint: 'Name the folder or clone that holds registry/.',
      },
    );
  }
  const name = organisationNamed(change);
  const organisation =
    name === undefined ? undefined : await readBase(base, `${registryRoot}/orgs/${name}.json`, parseOrganisation);
  return {
    ...(base.commit === undefined ? {} : { commit: base.commit }),
    registry,
    policy,
    ...(clientPolicy === undefined ? {} : { clientPolicy }),
    ...(organisation === undefined ? {} : { organisation }),
  };
}

/** The touched plugin, with every version that was ever taken. */
export async function gatherPlugin(base: Tree, plugin: PluginName): Promise<BasePlugin> {
  const record = await readBase(base, `${pluginDirectory(plugin)}/record.json`, parseRecord);
  const { released, withdrawn } = await listVersions(base, plugin);
  const versions = new Set([...released, ...withdrawn.keys()]);
  const sorted = [...versions].sort(compareVersions);
  const newest = sorted.findLast((version) => !withdrawn.has(version));
  const releases = await Promise.all(
    sorted.map(async (version) => {
      const state = withdrawn.get(version);
      const release = await gatherRelease(base, plugin, version);
      const size = version === newest ? await artifactSize(base, plugin, version) : undefined;
      return {
        ...release,
        ...(size === undefined ? {} : { size }),
        ...(state === undefined ? {} : { withdrawn: state }),
      };
    }),
  );
  return { exists: record !== undefined || releases.length > 0, ...(record === undefined ? {} : { record }), releases };
}

/** Every plugin of the registry, sorted. The list grows with the registry; it is gathered only where a name is new or missing. */
export async function gatherNames(base: Tree): Promise<readonly PluginName[]> {
  const root = `${registryRoot}/plugins`;
  const entries = (await base.list(root)).filter(({ kind }) => kind === 'directory').map(({ name }) => name);
  const scoped = await Promise.all(
    entries
      .filter((name) => name.startsWith('@'))
      .map(async (scope) => (await base.list(`${root}/${scope}`)).map(({ name }) => `${scope}/${name}`)),
  );
  return [...entries, ...scoped.flat()].sort(compareText).flatMap((name) => {
    const parsed = parsePluginName(name);
    return parsed.ok ? [parsed.value] : [];
  });
}

async function gatherRelease(base: Tree, plugin: PluginName, version: Version): Promise<BaseRelease> {
  const directory = releaseDirectory(plugin, version);
  const manifest = await readBase(base, `${directory}/plugin.json`, parseManifest);
  const ranks = await Promise.all(
    ['plugin.wasm.sigstore.json', 'release.sigstore.json'].map((file) => gatherRank(base, `${directory}/${file}`)),
  );
  return {
    version,
    permissions: listPermissions(manifest?.permissions),
    dependencies: manifest === undefined ? [] : dependenciesOf(manifest).map(({ name }) => name),
    rank: provenanceRanks.findLast((rank) => ranks.includes(rank)) ?? 'none',
  };
}

async function gatherRank(base: Tree, path: string): Promise<ProvenanceRank> {
  const text = await readText(base, path, maxBundleBytes);
  if (text === undefined) {
    return 'none';
  }
  // Threat: a bundle that cannot be read here must not be a way to let the rank fall.
  return text.ok ? bundleRank(text.value) : 'keyless';
}

async function artifactSize(base: Tree, plugin: PluginName, version: Version): Promise<number | undefined> {
  const directory = releaseDirectory(plugin, version);
  const files = await base.walk(directory);
  return files.find(({ path }) => path === `${directory}/plugin.wasm`)?.size;
}

function organisationNamed(change: Change): string | undefined {
  if (change.plugin !== undefined) {
    return organisationOf(change.plugin);
  }
  const roles = change.files.map(({ path }) => classifyPath(path));
  return roles.find((role) => role.role === 'organisation')?.organisation;
}
