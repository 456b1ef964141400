// Exists so that a pull request is known by what the forge itself saw happen, and by nothing that its author wrote.
import type { Account } from '../../core/model/account.ts';
import type { Timestamp } from '../../core/model/timestamp.ts';
import { hasCode } from '../../errors.ts';
import type { OpenPullRequest, ShownPull } from '../../forge.ts';
import { latest, toAccount, toCommit, toId, toTime } from './answer-parts.ts';
import type { GithubClient } from './client.ts';
import type { IssueEvent } from './read-events.ts';

/** Of the branch `branch`: one into another branch is none of ours, and counts as closed. */
export async function readHead(client: GithubClient, number: number): Promise<ShownPull> {
  const { data } = await client.request('GET /repos/{owner}/{repo}/pulls/{pull_number}', {
    ...client.repository,
    pull_number: number,
  });
  const repository = data.head?.repo?.full_name;
  return {
    number: toId(data.number),
    open: isOpen(client, data),
    draft: data.draft === true,
    head: toCommit(data.head?.sha),
    author: toAccount(data.user),
    opened: toTime(data.created_at),
    labels: (data.labels ?? []).map(({ name }) => String(name)),
    comments: toId(data.comments),
    ...(repository === undefined ? {} : { branch: { repository, name: data.head.ref } }),
    ...(data.mergeable === null ? {} : { mergeable: data.mergeable }),
  };
}

/** Threat: a pull request can be turned to another branch after it was judged. */
function isOpen({ branch }: GithubClient, { state, base }: { state: string; base: { ref: string } }): boolean {
  return state === 'open' && base.ref === branch;
}

/** Who moved the branch last, if it was to that head. A fork that is gone, or that this token may not see, tells nothing. */
export async function readPusher(
  { request }: GithubClient,
  { branch, head }: Pick<ShownPull, 'branch' | 'head'>,
): Promise<Account | undefined> {
  const [owner, repo] = branch?.repository.split('/') ?? [];
  if (branch === undefined || owner === undefined || repo === undefined) return undefined;
  try {
    const { data } = await request('GET /repos/{owner}/{repo}/activity', {
      owner,
      repo,
      ref: `refs/heads/${branch.name}`,
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
export function openSince(opened: Timestamp, events: readonly IssueEvent[]): Timestamp {
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
