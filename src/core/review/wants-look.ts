// Exists so that what no event tells is found all the same: a wait that is over, a review by button, a run that died.
import type { Review } from '../model/approval.ts';
import type { Timestamp } from '../model/timestamp.ts';
import { ownStatuses, type SaidOfHead, statusPrefix } from './own-statuses.ts';
import { nextTry } from './unjudged.ts';

/** One open head, as the forge tells it. */
export interface OpenHead extends SaidOfHead {
  readonly now: Timestamp;
}

/** `reviews`: only if somebody has given a review since `since`. */
export type Look = { readonly look: boolean } | { readonly reviews: 'since'; readonly since: Timestamp };

/** Whether the schedule has a head judged again, by the last word that we said of it. */
export function wantsLook(head: OpenHead): Look {
  const { number, now } = head;
  const [last] = ownStatuses(head);
  if (last === undefined) return { look: true };
  if (last.state === 'error') return { look: isDue(nextTry(last), now) };
  const said = last.description.slice(statusPrefix(number).length);
  if (said.startsWith('FAIL')) return { look: false };
  // It was to be merged, or to be judged again, and is still open.
  if (last.state === 'success' || said.endsWith('judging again')) return { look: true };
  // An objection can be dismissed, which has no time.
  if (said.includes('somebody objects')) return { look: true };
  const [, until] = /waits until (\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ)/.exec(said) ?? [];
  if (isDue(until, now)) return { look: true };
  return { reviews: 'since', since: last.at };
}

function isDue(time: string | undefined, now: Timestamp): boolean {
  return time !== undefined && time <= now;
}

/** Whether somebody has said yes or no with the button since then. */
export function wasReviewed(reviews: readonly Review[], since: Timestamp): boolean {
  return reviews.some(({ state, at }) => state !== 'COMMENTED' && at > since);
}
