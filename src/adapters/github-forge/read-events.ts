// Exists so that what happened to an issue or a pull request is read once, by the parts that anybody looks at.
import type { Account } from '../../core/model/account.ts';
import type { Timestamp } from '../../core/model/timestamp.ts';
import { type ShownUser, toAccount, toTime } from './answer-parts.ts';
import type { GithubClient } from './client.ts';

export interface IssueEvent {
  readonly event: string;
  readonly at: Timestamp;
  readonly actor: Account;
  /** Of `review_dismissed`. */
  readonly dismissed?: { readonly review: number; readonly state: string };
}

interface ShownEvent {
  readonly event: string;
  readonly created_at: string;
  readonly actor: ShownUser;
  readonly dismissed_review?: { readonly review_id: number; readonly state: string };
}

/** Threat: authors make events too, by every push and every new title. */
const maxPages = 10;

export async function readEvents({ pages, repository }: GithubClient, number: number): Promise<readonly IssueEvent[]> {
  const shown = await pages<ShownEvent>('GET /repos/{owner}/{repo}/issues/{issue_number}/events', {
    ...repository,
    issue_number: number,
    maxPages,
  });
  return shown.map(({ event, created_at, actor, dismissed_review: review }) => ({
    event: String(event),
    at: toTime(created_at),
    actor: toAccount(actor),
    ...(review === undefined ? {} : { dismissed: { review: Number(review.review_id), state: String(review.state) } }),
  }));
}
