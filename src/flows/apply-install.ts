// Exists so that an install that fails half-way leaves what was there before.
import type { InstallPlan } from '../core/install/plan-install.ts';
import { type PluginName, toFileName } from '../core/model/plugin-name.ts';
import type { Store } from '../ports.ts';
import { writeLockfile } from './project-lockfile.ts';
import { removeFiles } from './remove-plugins.ts';
import type { VerifiedRelease } from './verify-release.ts';

export interface ApplyPorts {
  readonly plugins: Store;
  readonly project: Store;
}

/**
 * New files first, the lockfile when all of them are there, and what nothing needs any more last. When a write fails,
 * the files that were replaced are put back, as far as the disk still lets us.
 */
export async function applyInstall(
  { plugins, project }: ApplyPorts,
  plan: InstallPlan,
  verified: ReadonlyMap<PluginName, VerifiedRelease>,
): Promise<void> {
  const undo: (() => Promise<void>)[] = [];
  const replace = async (path: string, bytes: Uint8Array): Promise<void> => {
    const before = await plugins.read(path);
    undo.push(() => (before === undefined ? plugins.remove(path) : plugins.write(path, before)));
    await plugins.write(path, bytes);
  };
  try {
    for (const { name } of plan.install) {
      const bytes = verified.get(name);
      if (bytes !== undefined) {
        await replace(`${toFileName(name)}.plugin.json`, bytes.manifest);
        await replace(`${toFileName(name)}.wasm`, bytes.artifact);
      }
    }
    await writeLockfile(project, plan.lockfile);
  } catch (error) {
    for (const step of undo.reverse()) {
      // What failed first is what the user must hear of.
      await step().catch(() => undefined);
    }
    throw error;
  }
  await removeFiles(plugins, plan.remove);
}
