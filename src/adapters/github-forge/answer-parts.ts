// Exists so that the parts of an answer that rules are made of are held against their form before anybody believes them.
import type { Account } from '../../core/model/account.ts';
import { parseTimestamp, type Timestamp } from '../../core/model/timestamp.ts';
import { PlugyardError } from '../../errors.ts';

/** Whoever deleted their account: nobody's number. */
export const ghost: Account = { login: 'ghost', id: 0 };

/** A user as the forge shows one. */
export type ShownUser = { readonly login: string; readonly id: ShownId; readonly type?: string } | null | undefined;

/** Octokit reads large numbers as such; none of ours is that large. */
export type ShownId = number | bigint;

export function toAccount(user: ShownUser): Account {
  if (user === null || user === undefined) return ghost;
  return { login: String(user.login), id: toId(user.id) };
}

export function toId(id: ShownId): number {
  return typeof id === 'number' && Number.isSafeInteger(id) && id >= 0
    ? id
    : refuse(`"${id}" is no number of anything`);
}

export function toCommit(text: unknown): string {
  return typeof text === 'string' && /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/.test(text)
    ? text
    : refuse(`"${text}" is not a commit`);
}

/** Fractions of seconds are dropped. */
export function toTime(text: string | null | undefined): Timestamp {
  const parsed = parseTimestamp(String(text).replace(/\.\d+Z$/, 'Z'));
  return parsed.ok ? parsed.value : refuse(`"${text}" is not a time`);
}

/** The last of some times. */
export function latest(first: Timestamp, more: readonly Timestamp[]): Timestamp {
  return [first, ...more].toSorted().at(-1) ?? first;
}

/** Threat: what answers in the place of the forge says anything. */
export function refuse(reason: string): never {
  throw new PlugyardError('FORGE_REFUSED', `The forge gave an answer that makes no sense: ${reason.slice(0, 120)}`, {
    hint: 'Look at what answers under GITHUB_API_URL, and at the status page of the forge.',
  });
}
