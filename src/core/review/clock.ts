// Exists so that a waiting time starts when the public could first see what would be merged, and nobody can date it back.
import { verdictContext } from '../model/commit-status.ts';
import { compareText } from '../model/order.ts';
import type { PullRequest } from '../model/pull-request.ts';
import type { Timestamp } from '../model/timestamp.ts';
import type { ReviewState } from './review-state.ts';

/** The part of a state that tells since when a head waits. */
export interface ClockQuestion extends Pick<ReviewState, 'statuses' | 'self'> {
  readonly pullRequest: Pick<PullRequest, 'number' | 'openSince'>;
}

/** How the description of our status begins: one commit can be the head of several pull requests. */
export function statusPrefix(number: number): string {
  return `#${number} `;
}

/**
 * When this head was first judged for this pull request while it was open; `undefined` before that. Threat: commit dates
 * are the author's, statuses of our name are anybody's, and a head can be shown elsewhere first, or behind a closed door.
 */
export function firstJudged({ statuses, pullRequest, self }: ClockQuestion): Timestamp | undefined {
  const prefix = statusPrefix(pullRequest.number);
  const [first] = statuses
    .filter(({ context, creator, description }) => {
      return context === verdictContext && creator === self && description.startsWith(prefix);
    })
    .map(({ at }) => at)
    .sort(compareText);
  return first !== undefined && first < pullRequest.openSince ? pullRequest.openSince : first;
}
