// Exists so that a new name meets every name that is taken, and only the few near ones are looked at any closer.
import type { Account } from '../../core/model/account.ts';
import type { Change } from '../../core/model/change.ts';
import { type Fact, known, knownValue, missing } from '../../core/model/fact.ts';
import { findLookalikes } from '../../core/model/lookalike/find-lookalikes.ts';
import { type NearPlugin, toWeigh } from '../../core/model/lookalike/near-plugin.ts';
import { compareText } from '../../core/model/order.ts';
import type { PluginName } from '../../core/model/plugin-name.ts';
import { parseRecord } from '../../core/model/record.ts';
import { pluginDirectory, registryRoot } from '../../core/model/registry-path.ts';
import type { Facts } from '../../core/model/submission.ts';
import type { Tree } from '../../ports.ts';
import { gatherNames } from './gather-base.ts';
import { listVersions } from './list-versions.ts';
import { noRegistry } from './no-registry.ts';
import { readBase } from './read-text.ts';

type NameFacts = Pick<Facts, 'names' | 'nearPlugins' | 'organisations'>;

const noNewName = missing('names are read for new plugins, organisations and deprecations only');
const noNewPlugin = missing('plugins are weighed beside a new one only');
const noOrganisation = missing('organisations are compared with each other only');

/** At most three listings, and ten plugins besides, however many the registry has. */
export async function gatherNameFacts(
  base: Tree | undefined,
  { kind, plugin }: Change,
  author: Fact<Account>,
): Promise<NameFacts> {
  if (kind !== 'organisation' && kind !== 'new-plugin' && kind !== 'deprecation') {
    return { names: noNewName, nearPlugins: noNewPlugin, organisations: noOrganisation };
  }
  if (base === undefined) {
    return { names: noRegistry, nearPlugins: noRegistry, organisations: noRegistry };
  }
  const names = await gatherNames(base);
  if (kind === 'organisation') {
    return { names: known(names), nearPlugins: noNewPlugin, organisations: known(await gatherOrganisations(base)) };
  }
  if (kind === 'deprecation') {
    return { names: known(names), nearPlugins: noNewPlugin, organisations: noOrganisation };
  }
  const near = plugin === undefined ? [] : toWeigh(findLookalikes(plugin, names));
  const nearPlugins = await Promise.all(near.map((name) => gatherNearPlugin(base, name, knownValue(author))));
  return { names: known(names), nearPlugins: known(nearPlugins), organisations: noOrganisation };
}

/** Every organisation of the registry, sorted. */
async function gatherOrganisations(base: Tree): Promise<readonly string[]> {
  const entries = await base.list(`${registryRoot}/orgs`);
  return entries
    .filter(({ name }) => name.endsWith('.json'))
    .map(({ name }) => name.slice(0, -'.json'.length))
    .sort(compareText);
}

async function gatherNearPlugin(base: Tree, name: PluginName, author: Account | undefined): Promise<NearPlugin> {
  const [{ released, withdrawn }, ratings, record] = await Promise.all([
    listVersions(base, name),
    base.list(`${pluginDirectory(name)}/ratings`),
    readBase(base, `${pluginDirectory(name)}/record.json`, parseRecord),
  ]);
  return {
    name,
    releases: new Set([...released, ...withdrawn.keys()]).size,
    ratings: ratings.length,
    isOwned: record?.owners.some(({ id, versions }) => id === author?.id && versions === undefined) === true,
  };
}
