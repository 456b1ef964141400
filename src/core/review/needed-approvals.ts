// Exists so that whose yes is needed, and whose counts, is worked out from the table of rights in one place.
import type { Account } from '../model/account.ts';
import type { Approval } from '../model/approval.ts';
import type { PullRequest } from '../model/pull-request.ts';
import { mattersOf } from '../trust/matter.ts';
import { holdersOf, type People, peopleOf, rolesOf } from '../trust/people.ts';
import { type Matter, maySubmit, type Need, type Role, rights } from '../trust/rights.ts';
import type { ReviewFacts } from './review-state.ts';

/** The people of a change, and what it is about. */
export interface Standing {
  readonly matters: readonly Matter[];
  readonly people: People;
  /** Who opened the pull request. */
  readonly author: Account;
  /** Numbers of those who made the head what it is. */
  readonly hands: readonly number[];
  /** A publisher's signature stands for one voice. */
  readonly signed: boolean;
}

export function standingOf(facts: ReviewFacts, { author, lastPusher }: PullRequest): Standing {
  const { settings, plugin, change, vouchedFor } = facts;
  return {
    matters: mattersOf(facts),
    people: peopleOf(settings, plugin, change.version),
    author,
    hands: [author.id, ...(lastPusher === undefined ? [] : [lastPusher.id])],
    signed: vouchedFor,
  };
}

/** One line of the table, and how far it is met. */
export interface NeedState {
  readonly by: readonly Role[];
  /** How many voices it takes here. */
  readonly needed: number;
  /** Whose yes counts. */
  readonly pool: readonly Account[];
  readonly given: readonly Account[];
  readonly met: boolean;
}

export function needStates(standing: Standing, approvals: readonly Approval[]): readonly NeedState[] {
  return standing.matters
    .flatMap((matter) => rights[matter].approve)
    .map((need) => {
      const { by, pool } = poolOf(need, standing);
      const given = pool.filter(({ id }) => approvals.some((approval) => approval.by.id === id));
      const needed = Math.max(1, Math.min(need.count, pool.length));
      const signed = standing.signed && by.includes('publisher');
      return { by, needed, pool, given, met: signed || given.length >= needed };
    });
}

/**
 * Threat: who brings a change must not be the one who allows it. Only where nobody else could, as in a registry of one
 * person, does the own word count.
 */
function poolOf(
  need: Need,
  { people, hands }: Standing,
): { readonly by: readonly Role[]; readonly pool: readonly Account[] } {
  const { by, own, otherwise = [] } = need;
  const [first, second] = [holdersOf(by, people), holdersOf(otherwise, people)];
  const others = (all: readonly Account[]): readonly Account[] => all.filter(({ id }) => !hands.includes(id));
  if (own) return { by, pool: first };
  if (others(first).length > 0) return { by, pool: others(first) };
  const roles = otherwise.length > 0 ? [...otherwise, ...by.filter((role) => role === 'publisher')] : by;
  const rest = otherwise.length > 0 ? second : first;
  return { by: roles, pool: others(rest).length > 0 ? others(rest) : rest };
}

/** Whether an account may bring this change as the table has it. */
export function mayBring(account: Account, { author, matters, people, signed }: Standing): boolean {
  const held = new Set<Role>(rolesOf(account, people));
  if (account.id === author.id) held.add('submitter');
  if (signed) held.add('publisher');
  return matters.every((matter) => maySubmit(matter, held));
}
