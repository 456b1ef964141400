// Exists so that what an index says about dependents is loaded by those alone who have an index at hand.
import { dependentsPath } from '../../core/index/layout.ts';
import { dependentsLimits, parseDependents } from '../../core/model/dependents.ts';
import type { PluginName } from '../../core/model/plugin-name.ts';
import type { KnownDependents } from '../../core/model/submission.ts';
import type { Hasher, IndexSource } from '../../ports.ts';
import { parseBytes, readChecked } from '../read-checked.ts';
import { openIndex } from '../read-index.ts';

interface DeployedIndex {
  readonly deployed: IndexSource;
  readonly hash: Hasher;
}

/** Throws as reading an index does. */
export async function readDependents({ deployed, hash }: DeployedIndex, plugin: PluginName): Promise<KnownDependents> {
  const index = await openIndex(deployed, hash);
  const { sequence } = index.root;
  if (!index.has(plugin)) return { sequence, plugins: [] };
  const { dependents: file } = await index.shard(plugin);
  if (file === undefined) return { sequence, plugins: [] };
  const path = dependentsPath(file.sha256);
  const bytes = await readChecked(deployed, { path, file, maxBytes: dependentsLimits.maxBytes }, hash);
  return { sequence, plugins: parseBytes(bytes, parseDependents, path).dependents };
}
