// Exists so that each merge is looked at once more, once: from the last signed index to the commit that is deployed.
import { parseRegistry } from '../core/model/registry.ts';
import { registryRoot } from '../core/model/registry-path.ts';
import type { Timestamp } from '../core/model/timestamp.ts';
import type { MetadataBranch, MetadataFormat } from '../ports.ts';
import { readBase } from './gather/read-text.ts';
import { lastSequence } from './trust/last-sequence.ts';
import { type VerifiedHistory, type VerifyHistoryPorts, verifyHistory } from './verify-history.ts';

export interface VerifyUndeployedPorts extends VerifyHistoryPorts {
  readonly format: MetadataFormat;
  readonly branch: MetadataBranch;
}

/** `undefined` before the first index is signed: what a registry begins with is vouched for by those who sign its root. */
export async function verifyUndeployed(
  ports: VerifyUndeployedPorts,
  commit: string,
  now: Timestamp,
): Promise<VerifiedHistory | undefined> {
  const { repository } = ports;
  const tree = repository.tree(commit);
  const last = await lastSequence({ ...ports, tree }, now);
  const registry = await readBase(tree, `${registryRoot}/registry.json`, parseRegistry);
  if (last === undefined || registry === undefined) return undefined;
  const history = await repository.history(commit, `${registryRoot}/plugins`);
  const commits = history.slice(Math.max(last - registry.sequenceBase, 0));
  return await verifyHistory(ports, { tip: commit, commits });
}
