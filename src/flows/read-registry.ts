// Exists so that a command that needs to know which registry a folder holds asks in one way.
import { parseRegistry, type Registry } from '../core/model/registry.ts';
import { registryRoot } from '../core/model/registry-path.ts';
import { PlugyardError } from '../errors.ts';
import type { Tree } from '../ports.ts';
import { readBase } from './gather/read-text.ts';

/** `registry.json`. Throws `REGISTRY_INVALID`. */
export async function readRegistry(tree: Tree): Promise<Registry> {
  const registry = await readBase(tree, `${registryRoot}/registry.json`, parseRegistry);
  if (registry === undefined) {
    throw new PlugyardError('REGISTRY_INVALID', 'This is not a registry: registry/registry.json is missing', {
      hint: 'Run this in the clone of a registry, or name it with --repository.',
    });
  }
  return registry;
}
