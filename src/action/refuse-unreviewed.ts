// Exists so that a deploy stops at what came to the branch past the review, and says how people let it pass.
import { acceptancePath } from '../core/model/acceptance.ts';
import { parseRegistry } from '../core/model/registry.ts';
import { registryRoot } from '../core/model/registry-path.ts';
import { PlugyardError } from '../errors.ts';
import { readBase } from '../flows/gather/read-text.ts';
import { inspectMerges } from '../flows/inspect-merges.ts';
import { trustStatus } from '../flows/trust/trust-status.ts';
import type { Inputs } from './inputs.ts';
import { checkPorts, nodeHasher, type OpenedClone, systemClock } from './wire.ts';

const most = 20;

/** Every commit since the last signed index; before the first, the history is what those who run the registry made it. */
export async function refuseUnreviewed(inputs: Inputs, { repository, directory }: OpenedClone): Promise<void> {
  const { loadMetadataFormat, openMetadataBranch } = await import('./wire-sign.ts');
  const branch = openMetadataBranch(inputs, directory);
  if ((await branch.read()).revision === undefined) return;
  const tip = await repository.resolve(inputs.commit);
  const tree = repository.tree(tip);
  const ports = { tree, format: await loadMetadataFormat(), branch, hash: nodeHasher };
  const sequence = (await trustStatus(ports, systemClock())).index?.sequence;
  const registry = await readBase(tree, `${registryRoot}/registry.json`, parseRegistry);
  if (sequence === undefined || registry === undefined) return;
  const seen = Math.max(0, sequence - registry.sequenceBase);
  const bad = await inspectMerges({ ...checkPorts(inputs), repository }, { tip, seen });
  if (bad.length === 0) return;
  const lines = bad.flatMap(({ commit, problems }) => problems.map((problem) => `${commit}: ${problem}`));
  throw new PlugyardError(
    'REGISTRY_INVALID',
    `This came to the branch past the review, and is not published. ${lines.slice(0, most).join('; ')}`,
    {
      hint: `Revert it; or, if it is right, let administrators add ${bad
        .map(({ commit }) => acceptancePath(commit))
        .slice(0, most)
        .join(', ')} with { "format": 1, "reason": "…" } in a pull request.`,
      details: { bad },
    },
  );
}
