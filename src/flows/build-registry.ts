// Exists so that a commit of a registry becomes its published tree.
import { buildIndex, type PublishedFiles } from '../core/index/build-index.ts';
import type { SourcePlugin } from '../core/index/build-shard.ts';
import { parseDeprecation } from '../core/model/deprecation.ts';
import { dateOf, type History } from '../core/model/history.ts';
import type { PluginName } from '../core/model/plugin-name.ts';
import { parsePolicy } from '../core/model/policy.ts';
import { parseRecord } from '../core/model/record.ts';
import { parseRegistry } from '../core/model/registry.ts';
import { classifyPath, pluginDirectory, registryRoot } from '../core/model/registry-path.ts';
import type { Version } from '../core/model/version.ts';
import { PlugyardError } from '../errors.ts';
import type { Hasher, HistoryCommit, Repository, SignatureVerifier } from '../ports.ts';
import { maxBundleBytes } from './gather/gather-base.ts';
import { type PublishedAt, type ReleasePorts, readRelease } from './gather/read-release.ts';
import { readBase } from './gather/read-text.ts';
import { readHistory } from './trust/read-history.ts';

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
  const recorded = await readHistory(tree);
  const published = datesOf({ commits: history, sequenceBase: registry.sequenceBase, recorded });
  const plugins = await readPlugins({ ...ports, tree, policy, trustedRoot }, published);
  return buildIndex(
    {
      registry,
      builder: options.builder,
      commit,
      committedAt: last.time,
      sequence: registry.sequenceBase + history.length,
      plugins,
      ...(trustedRoot === undefined ? {} : { trustedRoot }),
    },
    ports.hash,
  );
}

/** Enough to keep git busy while signatures are verified; few enough to hold in memory. */
const pluginsAtOnce = 32;

interface Dating {
  readonly commits: readonly HistoryCommit[];
  readonly sequenceBase: number;
  /** Wins over git: what was published before the history was rewritten keeps its date. */
  readonly recorded: History | undefined;
}

/** The first-parent commit that added each release, by the path of its manifest. */
function datesOf({ commits, sequenceBase, recorded }: Dating): ReadonlyMap<string, PublishedAt> {
  const dates = new Map<string, PublishedAt>();
  for (const [index, { commit, time, message, added }] of commits.entries()) {
    for (const path of added.filter((candidate) => candidate.endsWith('/plugin.json'))) {
      const role = classifyPath(path);
      const date =
        recorded !== undefined && role.role === 'release' ? dateOf(recorded, role.plugin, role.version) : undefined;
      dates.set(path, {
        commit,
        time: date?.publishedAt ?? time,
        message,
        sequence: date?.publishedSequence ?? sequenceBase + index + 1,
      });
    }
  }
  return dates;
}

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
  return { name, record, ...(deprecated === undefined ? {} : { deprecated }), releases };
}
