// Exists so that a merge that a rule of the repository forbids is told on the pull request, and not in a log alone.
import { verdictContext } from '../model/commit-status.ts';
import { shorten } from '../model/result.ts';
import type { Effect } from './effect.ts';
import { statusPrefix } from './own-statuses.ts';
import type { ReviewState } from './review-state.ts';

const maxDescription = 140;

/** In place of the success that was set for the merge. The schedule looks again once somebody has pressed a button. */
export function tellRefusal(
  { pullRequest: { number, head }, report: { verdict } }: Pick<ReviewState, 'pullRequest' | 'report'>,
  message: string,
): Extract<Effect, { effect: 'status' }> {
  const description = `${statusPrefix(number)}${verdict}: the repository refuses the merge: ${message}`;
  return {
    effect: 'status',
    commit: head,
    context: verdictContext,
    state: 'failure',
    description: shorten(description, maxDescription),
  };
}
