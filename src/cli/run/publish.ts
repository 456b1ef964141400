// What `plugyard publish` does; loaded when it runs.
import { dirname, resolve } from 'node:path';
import type { Account } from '../../core/model/account.ts';
import type { KeyPublisher } from '../../core/model/publisher.ts';
import { stepsForRelease } from '../../core/propose/prefilled-link.ts';
import { tellNeeds } from '../../core/propose/proposal.ts';
import { plainLine } from '../../core/report/escape.ts';
import { pullRequestText } from '../../core/report/pull-request-text.ts';
import { toText } from '../../core/report/to-text.ts';
import { exitCodes, PlugyardError } from '../../errors.ts';
import { type FolderToPublish, type PreparedRelease, prepareRelease } from '../../flows/submit/prepare-release.ts';
import { openRegistryTip, type RegistryTip } from '../../flows/submit/registry-tip.ts';
import { isMerged } from '../../flows/submit/submit-change.ts';
import type { Submitter } from '../../submission-forge.ts';
import type { PublishOptions } from '../commands/publish.ts';
import { type Answer, paintFor, type Terminal } from '../terminal.ts';
import { checkPorts, openBase, openFolder, openStore } from '../wire.ts';
import { verdictExitCodes } from './check.ts';
import { findClone, findRepository, type OpenedForge, openForge } from './open-submission.ts';
import { readPublicKey } from './read-key.ts';
import { progressOf, readTimeout, submit } from './submit.ts';

export async function publish(terminal: Terminal, folder: string, options: PublishOptions): Promise<Answer> {
  readTimeout(options);
  const keys = await readKeys(terminal, options);
  const opened = openForge(terminal, await findRepository(terminal, options));
  const clone = await findClone(terminal, options);
  const submitter = opened.hasToken ? await opened.forge.whoAmI() : undefined;
  refuseIdle(options, submitter);
  const tip = await openRegistryTip(opened.forge, opened.from);
  const author = await authorOf(opened, submitter, options);
  const base = clone === undefined ? undefined : await openBase(clone);
  try {
    const tree = base?.tree ?? tip.tree;
    const prepared = await prepare(terminal, folder, { tip: { ...tip, tree }, author, keys });
    tellLayout(terminal, prepared);
    await layOut(terminal, prepared, options);
    if (await isMerged(opened.forge, tree, prepared.plan)) return released(prepared, tip);
    const refusal = await refuse(terminal, prepared, options);
    if (refusal !== undefined) return refusal;
    return submitter === undefined
      ? byHand(prepared, tip, options)
      : await send(terminal, { opened, tip, submitter, prepared }, options);
  } finally {
    await base?.repository?.close();
  }
}

interface ToPrepare extends Pick<FolderToPublish, 'author' | 'keys'> {
  readonly tip: RegistryTip;
}

async function prepare(terminal: Terminal, folder: string, { tip, author, keys }: ToPrepare): Promise<PreparedRelease> {
  const path = resolve(terminal.cwd, folder);
  return await prepareRelease(checkPorts(), {
    folder: openFolder(path),
    around: openFolder(dirname(path)),
    path,
    base: tip.tree,
    maxBytes: tip.policy.limits.inTreeSize,
    author,
    keys,
  });
}

async function readKeys(terminal: Terminal, { publisher = [] }: PublishOptions): Promise<readonly KeyPublisher[]> {
  const keys: KeyPublisher[] = [];
  for (const file of publisher) keys.push(await readPublicKey(terminal, file));
  return keys;
}

/** Options that would do nothing are mistakes. */
function refuseIdle({ as, wait }: PublishOptions, submitter: Submitter | undefined): void {
  if (as !== undefined && submitter !== undefined) {
    throw new PlugyardError('USAGE', '--as goes with no token: a token says whose it is', {
      hint: 'Leave --as out, or unset GH_TOKEN and GITHUB_TOKEN.',
    });
  }
  if (wait === true && submitter === undefined) {
    throw new PlugyardError('USAGE', '--wait needs a token in GH_TOKEN', {
      hint: 'Once you have opened the pull request: plugyard status <number> --wait',
    });
  }
}

