// Exists so that changes of owners and publishers are planned, and signed where a key is given, in one place.

import type { PluginRecord } from '../../core/model/record.ts';
import { parseRecord } from '../../core/model/record.ts';
import type { Result } from '../../core/model/result.ts';
import type { KnownRecord } from '../../core/propose/plan-record.ts';
import type { Proposal } from '../../core/propose/proposal.ts';
import { PlugyardError } from '../../errors.ts';
import { readRecord } from '../../flows/submit/known-plugin.ts';
import { openRegistryTip } from '../../flows/submit/registry-tip.ts';
import { signProposal } from '../../flows/submit/sign-proposal.ts';
import type { Tree } from '../../ports.ts';
import type { SubmissionForge } from '../../submission-forge.ts';
import type { RecordOption } from '../commands/owner.ts';
import type { RepositoryOption } from '../repository-option.ts';
import type { Answer, Terminal } from '../terminal.ts';
import { nodeHasher, openBase } from '../wire.ts';
import { findClone, findRepository, openForge } from './open-submission.ts';
import { propose } from './propose.ts';
import { readSigningKey } from './read-key.ts';
import { readName } from './read-request.ts';

export type PlanRecord = (known: KnownRecord, forge: SubmissionForge | undefined) => Promise<Result<Proposal>>;

export async function changeRecord(
  terminal: Terminal,
  { plugin, options }: { readonly plugin: string; readonly options: RecordOption },
  plan: PlanRecord,
): Promise<Answer> {
  const name = readName(plugin);
  const { key } = options;
  if (key === undefined && options.passphraseFile !== undefined) {
    throw new PlugyardError('USAGE', '--passphrase-file needs --key', { hint: 'Name the key, or leave both out.' });
  }
  const signer = key === undefined ? undefined : await readSigningKey(terminal, key, options);
  return await propose(terminal, options, {
    plugin: name,
    plan: async (tree, forge) => await plan(await readRecord(tree, name), forge),
    ...(signer === undefined
      ? {}
      : { sign: async (change, base) => await signProposal({ base, signer, hash: nodeHasher }, name, change) }),
  });
}

/** The record as the base branch, or a clone, has it. */
export async function showRecord(terminal: Terminal, plugin: string, options: RepositoryOption): Promise<PluginRecord> {
  const name = readName(plugin);
  const clone = await findClone(terminal, options);
  if (clone === undefined) {
    const { forge, from } = openForge(terminal, await findRepository(terminal, options));
    return await parsed((await openRegistryTip(forge, from)).tree, name);
  }
  const { tree, repository } = await openBase(clone);
  try {
    return await parsed(tree, name);
  } finally {
    await repository?.close();
  }
}

async function parsed(tree: Tree, plugin: ReturnType<typeof readName>): Promise<PluginRecord> {
  const record = parseRecord((await readRecord(tree, plugin)).text);
  if (record.ok) return record.value;
  throw new PlugyardError('REGISTRY_INVALID', `record.json of ${plugin}: ${record.problems[0]?.message}`, {
    hint: 'Tell those who run the registry.',
  });
}
