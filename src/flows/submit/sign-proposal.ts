// Exists so that a publisher agrees to a new record while it is proposed, and no second owner has to be found.
import type { PluginName } from '../../core/model/plugin-name.ts';
import { pluginDirectory } from '../../core/model/registry-path.ts';
import type { PlannedChange } from '../../core/propose/planned-change.ts';
import type { BundleSigner, Hasher, Tree } from '../../ports.ts';
import { signRecord } from '../sign-record.ts';

export interface SignProposalPorts {
  /** The tree of the base tip. */
  readonly base: Tree;
  readonly signer: BundleSigner;
  readonly hash: Hasher;
}

/** The same change with `record.sigstore.json` beside its `record.json`. */
export async function signProposal(
  { base, signer, hash }: SignProposalPorts,
  plugin: PluginName,
  plan: PlannedChange,
): Promise<PlannedChange> {
  const directory = pluginDirectory(plugin);
  const files = new Map(plan.files.map(({ path, bytes }) => [path.slice(directory.length + 1), bytes]));
  const store = {
    read: async (name: string) => files.get(name),
    write: async (name: string, bytes: Uint8Array) => void files.set(name, bytes),
  };
  await signRecord({ plugin: store, base, signer, hash }, plugin);
  return { ...plan, files: [...files].map(([name, bytes]) => ({ path: `${directory}/${name}`, bytes })) };
}
