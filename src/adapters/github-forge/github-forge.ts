// Exists so that GitHub is the forge of a registry: each method of the door is one idea in a file of its own.
import type { Forge, Observed } from '../../forge.ts';
import { toCommit } from './answer-parts.ts';
import { changeLabels } from './change-labels.ts';
import type { GithubClient } from './client.ts';
import { merge } from './merge.ts';
import { mustBeOurs, openOwnAccount } from './own-account.ts';
import { readEvents } from './read-events.ts';
import { readOrphanNotice } from './read-orphan-notice.ts';
import { readHead, readOpenPullRequests, readPullRequest } from './read-pull-request.ts';
import { readComments, readReviews, readStatuses } from './read-voices.ts';
import { rewriteComment, writeComment } from './write-comment.ts';

/** `account`: the login of the app that the token belongs to, where that is not GitHub Actions. */
export function openGithubForge(client: GithubClient, account?: string): Forge {
  const { request, repository, branch } = client;
  const self = openOwnAccount(client, account);
  return {
    self,
    pullRequest: async (number) => await readPullRequest(client, number, await readEvents(client, number)),
    head: (number) => readHead(client, number),
    observe: async (number) => await observe(client, number, self),
    baseTip: () => readTip(client),
    statuses: (commit) => readStatuses(client, commit),
    reviews: async (number) => await readReviews(client, number, await readEvents(client, number)),
    lastRun: (workflow) => readLastRun(client, workflow),
    openPullRequests: () => readOpenPullRequests(client),
    orphanNotice: (plugin, administrators) => readOrphanNotice(client, plugin, administrators),
    requests: client.count,
    setStatus: async (commit, status) => {
      const { data } = await request('POST /repos/{owner}/{repo}/statuses/{sha}', {
        ...repository,
        sha: commit,
        ...status,
      });
      mustBeOurs(data.creator, await self());
    },
    changeLabels: (number, change) => changeLabels(client, number, change),
    writeComment: async (number, body) => await writeComment(client, { number, body, self: await self() }),
    rewriteComment: (id, body) => rewriteComment(client, id, body),
    merge: (wanted) => merge(client, wanted),
    dispatch: async (workflow, inputs) => {
      await request('POST /repos/{owner}/{repo}/actions/workflows/{workflow_id}/dispatches', {
        ...repository,
        workflow_id: `${workflow}.yml`,
        ref: branch,
        ...(inputs === undefined ? {} : { inputs }),
      });
    },
  };
}

/** The newest comes first. */
async function readLastRun(
  { request, repository, branch }: GithubClient,
  workflow: string,
): Promise<string | undefined> {
  const { data } = await request('GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}/runs', {
    ...repository,
    workflow_id: `${workflow}.yml`,
    branch,
    per_page: 1,
  });
  const [run] = data.workflow_runs;
  return run === undefined ? undefined : toCommit(run.head_sha);
}

/** Statuses last: those of the head that was just read. */
async function observe(client: GithubClient, number: number, self: () => Promise<number>): Promise<Observed> {
  const events = await readEvents(client, number);
  const pullRequest = await readPullRequest(client, number, events);
  const [reviews, comments, statuses, baseTip, own] = await Promise.all([
    readReviews(client, number, events),
    readComments(client, number),
    readStatuses(client, pullRequest.head),
    readTip(client),
    self(),
  ]);
  return { pullRequest, reviews, comments, statuses, baseTip, self: own };
}

async function readTip({ request, repository, branch }: GithubClient): Promise<string> {
  const { data } = await request('GET /repos/{owner}/{repo}/git/ref/{ref}', { ...repository, ref: `heads/${branch}` });
  return toCommit(data.object?.sha);
}
