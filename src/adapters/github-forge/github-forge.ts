// Exists so that GitHub is the forge of a registry: each method of the door is one idea in a file of its own.
import { once } from '../../core/model/once.ts';
import type { Forge, Observed, Said, ShownPull } from '../../forge.ts';
import { toCommit } from './answer-parts.ts';
import { changeLabels } from './change-labels.ts';
import type { GithubClient } from './client.ts';
import { merge } from './merge.ts';
import { type OwnAccount, openOwnAccount } from './own-account.ts';
import { type IssueEvent, readEvents } from './read-events.ts';
import { readOrphanNotice } from './read-orphan-notice.ts';
import { openSince, readHead, readOpenPullRequests, readPusher } from './read-pull-request.ts';
import { readTimeline } from './read-timeline.ts';
import { readComments, readReviews, readStatuses } from './read-voices.ts';
import { rewriteComment, writeComment } from './write-comment.ts';

/** `account`: the login of the app that the token belongs to, where that is not GitHub Actions. */
export function openGithubForge(client: GithubClient, account?: string): Forge {
  const { request, repository, branch } = client;
  const own = openOwnAccount(client, account);
  return {
    self: own.ask,
    head: (number) => readHead(client, number),
    observe: (shown, couldMerge) => observe(client, { shown, couldMerge, own }),
    baseTip: () => readTip(client),
    statuses: (commit) => readStatuses(client, commit, own),
    reviews: (number) => readReviews(client, number, () => readEvents(client, number)),
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
      await own.confirm(data.creator);
    },
    changeLabels: (number, change) => changeLabels(client, number, change),
    writeComment: async (number, body) => await writeComment(client, { number, body, own }),
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

/**
 * What happened is asked for where it can matter. Openings count from our first status on that head, so that before it
 * nothing changes with them.
 */
async function observe(client: GithubClient, { shown, couldMerge, own }: Look): Promise<Observed> {
  const { opened, branch: _, comments: __, ...pull } = shown;
  const statuses = await readStatuses(client, pull.head, own);
  const self = await own.known();
  const events = once(() => readEvents(client, pull.number));
  const [lastPusher, spoken] = await Promise.all([
    readPusher(client, shown),
    couldMerge({ statuses, self })
      ? readSpoken(client, { shown, own, events })
      : readTold(client, { shown, own, events }),
  ]);
  const hasSpoken = statuses.some(({ creator }) => creator === self);
  return {
    pullRequest: {
      ...pull,
      ...(lastPusher === undefined ? {} : { lastPusher }),
      openSince: hasSpoken ? openSince(opened, await events()) : opened,
    },
    ...spoken,
    statuses,
    self: await own.known(),
  };
}

interface Look {
  readonly shown: ShownPull;
  readonly couldMerge: (said: Said) => boolean;
  readonly own: OwnAccount;
}

interface Conversation extends Omit<Look, 'couldMerge'> {
  readonly events: () => Promise<readonly IssueEvent[]>;
}

type Spoken = Pick<Observed, 'reviews' | 'comments'>;

async function readSpoken(client: GithubClient, { shown, own, events }: Conversation): Promise<Spoken> {
  const [reviews, comments] = await Promise.all([
    readReviews(client, shown.number, events),
    readComments(client, shown.number, own),
  ]);
  return { reviews, comments };
}

/** What no merge hangs on. */
async function readTold(client: GithubClient, conversation: Conversation): Promise<Spoken> {
  const comments = await readTimeline(client, conversation.shown, conversation.own);
  return comments === undefined ? await readSpoken(client, conversation) : { reviews: [], comments };
}

async function readTip({ request, repository, branch }: GithubClient): Promise<string> {
  const { data } = await request('GET /repos/{owner}/{repo}/git/ref/{ref}', { ...repository, ref: `heads/${branch}` });
  return toCommit(data.object?.sha);
}
