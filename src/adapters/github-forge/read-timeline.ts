// Exists so that a conversation is read with one request where nothing but words hangs on it.
import type { Comment } from '../../core/model/comment.ts';
import { refuse } from './answer-parts.ts';
import type { GithubClient } from './client.ts';
import type { OwnAccount } from './own-account.ts';
import { type ShownComment, toComment } from './read-voices.ts';

type ShownEntry = ShownComment & { readonly event: string; readonly state?: string };

interface Conversation {
  readonly number: number;
  /** How many comments it has at least. */
  readonly comments: number;
}

const pageSize = 100;

/**
 * The comments of a pull request on which nobody has pressed a button; `undefined` where the lists have to be read. Threat:
 * the forge promises less of a timeline than of the lists, and anybody can make it longer by naming the pull request
 * elsewhere. So one page is believed if it is the only one and lacks no comment; what a review says is not read from it.
 */
export async function readTimeline(
  { request, repository }: GithubClient,
  { number, comments }: Conversation,
  own: OwnAccount,
): Promise<readonly Comment[] | undefined> {
  const { data, headers } = await request('GET /repos/{owner}/{repo}/issues/{issue_number}/timeline', {
    ...repository,
    issue_number: number,
    per_page: pageSize,
  });
  if (!Array.isArray(data)) refuse('a timeline is no list');
  const entries = data as readonly unknown[] as readonly ShownEntry[];
  const isWhole = entries.length < pageSize && headers.link?.includes('rel="next"') !== true;
  const spoken = entries.filter(({ event }) => event === 'commented');
  const hasVerdict = entries.some(
    ({ event, state }) =>
      event === 'review_dismissed' || (event === 'reviewed' && state?.toLowerCase() !== 'commented'),
  );
  return isWhole && !hasVerdict && spoken.length >= comments ? spoken.map((one) => toComment(one, own)) : undefined;
}
