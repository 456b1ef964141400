// Exists so that what no event tells is found all the same: a wait that is over, a review by button, a run that died.
import type { Review } from '../model/approval.ts';
import { type CommitStatus, verdictContext } from '../model/commit-status.ts';
import { compareText } from '../model/order.ts';
import type { Timestamp } from '../model/timestamp.ts';
import { statusPrefix } from './clock.ts';

/** One open head, as the forge tells it. */
export interface OpenHead {
  readonly number: number;
  /** All statuses that were ever set on it. */
  readonly statuses: readonly CommitStatus[];
  readonly now: Timestamp;
  /** Whoever else sets a status in our name says nothing. */
  readonly self: number;
}

/** `reviews`: only if somebody has given a review since `since`. */
export type Look = { readonly look: boolean } | { readonly reviews: 'since'; readonly since: Timestamp };

/** Whether the schedule has a head judged again, by the last word that we said of it. */
export function wantsLook({ number, statuses, now, self }: OpenHead): Look {
  const prefix = statusPrefix(number);
  const [last] = statuses
    .filter(({ context, creator }) => context === verdictContext && creator === self)
    .filter(({ description }) => description.startsWith(prefix))
    .sort((left, right) => compareText(right.at, left.at) || right.id - left.id);
  if (last === undefined) return { look: true };
  const said = last.description.slice(prefix.length);
  if (said.startsWith('FAIL')) return { look: false };
  // It was to be merged, or to be judged again, and is still open.
  if (last.state === 'success' || said.endsWith('judging again')) return { look: true };
  // An objection can be dismissed, which has no time.
  if (said.includes('somebody objects')) return { look: true };
  const [, until] = /waits until (\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ)/.exec(said) ?? [];
  if (until !== undefined && until <= now) return { look: true };
  return { reviews: 'since', since: last.at };
}

/** Whether somebody has said yes or no with the button since then. */
export function wasReviewed(reviews: readonly Review[], since: Timestamp): boolean {
  return reviews.some(({ state, at }) => state !== 'COMMENTED' && at > since);
}
