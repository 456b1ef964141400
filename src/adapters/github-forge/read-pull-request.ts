// Exists so that a pull request is known by what the forge itself saw happen, and by nothing that its author wrote.
import type { Account } from '../../core/model/account.ts';
import type { PullRequest } from '../../core/model/pull-request.ts';
import type { Timestamp } from '../../core/model/timestamp.ts';
import { hasCode } from '../../errors.ts';
import type { OpenPullRequest, ProposedHead } from '../../forge.ts';
import { latest, toAccount, toCommit, toId, toTime } from './answer-parts.ts';
import type { GithubClient } from './client.ts';
import type { IssueEvent } from './read-events.ts';

export async function readHead(client: GithubClient, number: number): Promise<ProposedHead> {
  const { data } = await client.request('GET /repos/{owner}/{repo}/pulls/{pull_number}', {
    ...client.repository,
    pull_number: number,
  });
  return {
    number: toId(data.number),
    open: isOpen(client, data),
    head: toCommit(data.head.sha),
    author: toAccount(data.user),
  };
}

/** Threat: a pull request can be turned to another branch after it was judged. */
function isOpen({ branch }: GithubClient, { state, base }: { state: string; base: { ref: string } }): boolean {
  return state === 'open' && base.ref === branch;
}

/** Of the branch `branch`: one into another branch is none of ours, and counts as closed. */
export async function readPullRequest(
  client: GithubClient,
  number: number,
  events: readonly IssueEvent[],
): Promise<PullRequest> {
  const { data } = await client.request('GET /repos/{owner}/{repo}/pulls/{pull_number}', {
    ...client.repository,
    pull_number: number,
  });
  const head = toCommit(data.head?.sha);
  const [owner, repo] = data.head.repo?.full_name.split('/') ?? [];
  const lastPusher =
    owner === undefined || repo === undefined
      ? undefined
      : await readPusher(client, { owner, repo, ref: data.head.ref, head });
  return {
    number: toId(data.number),
    open: isOpen(client, data),
    draft: data.draft === true,
    head,
    author: toAccount(data.user),
    ...(lastPusher === undefined ? {} : { lastPusher }),
    openSince: openSince(toTime(data.created_at), events),
    labels: (data.labels ?? []).map(({ name }) => String(name)),
    ...(data.mergeable === null ? {} : { mergeable: data.mergeable }),
  };
}

interface Branch {
  readonly owner: string;
  readonly repo: string;
  readonly ref: string;
  readonly head: string;
}

/** Who moved the branch last, if it was to that head. A fork that this token may not see tells nothing. */
async function readPusher({ request }: GithubClient, { head, ref, ...fork }: Branch): Promise<Account | undefined> {
  try {
    const { data } = await request('GET /repos/{owner}/{repo}/activity', {
      ...fork,
      ref: `refs/heads/${ref}`,
      per_page: 1,
    });
    const [last] = data;
    return last?.after === head && last.actor !== null ? toAccount(last.actor) : undefined;
  } catch (error) {
    if (hasCode(error, 'FORGE_NOT_FOUND', 'FORGE_FORBIDDEN')) return undefined;
    throw error;
  }
}

/** Threat: behind a closed door, or before another branch, nobody of ours looked at it. */
function openSince(opened: Timestamp, events: readonly IssueEvent[]): Timestamp {
  const again = events.filter(({ event }) => event === 'reopened' || event === 'base_ref_changed').map(({ at }) => at);
  return latest(opened, again);
}

const maxOpenPages = 30;

export async function readOpenPullRequests({
  pages,
  repository,
  branch,
}: GithubClient): Promise<readonly OpenPullRequest[]> {
  const list = await pages<{ number: number; draft?: boolean; head: { sha: string } }>(
    'GET /repos/{owner}/{repo}/pulls',
    {
      ...repository,
      state: 'open',
      base: branch,
      sort: 'created',
      direction: 'asc',
      maxPages: maxOpenPages,
    },
  );
  return list.map(({ number, draft, head }) => ({
    number: toId(number),
    head: toCommit(head.sha),
    draft: draft === true,
  }));
}
