// Exists so that a waiting time starts when the public could first see what would be merged, and nobody can date it back.
import type { PullRequest } from '../model/pull-request.ts';
import type { Timestamp } from '../model/timestamp.ts';
import { ownStatuses } from './own-statuses.ts';
import type { ReviewState } from './review-state.ts';

/** The part of a state that tells since when a head waits. */
export interface ClockQuestion extends Pick<ReviewState, 'statuses' | 'self'> {
  readonly pullRequest: Pick<PullRequest, 'number' | 'openSince'>;
}

/**
 * When this head was first judged for this pull request while it was open; `undefined` before that. Threat: commit dates
 * are the author's, statuses of our name are anybody's, and a head can be shown elsewhere first, or behind a closed door.
 */
export function firstJudged({ statuses, pullRequest, self }: ClockQuestion): Timestamp | undefined {
  const { number, openSince } = pullRequest;
  // An error says that the head could not be judged.
  const first = ownStatuses({ number, statuses, self }).findLast(({ state }) => state !== 'error')?.at;
  return first !== undefined && first < openSince ? openSince : first;
}
