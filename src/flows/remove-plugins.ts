// Exists so that removing a plugin takes away what only it needed, and nothing that others still need.
import { type Lockfile, lockedOf } from '../core/model/lockfile.ts';
import { type PluginName, toFileName } from '../core/model/plugin-name.ts';
import { PlugyardError } from '../errors.ts';
import type { Store } from '../ports.ts';
import { readLockfile, writeLockfile } from './project-lockfile.ts';

export interface RemovePorts {
  readonly plugins: Store;
  readonly project: Store;
}

/** Removes plugins that were asked for, and what only they needed. */
export async function removePlugins(ports: RemovePorts, names: readonly PluginName[]): Promise<readonly PluginName[]> {
  const lockfile = await readLockfile(ports.project);
  for (const name of names) {
    const requested = lockfile !== undefined && Object.hasOwn(lockfile.requested, name);
    if (lockfile === undefined || !requested) {
      const dependent = Object.entries(lockfile?.plugins ?? {}).find(([, plugin]) =>
        Object.hasOwn(plugin.dependencies, name),
      );
      throw new PlugyardError('PLUGIN_NOT_FOUND', `${name} was not asked for here`, {
        hint:
          dependent === undefined
            ? 'See what is installed: plugyard list'
            : `It is needed by ${dependent[0]}; remove that instead.`,
      });
    }
  }
  if (lockfile === undefined) {
    return [];
  }
  const requested = Object.fromEntries(
    Object.entries(lockfile.requested).filter(([name]) => !names.includes(name as PluginName)),
  );
  const needed = reachable(lockfile, Object.keys(requested) as PluginName[]);
  const plugins = Object.fromEntries(
    Object.entries(lockfile.plugins).filter(([name]) => needed.has(name as PluginName)),
  );
  const removed = (Object.keys(lockfile.plugins) as PluginName[]).filter((name) => !needed.has(name));
  await writeLockfile(ports.project, { ...lockfile, requested, plugins });
  await removeFiles(ports.plugins, removed);
  return removed;
}

/** Takes the files of plugins away; missing ones are fine. */
export async function removeFiles(plugins: Store, names: readonly PluginName[]): Promise<void> {
  for (const name of names) {
    await plugins.remove(`${toFileName(name)}.wasm`);
    await plugins.remove(`${toFileName(name)}.plugin.json`);
  }
}

function reachable(lockfile: Lockfile, roots: readonly PluginName[]): ReadonlySet<PluginName> {
  const seen = new Set<PluginName>();
  const queue = [...roots];
  for (const name of queue) {
    const plugin = lockedOf(lockfile, name);
    if (!seen.has(name) && plugin !== undefined) {
      seen.add(name);
      queue.push(...(Object.keys(plugin.dependencies) as PluginName[]));
    }
  }
  return seen;
}
