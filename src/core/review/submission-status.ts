// Exists so that an author is told in one value where his pull request stands, and whose turn it is.
import { type CommitStatus, verdictContext } from '../model/commit-status.ts';
import { compareText } from '../model/order.ts';
import type { Verdict } from '../model/report.ts';
import type { Timestamp } from '../model/timestamp.ts';
import { plainLine } from '../report/escape.ts';
import { type ReviewLabel, reviewLabels } from './labels.ts';
import { statusPrefix } from './own-statuses.ts';
import { readReviewComment, type ToldReview } from './read-review-comment.ts';
import { reviewMarker } from './review-marker.ts';
import { nextTry } from './unjudged.ts';

/** A pull request as anybody may read it. Threat: titles, comments and labels are other people's words. */
export interface WatchedPull {
  readonly number: number;
  readonly state: 'open' | 'closed' | 'merged';
  readonly draft: boolean;
  readonly head: string;
  readonly labels: readonly string[];
  /** All statuses of the head, in the base repository. */
  readonly statuses: readonly CommitStatus[];
  readonly comments: readonly { readonly author: number; readonly body: string }[];
}

export interface SubmissionStatus {
  readonly number: number;
  readonly state: WatchedPull['state'];
  readonly head: string;
  /** Of this head; absent until it is judged. */
  readonly verdict?: Verdict;
  /** The words beside the verdict. */
  readonly says?: string;
  /** Who has to do something. `registry`: its workflows. `operators`: its workflows have given up. */
  readonly turn: 'author' | 'people' | 'time' | 'registry' | 'operators' | 'nobody';
  readonly waitsUntil?: Timestamp;
  readonly review?: ToldReview;
}

export function toSubmissionStatus(pull: WatchedPull): SubmissionStatus {
  const { number, state, head } = pull;
  const status = lastVerdict(pull);
  const told = status === undefined ? undefined : readStatus(status, number);
  const review = status === undefined ? undefined : reviewBy(status.creator, pull);
  const [, until] = /waits until (\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ)/.exec(told?.says ?? '') ?? [];
  return {
    number,
    state,
    head,
    ...told,
    turn: turnOf(pull, told?.verdict, { waits: until !== undefined, isGivenUp: isGivenUp(status) }),
    ...(until === undefined ? {} : { waitsUntil: until as Timestamp }),
    ...(review === undefined ? {} : { review }),
  };
}

/** The newest status of our name that speaks of this pull request: one commit can be the head of several. */
function lastVerdict({ number, statuses }: WatchedPull): CommitStatus | undefined {
  const [last] = statuses
    .filter(({ context, description }) => context === verdictContext && description.startsWith(statusPrefix(number)))
    .sort((left, right) => compareText(right.at, left.at) || right.id - left.id);
  return last;
}

function readStatus(
  { description }: CommitStatus,
  number: number,
): { readonly verdict?: Verdict; readonly says: string } {
  const text = description.slice(statusPrefix(number).length);
  const [, verdict, says = text] = /^(PASS|HOLD|FAIL): (.*)$/s.exec(text) ?? [];
  return { ...(verdict === undefined ? {} : { verdict: verdict as Verdict }), says: plainLine(says) };
}

/** Threat: anybody can write a comment that looks like ours; it counts from the account alone that set the verdict. */
function reviewBy(account: number, { comments }: WatchedPull): ToldReview | undefined {
  const ours = comments.find(({ author, body }) => author === account && body.startsWith(reviewMarker));
  return ours === undefined ? undefined : readReviewComment(ours.body);
}

/** It could not be judged, and is not tried again by itself. */
function isGivenUp(status: CommitStatus | undefined): boolean {
  return status?.state === 'error' && nextTry(status) === undefined;
}

interface Pace {
  readonly waits: boolean;
  readonly isGivenUp: boolean;
}

function turnOf(pull: WatchedPull, verdict: Verdict | undefined, pace: Pace): SubmissionStatus['turn'] {
  const has = (label: ReviewLabel): boolean => label in reviewLabels && pull.labels.includes(label);
  if (pull.state !== 'open') return 'nobody';
  if (verdict === undefined) return pace.isGivenUp ? 'operators' : 'registry';
  if (verdict === 'FAIL' || pull.draft) return 'author';
  if (has('plugyard/needs-approval') || has('plugyard/objection')) return 'people';
  if (pace.waits) return 'time';
  return verdict === 'PASS' ? 'registry' : 'people';
}
