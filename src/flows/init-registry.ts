// Exists so that a new registry is written beside what a folder holds already, and over nothing.
import { buildNewRegistry } from '../core/setup/new-registry.ts';
import type { RegistryPlan } from '../core/setup/registry-plan.ts';
import type { WaitingWorkflow } from '../core/setup/workflows.ts';
import { PlugyardError } from '../errors.ts';
import type { Store } from '../ports.ts';

export interface InitialisedRegistry {
  readonly written: readonly string[];
  /** Files of the same name that were there, and are as they were. */
  readonly kept: readonly string[];
  /** Workflows that the Action cannot run yet. */
  readonly waiting: readonly WaitingWorkflow[];
}

/** Throws `FILE_EXISTS` where there is a registry, before anything is written. */
export async function initRegistry(store: Store, plan: RegistryPlan): Promise<InitialisedRegistry> {
  const { files, waiting } = buildNewRegistry(plan);
  const kept: string[] = [];
  for (const path of files.keys()) {
    if ((await store.read(path)) !== undefined) {
      kept.push(path);
    }
  }
  const registry = kept.find((path) => path.startsWith('registry/'));
  if (registry !== undefined) {
    throw new PlugyardError('FILE_EXISTS', `There is a registry here already: ${registry}`, {
      hint: 'Name another folder. Single workflows are written by: plugyard registry workflow <name> --action <pin>',
    });
  }
  const written = [...files].filter(([path]) => !kept.includes(path));
  for (const [path, text] of written) {
    await store.write(path, new TextEncoder().encode(text));
  }
  return { written: written.map(([path]) => path), kept, waiting };
}
