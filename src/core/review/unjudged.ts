// Exists so that a change that could not be judged is told so, and is tried again a few times, each time later.
import { type CommitStatus, verdictContext } from '../model/commit-status.ts';
import { addHours, type Timestamp } from '../model/timestamp.ts';
import { codeSpan } from '../report/escape.ts';
import type { Effect } from './effect.ts';
import { ownStatuses, statusPrefix } from './own-statuses.ts';
import { planComment } from './plan-comment.ts';
import type { ReviewState } from './review-state.ts';

/** Hours after the first try that failed, the second and so on; after the last of all, nobody tries by himself. */
const pauses = [0, 2, 8, 32] as const;

const mostTries = pauses.length + 1;

/** When the schedule tries again, after a status that says so; `undefined`: when somebody asks for it. */
export function nextTry({ description, at }: Pick<CommitStatus, 'description' | 'at'>): Timestamp | undefined {
  const pause = pauses[triesIn(description) - 1];
  return pause === undefined ? undefined : addHours(at, pause);
}

function triesIn(description: string): number {
  return Number(/, (\d+) of \d+ tries$/.exec(description)?.[1] ?? mostTries);
}

export interface Unjudged extends Pick<ReviewState, 'pullRequest' | 'comments' | 'statuses' | 'self'> {
  /** Address of the log in which the failure stands. */
  readonly log: string;
}

/** Threat: what kills the job may be the change itself, so it is not tried for ever. A head that is judged counts anew. */
export function planUnjudged(state: Unjudged): readonly Extract<Effect, { effect: 'status' | 'comment' }>[] {
  const { number, head, open } = state.pullRequest;
  if (!open) return [];
  const [last] = ownStatuses({ ...state, number });
  const tries = last?.state === 'error' ? Math.min(triesIn(last.description) + 1, mostTries) : 1;
  const description = `${statusPrefix(number)}could not be judged, ${tries} of ${mostTries} tries`;
  // Threat: a commit takes a thousand statuses and no more, and anybody may ask for one more try.
  const isSaid = last?.state === 'error' && last.description === description;
  return [
    ...(isSaid
      ? []
      : [{ effect: 'status', commit: head, context: verdictContext, state: 'error', description } as const]),
    ...planComment(state, tellUnjudged(tries, state.log)),
  ];
}

function tellUnjudged(tries: number, log: string): string {
  return [
    '## ⚠️ Not judged yet',
    `The review ended without a result: time or memory ran out, or something that it needed could not be reached, or was refused. That says nothing about the change. What happened stands in [its log](${log}).`,
    '### What happens next',
    [
      `- ${tellNextTry(tries)}`,
      `- Whoever does not want to wait writes ${codeSpan('/plugyard recheck')} in a new comment. Whatever is pushed is judged anew.`,
    ].join('\n'),
    '',
  ].join('\n\n');
}

function tellNextTry(tries: number): string {
  const pause = pauses[tries - 1];
  if (pause === undefined) {
    return '⏳ It was tried often enough: **those who run this registry have to look at the log.** Until somebody asks for it, it is not tried again.';
  }
  const after = mostTries - tries - 1;
  const rest =
    after === 0 ? ', for the last time' : `, and ${after === 1 ? 'once' : `${after} times`} more if it has to be`;
  return `🔁 It is tried again by itself ${pause === 0 ? 'within the hour' : `in ${pause} hours`}${rest}. Nobody has to do anything.`;
}
