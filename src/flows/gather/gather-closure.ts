// Exists so that dependencies are judged against every release that they could resolve to, and nothing more is read.
import { type Fact, known, missing } from '../../core/model/fact.ts';
import { dependenciesOf, type Manifest, parseManifest } from '../../core/model/manifest.ts';
import { nearestWords } from '../../core/model/nearest.ts';
import type { PluginName } from '../../core/model/plugin-name.ts';
import { releaseDirectory } from '../../core/model/registry-path.ts';
import type { ClosurePlugin, ClosureRelease } from '../../core/model/submission.ts';
import type { Tree } from '../../ports.ts';
import { gatherNames } from './gather-base.ts';
import { listVersions } from './list-versions.ts';
import { readBase } from './read-text.ts';

/** Threat: a dependency list made to have the whole registry read. */
const maxPlugins = 500;

export async function gatherClosure(base: Tree, manifest: Manifest): Promise<Fact<readonly ClosurePlugin[]>> {
  const closure = new Map<PluginName, ClosurePlugin>();
  const queue = dependenciesOf(manifest).map(({ name }) => name);
  for (const name of queue) {
    if (closure.has(name)) {
      continue;
    }
    if (closure.size >= maxPlugins) {
      return missing(`the dependencies reach more than ${maxPlugins} plugins`);
    }
    const releases = await gatherReleases(base, name);
    closure.set(name, { name, releases });
    queue.push(...releases.flatMap(({ dependencies }) => dependencies.map((dependency) => dependency.name)));
  }
  return known(await withNearestNames(base, [...closure.values()]));
}

async function gatherReleases(base: Tree, name: PluginName): Promise<readonly ClosureRelease[]> {
  const { released, withdrawn } = await listVersions(base, name);
  const releases = released.map(async (version): Promise<readonly ClosureRelease[]> => {
    const manifest = await readBase(base, `${releaseDirectory(name, version)}/plugin.json`, parseManifest);
    const state = withdrawn.get(version);
    return manifest === undefined
      ? []
      : [{ version, dependencies: dependenciesOf(manifest), ...(state === undefined ? {} : { withdrawn: state }) }];
  });
  return (await Promise.all(releases)).flat();
}

/** The list of all names is read only when a name is not there. */
async function withNearestNames(base: Tree, plugins: readonly ClosurePlugin[]): Promise<readonly ClosurePlugin[]> {
  if (plugins.every(({ releases }) => releases.length > 0)) {
    return plugins;
  }
  const names = await gatherNames(base);
  return plugins.map((plugin) =>
    plugin.releases.length > 0 ? plugin : { ...plugin, nearest: nearestWords(plugin.name, names) },
  );
}
