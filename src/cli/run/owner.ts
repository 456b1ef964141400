// What `plugyard owner` does; loaded when it runs.
import type { Account } from '../../core/model/account.ts';
import type { Owner } from '../../core/model/record.ts';
import { failed, ok, type Result } from '../../core/model/result.ts';
import { parseVersionRange } from '../../core/model/version.ts';
import { planOwnerAdd, planOwnerRemove } from '../../core/propose/plan-record.ts';
import { plainLine } from '../../core/report/escape.ts';
import type { SubmissionForge } from '../../submission-forge.ts';
import type { OwnerOption, RecordOption } from '../commands/owner.ts';
import type { RepositoryOption } from '../repository-option.ts';
import type { Answer, Terminal } from '../terminal.ts';
import { changeRecord, showRecord } from './change-record.ts';
import { orUsage } from './or-usage.ts';

interface Named {
  readonly plugin: string;
  readonly account: string;
}

export async function listOwners(terminal: Terminal, plugin: string, options: RepositoryOption): Promise<Answer> {
  const { owners } = await showRecord(terminal, plugin, options);
  return { data: owners, text: owners.map((owner) => `${plainLine(tellOwner(owner))}\n`).join('') };
}

function tellOwner({ login, id, versions }: Owner): string {
  return `${login} (${id})${versions === undefined ? '' : `, of the versions ${versions}`}`;
}

export async function addOwner(terminal: Terminal, { plugin, account }: Named, options: OwnerOption): Promise<Answer> {
  const { versions } = options;
  const range = versions === undefined ? {} : { versions: orUsage(parseVersionRange(versions)) };
  return await changeRecord(terminal, { plugin, options }, async (known, forge) => {
    const found = await findAccount(account, forge);
    return found.ok ? planOwnerAdd(known, { ...found.value, ...range }) : found;
  });
}

export async function removeOwner(
  terminal: Terminal,
  { plugin, account }: Named,
  options: RecordOption,
): Promise<Answer> {
  return await changeRecord(terminal, { plugin, options }, async (known) => planOwnerRemove(known, account));
}

/** Rights hang on the number: it is looked up, or was looked up by the one who types it. */
async function findAccount(text: string, forge: SubmissionForge | undefined): Promise<Result<Account>> {
  const [, login, id] = /^([A-Za-z0-9][A-Za-z0-9_-]{0,99})(?::([1-9]\d{0,14}))?$/.exec(text) ?? [];
  if (login === undefined) return failed({ message: `"${text.slice(0, 80)}" is no account`, fix: 'Write a login.' });
  if (id !== undefined) return ok({ login, id: Number(id) });
  if (forge !== undefined) return ok(await forge.account(login));
  return failed({
    message: `The number of ${login} cannot be looked up in a clone`,
    fix: `Write ${login}:<id>. https://api.github.com/users/${login} shows the number as "id".`,
  });
}
