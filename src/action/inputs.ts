// Exists so that inputs and the event become typed values, or a sentence about what is wrong with the workflow.
import { readFileSync } from 'node:fs';
import type { Account } from '../core/model/account.ts';
import { type ActionCommand, actionCommands } from '../core/model/action-command.ts';
import { isJsonObject, type JsonObject, type JsonValue } from '../core/model/json.ts';
import { PlugyardError } from '../errors.ts';

export interface Inputs {
  readonly command: ActionCommand;
  /** A clone; `undefined` means: fetch. */
  readonly repository: string | undefined;
  /** The address of the deployed index; `undefined` where the workflow names none. */
  readonly index: string | undefined;
  readonly token: string | undefined;
  readonly out: string;
  /** The folder of what releases hold beside their artifacts; it is not published. */
  readonly held: string;
  /** The folder that the job before has written. */
  readonly judged: string;
  /** Of a pull request; `undefined` where the event is about none. */
  readonly number: number | undefined;
  /** Of an alarm: a sentence a line; empty where all is well. */
  readonly text: string;
  /** Where the repository is fetched from. */
  readonly url: string;
  readonly commit: string;
  readonly event: JsonObject;
  /** Addresses of another Sigstore than the public one. */
  readonly services: Readonly<Partial<Record<'fulcio' | 'rekor' | 'tsa', string>>>;
  /** Where keys and tokens are: inputs of a step are printed in logs. */
  readonly env: NodeJS.ProcessEnv;
  /** A folder for files that live as long as the job. */
  readonly scratch: string;
}

/** An input as the runner passes it: in the environment, by its upper-case name. */
function inputOf(env: NodeJS.ProcessEnv, name: string): string {
  return (env[`INPUT_${name.toUpperCase()}`] ?? '').trim();
}

/** The pull request of an event. */
export interface PullRequest {
  readonly base: string;
  readonly head: string;
  readonly author: { readonly login: string; readonly id: number };
}

export function readInputs(env: NodeJS.ProcessEnv): Inputs {
  const written = inputOf(env, 'command');
  const command = actionCommands.find((candidate) => candidate === written);
  if (command === undefined) {
    throw new PlugyardError('USAGE', `The input "command" is "${written}"`, {
      hint: `Write one of: ${actionCommands.join(', ')}.`,
    });
  }
  const scratch = env['RUNNER_TEMP'];
  if (scratch === undefined) {
    throw new PlugyardError('USAGE', 'RUNNER_TEMP is not set', { hint: 'Run this as a step of a workflow.' });
  }
  return {
    command,
    repository: inputOf(env, 'repository') || undefined,
    index: inputOf(env, 'index') || undefined,
    token: inputOf(env, 'token') || undefined,
    out: inputOf(env, 'out') || 'public',
    held: inputOf(env, 'held') || 'held',
    judged: inputOf(env, 'judged') || 'judged',
    number: numberOf(inputOf(env, 'number')),
    text: inputOf(env, 'text'),
    url: `${env['GITHUB_SERVER_URL'] ?? 'https://github.com'}/${env['GITHUB_REPOSITORY'] ?? ''}`,
    commit: env['GITHUB_SHA'] ?? 'HEAD',
    event: readEvent(env['GITHUB_EVENT_PATH']),
    services: servicesOf(env),
    env,
    scratch,
  };
}

/** Threat: it becomes part of the name of a ref, and of addresses. */
function numberOf(text: string): number | undefined {
  if (text !== '' && !/^[1-9][0-9]{0,11}$/.test(text)) {
    throw new PlugyardError('USAGE', 'The input "number" is not the number of a pull request', {
      hint: 'Write nothing but its digits; nothing at all on a schedule.',
    });
  }
  return text === '' ? undefined : Number(text);
}

/** The account that caused the event. */
export function senderOf(event: JsonObject): number | undefined {
  const id = memberOf(memberOf(event, 'sender'), 'id');
  return typeof id === 'number' ? id : undefined;
}

/**
 * Who opened the pull request of an event, and whether it was open then; `undefined` where the event does not say. That is
 * the forge's word, and nothing in it is a stranger's.
 */
export function openerOf(event: JsonObject): { readonly account: Account; readonly open: boolean } | undefined {
  const told = memberOf(event, 'pull_request') ?? memberOf(event, 'issue');
  const [user, state] = [memberOf(told, 'user'), memberOf(told, 'state')];
  const [login, id] = [memberOf(user, 'login'), memberOf(user, 'id')];
  return typeof login === 'string' && typeof id === 'number'
    ? { account: { login, id }, open: state === 'open' }
    : undefined;
}

function servicesOf(env: NodeJS.ProcessEnv): Inputs['services'] {
  const named = (['fulcio', 'rekor', 'tsa'] as const).map((service) => [service, inputOf(env, service)]);
  return Object.fromEntries(named.filter(([, address]) => address !== ''));
}

/** Threat: titles, names and branches of the event are a stranger's; only ids and SHAs are taken, and held against their form. */
export function pullRequestOf(event: JsonObject): PullRequest {
  const pull = memberOf(event, 'pull_request');
  const base = memberOf(memberOf(pull, 'base'), 'sha');
  const head = memberOf(memberOf(pull, 'head'), 'sha');
  const login = memberOf(memberOf(pull, 'user'), 'login');
  const id = memberOf(memberOf(pull, 'user'), 'id');
  if (!isSha(base) || !isSha(head) || typeof login !== 'string' || typeof id !== 'number') {
    throw new PlugyardError('USAGE', 'This event has no pull request', {
      hint: 'Run "command: check" on: pull_request.',
    });
  }
  return { base, head, author: { login, id } };
}

function readEvent(path: string | undefined): JsonObject {
  const event: JsonValue = path === undefined ? {} : JSON.parse(readFileSync(path, 'utf8'));
  return isJsonObject(event) ? event : {};
}

function memberOf(value: JsonValue | undefined, name: string): JsonValue | undefined {
  return isJsonObject(value) ? value[name] : undefined;
}

function isSha(value: JsonValue | undefined): value is string {
  return typeof value === 'string' && /^[0-9a-f]{40}$/.test(value);
}
