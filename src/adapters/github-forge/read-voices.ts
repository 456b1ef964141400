// Exists so that everything that people said of a pull request is read, whole or not at all: a no must not get lost.
import type { Review } from '../../core/model/approval.ts';
import type { Comment } from '../../core/model/comment.ts';
import type { CommitStatus } from '../../core/model/commit-status.ts';
import { ghost, type ShownUser, toAccount, toId, toTime } from './answer-parts.ts';
import type { GithubClient } from './client.ts';
import type { OwnAccount } from './own-account.ts';
import type { IssueEvent } from './read-events.ts';

/** GitHub itself ends a conversation after 2,500 comments. */
const maxCommentPages = 25;

/** A commit takes 1,000 statuses of one name. */
const maxStatusPages = 20;

const maxReviewPages = 10;

export interface ShownComment {
  readonly id: number;
  readonly user: ShownUser;
  readonly created_at: string;
  readonly updated_at: string;
  readonly body?: string;
}

export async function readComments(
  { pages, repository }: GithubClient,
  number: number,
  own: OwnAccount,
): Promise<readonly Comment[]> {
  const shown = await pages<ShownComment>('GET /repos/{owner}/{repo}/issues/{issue_number}/comments', {
    ...repository,
    issue_number: number,
    maxPages: maxCommentPages,
  });
  return shown.map((one) => toComment(one, own));
}

export function toComment({ id, user, created_at, updated_at, body }: ShownComment, own: OwnAccount): Comment {
  return {
    id: toId(id),
    author: own.see(user),
    at: toTime(created_at),
    edited: updated_at !== created_at,
    body: body ?? '',
  };
}

interface ShownReview {
  readonly id: number;
  readonly user: ShownUser;
  readonly state: string;
  readonly commit_id: string | null;
  readonly submitted_at?: string;
}

/** What happened is asked for where a review was dismissed, and nowhere else. */
export async function readReviews(
  { pages, repository }: GithubClient,
  number: number,
  readEvents: () => Promise<readonly IssueEvent[]>,
): Promise<readonly Review[]> {
  const shown = await pages<ShownReview>('GET /repos/{owner}/{repo}/pulls/{pull_number}/reviews', {
    ...repository,
    pull_number: number,
    maxPages: maxReviewPages,
  });
  const events = shown.some(({ state }) => state === 'DISMISSED') ? await readEvents() : [];
  return shown.flatMap((one): readonly Review[] => {
    const { submitted_at: at } = one;
    return at === undefined || one.state === 'PENDING' ? [] : [toReview(one, at, events)];
  });
}

function toReview({ id, user, state, commit_id }: ShownReview, at: string, events: readonly IssueEvent[]): Review {
  const review = { id: toId(id), reviewer: toAccount(user), commit: commit_id ?? '', at: toTime(at) };
  if (state !== 'DISMISSED') return { ...review, state: toState(state) };
  const event = events.findLast(({ dismissed }) => dismissed?.review === id);
  return {
    ...review,
    // Threat: where it is not known what it said, it said no; and nobody took that back.
    state: toState(event?.dismissed?.state.toUpperCase() ?? 'CHANGES_REQUESTED'),
    dismissedBy: event?.actor ?? ghost,
  };
}

function toState(text: string): Review['state'] {
  return text === 'APPROVED' || text === 'CHANGES_REQUESTED' ? text : 'COMMENTED';
}

interface ShownStatus {
  readonly id: number;
  readonly context: string;
  readonly state: string;
  readonly description: string | null;
  readonly creator: ShownUser;
  readonly created_at: string;
}

export async function readStatuses(
  { pages, repository }: GithubClient,
  commit: string,
  own: OwnAccount,
): Promise<readonly CommitStatus[]> {
  const shown = await pages<ShownStatus>('GET /repos/{owner}/{repo}/commits/{ref}/statuses', {
    ...repository,
    ref: commit,
    maxPages: maxStatusPages,
  });
  return shown.map(({ id, context, state, description, creator, created_at }) => ({
    id: toId(id),
    context: String(context),
    state: state === 'success' || state === 'pending' || state === 'failure' ? state : 'error',
    description: description ?? '',
    creator: own.see(creator).id,
    at: toTime(created_at),
  }));
}
