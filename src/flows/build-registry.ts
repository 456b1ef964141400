// Exists so that a commit of a registry becomes its published tree.
import { buildIndex, type IndexInput, type PublishedFiles } from '../core/index/build-index.ts';
import type { SourcePlugin } from '../core/index/build-shard.ts';
import { clientPolicyLimits } from '../core/model/client-policy.ts';
import { parseDeprecation } from '../core/model/deprecation.ts';
import { type Organisation, parseOrganisation } from '../core/model/organisation.ts';
import { organisationOf, type PluginName } from '../core/model/plugin-name.ts';
import { parsePolicy } from '../core/model/policy.ts';
import { parseRecord } from '../core/model/record.ts';
import { parseRegistry } from '../core/model/registry.ts';
import { classifyPath, pluginDirectory, registryRoot } from '../core/model/registry-path.ts';
import type { Version } from '../core/model/version.ts';
import { trustRules } from '../core/trust/trust-level.ts';
import { PlugyardError } from '../errors.ts';
import type { Hasher, Repository, SignatureVerifier, Tree } from '../ports.ts';
import { clientPolicyPath, maxBundleBytes, readClientPolicy } from './gather/gather-base.ts';
import { datesOf, type PublishedAt } from './gather/publishing-dates.ts';
import { type ReleasePorts, readRelease } from './gather/read-release.ts';
import { readBase } from './gather/read-text.ts';
import { readRecordedHistory } from './trust/recorded-history.ts';

export interface BuildPorts {
  readonly repository: Repository;
  readonly verifier: SignatureVerifier;
  readonly hash: Hasher;
}

export interface BuildOptions {
  /** A commit, branch or tag. */
  readonly revision: string;
  /** Name and version of this program; a part of what the index is a function of. */
  readonly builder: string;
}

/** Reads a whole registry at a commit and builds every published file. */
export async function buildRegistry(ports: BuildPorts, options: BuildOptions): Promise<PublishedFiles> {
  const commit = await ports.repository.resolve(options.revision);
  const tree = ports.repository.tree(commit);
  const registry = await readBase(tree, `${registryRoot}/registry.json`, parseRegistry);
  const policy = await readBase(tree, `${registryRoot}/policy.json`, parsePolicy);
  const history = await ports.repository.history(commit, `${registryRoot}/plugins`);
  const last = history.at(-1);
  if (registry === undefined || policy === undefined || last === undefined) {
    throw new PlugyardError(
      'REGISTRY_INVALID',
      'This is not a registry: registry/registry.json or registry/policy.json is missing',
      {
        hint: 'Run this in the clone of a registry, or name it with --repository.',
      },
    );
  }
  const trustedRoot = await tree.read(`${registryRoot}/trust/trusted-root.json`, maxBundleBytes);
  const published = datesOf(history, registry, await readRecordedHistory(tree));
  const clientPolicy = await readPolicyForClients(tree);
  const plugins = await readPlugins({ ...ports, tree, registry, policy, trustedRoot }, published);
  return buildIndex(
    {
      registry,
      builder: options.builder,
      commit,
      committedAt: last.time,
      sequence: registry.sequenceBase + history.length,
      policy,
      ...clientPolicy,
      plugins,
      ...(trustedRoot === undefined ? {} : { trustedRoot }),
    },
    ports.hash,
  );
}

/** The policy as value and as the bytes that are published. */
async function readPolicyForClients(tree: Tree): Promise<Pick<IndexInput, 'clientPolicy'>> {
  const value = await readClientPolicy(tree);
  if (value === undefined) {
    return {};
  }
  if (value.rules !== trustRules) {
    throw new PlugyardError(
      'REGISTRY_INVALID',
      `registry/trust/client-policy.json asks for trust rules ${value.rules}; this version of plugyard computes by rules ${trustRules}`,
      { hint: 'Update plugyard, or let the administrators correct "rules".' },
    );
  }
  const bytes = await tree.read(clientPolicyPath, clientPolicyLimits.maxBytes);
  return bytes === undefined ? {} : { clientPolicy: { value, bytes } };
}

/** Enough to keep git busy while signatures are verified; few enough to hold in memory. */
const pluginsAtOnce = 32;

async function readPlugins(
  ports: ReleasePorts,
  published: ReadonlyMap<string, PublishedAt>,
): Promise<readonly SourcePlugin[]> {
  const files = await ports.tree.walk(`${registryRoot}/plugins`);
  const sizes = new Map(files.map(({ path, size }) => [path, size]));
  const versions = new Map<PluginName, Version[]>();
  for (const { path } of files) {
    const role = classifyPath(path);
    if (role.role === 'release' && role.file === 'plugin.json') {
      versions.set(role.plugin, [...(versions.get(role.plugin) ?? []), role.version]);
    }
  }
  const names = [...versions.keys()];
  const plugins: SourcePlugin[] = [];
  for (let start = 0; start < names.length; start += pluginsAtOnce) {
    const batch = names.slice(start, start + pluginsAtOnce);
    const read = batch.map((name) => readPlugin(ports, { name, versions: versions.get(name) ?? [], sizes, published }));
    plugins.push(...(await Promise.all(read)));
  }
  return plugins;
}

interface PluginFiles {
  readonly name: PluginName;
  readonly versions: readonly Version[];
  readonly sizes: ReadonlyMap<string, number>;
  readonly published: ReadonlyMap<string, PublishedAt>;
}

async function readPlugin(
  ports: ReleasePorts,
  { name, versions, sizes, published }: PluginFiles,
): Promise<SourcePlugin> {
  const directory = pluginDirectory(name);
  const record = await readBase(ports.tree, `${directory}/record.json`, parseRecord);
  if (record === undefined) {
    throw new PlugyardError('REGISTRY_INVALID', `${directory}/record.json is missing`, {
      hint: 'Every plugin needs a record that names its owners and publishers.',
    });
  }
  const deprecated = sizes.has(`${directory}/deprecated.json`)
    ? await readBase(ports.tree, `${directory}/deprecated.json`, parseDeprecation)
    : undefined;
  const releases = await Promise.all(
    versions.map((version) => readRelease(ports, { plugin: name, version, record, sizes, published })),
  );
  const organisation = await readOrganisation(ports.tree, name);
  return {
    name,
    record,
    ...(organisation?.requiredTrust === undefined ? {} : { requiredTrust: organisation.requiredTrust }),
    ...(deprecated === undefined ? {} : { deprecated }),
    releases,
  };
}

async function readOrganisation(tree: Tree, name: PluginName): Promise<Organisation | undefined> {
  const organisation = organisationOf(name);
  return organisation === undefined
    ? undefined
    : await readBase(tree, `${registryRoot}/orgs/${organisation}.json`, parseOrganisation);
}