async function authorOf(
  { forge }: OpenedForge,
  submitter: Submitter | undefined,
  { as }: PublishOptions,
): Promise<Account | undefined> {
  if (submitter !== undefined) return 'person' in submitter ? submitter.person : undefined;
  return as === undefined ? undefined : await forge.account(as);
}

function tellLayout(terminal: Terminal, { left, record }: PreparedRelease): void {
  const progress = progressOf(terminal);
  if (left.length > 0) progress(`Not part of the release: ${left.join(', ')}`);
  if (record !== undefined) progress(tellRecord(record));
}

function tellRecord(record: NonNullable<PreparedRelease['record']>): string {
  if (record === 'own') return 'The record of this new plugin is the record.json that lies with it.';
  const names = record.map((one) => (one.kind === 'key' ? `the key ${one.sha256.slice(0, 12)}` : one.repository));
  return names.length === 0
    ? 'The record of this new plugin names no publisher: nobody is known to have signed it (keys: --publisher <file>).'
    : `The record of this new plugin names as publishers: ${names.join(', ')}`;
}

async function layOut(
  terminal: Terminal,
  { plan }: PreparedRelease,
  { layOut: folder }: PublishOptions,
): Promise<void> {
  if (folder === undefined) return;
  const store = openStore(resolve(terminal.cwd, folder));
  for (const { path, bytes } of plan.files) {
    if (bytes !== undefined) await store.write(path, bytes);
  }
}

function released({ plugin, version }: PreparedRelease, { repository }: RegistryTip): Answer {
  return {
    data: { plugin, version, outcome: 'released' },
    text: `${plugin} ${version} is released already, with these bytes, in ${repository.owner}/${repository.name}.\n`,
  };
}

/** `undefined` where it may be sent. */
async function refuse(
  terminal: Terminal,
  { report }: PreparedRelease,
  options: PublishOptions,
): Promise<Answer | undefined> {
  const text = toText(report, paintFor(terminal));
  const { verdict } = report;
  const held = verdict === 'HOLD' && options.acceptHold !== true && !(await agrees(terminal, text, options));
  if (verdict === 'FAIL' || held || options.dryRun === true) {
    const why = held ? 'Nothing was sent. To open the pull request all the same: --accept-hold' : 'Nothing was sent.';
    return { data: { report }, text: `${text}${why}\n`, exitCode: verdictExitCodes[verdict] };
  }
  terminal.err(text);
  return undefined;
}

async function agrees(terminal: Terminal, text: string, { dryRun }: PublishOptions): Promise<boolean> {
  if (!terminal.isInteractive || dryRun === true) return false;
  terminal.err(text);
  const { confirm, isCancel } = await import('@clack/prompts');
  const answer = await confirm({ message: 'People will have to decide. Open the pull request?', initialValue: true });
  return !isCancel(answer) && answer;
}

/** The release is ready, but nobody's name stands behind it. */
function byHand(
  { plan, plugin, version }: PreparedRelease,
  tip: RegistryTip,
  { layOut: folder }: PublishOptions,
): Answer {
  const { repository, policy } = tip;
  const place = { url: repository.url, branch: repository.defaultBranch };
  const steps = stepsForRelease(place, plan, folder);
  const needs = tellNeeds(plan.matter, policy);
  const lines = ['There is no token in GH_TOKEN, so that you propose it in a browser:', ...steps, needs];
  return {
    data: { plugin, version, title: plan.title, needs, steps, files: plan.files.map(({ path }) => path) },
    text: `${lines.map(plainLine).join('\n')}\n`,
    exitCode: exitCodes.FORGE_FORBIDDEN,
  };
}

interface ToSend {
  readonly opened: OpenedForge;
  readonly tip: RegistryTip;
  readonly submitter: Submitter;
  readonly prepared: PreparedRelease;
}

async function send(
  terminal: Terminal,
  { opened, tip, submitter, prepared }: ToSend,
  options: PublishOptions,
): Promise<Answer> {
  const { plan } = prepared;
  const text = pullRequestText(plan, { needs: tellNeeds(plan.matter, tip.policy) });
  return await submit(terminal, { opened, tip, submitter, plan, text }, options);
}
