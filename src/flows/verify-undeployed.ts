// Exists so that each merge is looked at once more, once: from the last signed index to the commit that is deployed.
import { parseRegistry } from '../core/model/registry.ts';
import { registryRoot } from '../core/model/registry-path.ts';
import type { Timestamp } from '../core/model/timestamp.ts';
import type { MetadataBranch, MetadataFormat, Tree } from '../ports.ts';
import { readBase } from './gather/read-text.ts';
import { lastSequence } from './trust/last-sequence.ts';
import { type VerifiedHistory, type VerifyHistoryPorts, verifyHistory } from './verify-history.ts';

export interface VerifyUndeployedPorts extends VerifyHistoryPorts {
  readonly format: MetadataFormat;
  readonly branch: MetadataBranch;
}

/**
 * `undefined` before the first index is signed, and after the history was written anew: what a registry begins with is
 * vouched for by those who sign its root.
 */
export async function verifyUndeployed(
  ports: VerifyUndeployedPorts,
  commit: string,
  now: Timestamp,
): Promise<VerifiedHistory | undefined> {
  const { repository } = ports;
  const tree = repository.tree(commit);
  const last = await lastSequence({ ...ports, tree }, now);
  if (last === undefined) return undefined;
  const history = await repository.history(commit, `${registryRoot}/plugins`);
  const [root = { commit }] = history;
  const bases = await Promise.all([tree, repository.tree(root.commit)].map(readSequenceBase));
  const deployed = countDeployed(last, history.length, bases);
  return deployed === undefined
    ? undefined
    : await verifyHistory(ports, { tip: commit, commits: history.slice(deployed) });
}

async function readSequenceBase(tree: Tree): Promise<number> {
  return (await readBase(tree, `${registryRoot}/registry.json`, parseRegistry))?.sequenceBase ?? 0;
}

/**
 * How many commits of the history have been deployed; `undefined` for a history that was written anew since. Threat: a
 * commit that counts otherwise from now on would put itself among them. So it is counted as at the beginning, too.
 */
function countDeployed(last: number, commits: number, bases: readonly number[]): number | undefined {
  const counts = bases.map((base) => last - base).filter((count) => count > 0 && count <= commits);
  return counts.length === 0 ? undefined : Math.min(...counts);
}
