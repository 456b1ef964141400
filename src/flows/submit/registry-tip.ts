// Exists so that whatever is proposed is held against the registry as it is now, and against the one that was meant.
import type { Policy } from '../../core/model/policy.ts';
import { parsePolicy } from '../../core/model/policy.ts';
import type { Registry } from '../../core/model/registry.ts';
import { registryRoot } from '../../core/model/registry-path.ts';
import { PlugyardError } from '../../errors.ts';
import type { Tree } from '../../ports.ts';
import type { ForgeRepository, SubmissionForge } from '../../submission-forge.ts';
import { readBase } from '../gather/read-text.ts';
import { readRegistry } from '../read-registry.ts';

export interface RegistryTip {
  readonly repository: ForgeRepository;
  /** Tip of the base branch. */
  readonly base: string;
  readonly tree: Tree;
  readonly registry: Registry;
  readonly policy: Policy;
}

/** From what the repository was concluded, where nobody has named it: the address of an index, or a clone. */
export type Conclusion = { readonly index: string } | { readonly clone: string };

export async function openRegistryTip(forge: SubmissionForge, from?: Conclusion): Promise<RegistryTip> {
  const repository = await forge.registry();
  if (from !== undefined && 'clone' in from) refuseFork(repository);
  const base = await forge.tip(repository, repository.defaultBranch);
  if (base === undefined) {
    throw new PlugyardError('REGISTRY_INVALID', `${repository.owner}/${repository.name} is empty`, {
      hint: 'Name the repository of a registry: --repository owner/name',
    });
  }
  const tree = forge.tree(base);
  const { registry, policy } = await readSettings(tree);
  if (from !== undefined && 'index' in from) refuseOther({ registry, repository, address: from.index });
  return { repository, base, tree, registry, policy };
}

export async function readSettings(tree: Tree): Promise<Pick<RegistryTip, 'registry' | 'policy'>> {
  const [registry, policy] = await Promise.all([
    readRegistry(tree),
    readBase(tree, `${registryRoot}/policy.json`, parsePolicy),
  ]);
  if (policy === undefined) {
    throw new PlugyardError('REGISTRY_INVALID', 'This is not a registry: registry/policy.json is missing', {
      hint: 'Name the repository, or the clone, of a registry.',
    });
  }
  return { registry, policy };
}

interface Named extends Pick<RegistryTip, 'registry' | 'repository'> {
  readonly address: string;
}

/** Most clones are of somebody's own fork, where a pull request would be seen by nobody. */
function refuseFork({ owner, name, forkOf }: ForgeRepository): void {
  if (forkOf === undefined) return;
  throw new PlugyardError('USAGE', `This clone is of ${owner}/${name}, which is a fork of ${forkOf}`, {
    hint: `Say which one is the registry: --repository ${forkOf}`,
  });
}

/** Threat: an index can be served from anywhere, and its address can lead to the repository of somebody else. */
function refuseOther({ registry, repository, address }: Named): void {
  if (withSlash(address) === registry.url) return;
  throw new PlugyardError(
    'FORGE_REFUSED',
    `${repository.owner}/${repository.name} is published at ${registry.url}, and not at ${address}`,
    { hint: 'Name the repository that you mean: --repository owner/name' },
  );
}

function withSlash(address: string): string {
  return address.endsWith('/') ? address : `${address}/`;
}
