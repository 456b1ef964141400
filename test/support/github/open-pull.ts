// Exists so that a pull request is opened as GitHub opens it: from a branch of its network, once.
import { type Answer, created, forbidden, unprocessable } from './answer.ts';
import { type Call, flag, type PullIssue, text, textOr } from './call.ts';
import { gitAnswer } from './git/native-git.ts';
import { refOf, setRef } from './git/refs.ts';
import { newIssue } from './new-issue.ts';
import { mustNotBeWorkflow } from './pull-of.ts';
import { openPulls, raisePull } from './refs-changed.ts';
import { pullRequest } from './shapes/pulls.ts';
import type { Repository } from './state.ts';
import { accountNamed, accountOf, atLeast, found, newId, roleOf } from './world.ts';

export function openPull(call: Call): Answer {
  const { world, repository, actor } = call;
  mustNotBeWorkflow(call);
  const head = headOf(call);
  const baseBranch = text(call, 'base');
  const base = refOf(repository.directory, `refs/heads/${baseBranch}`);
  if (base === undefined) {
    throw unprocessable('PullRequest.base', 'invalid');
  }
  if (
    openPulls(repository).some(
      ({ pull }) =>
        pull.headRepository === head.repository.id && pull.headBranch === head.branch && pull.baseBranch === baseBranch,
    )
  ) {
    const label = `${accountOf(world, head.repository.owner).login}:${head.branch}`;
    throw unprocessable('PullRequest.head', 'custom', `A pull request already exists for ${label}.`);
  }
  if (gitAnswer(repository.directory, ['rev-list', '--count', `${base}..${head.sha}`]).text === '0') {
    throw unprocessable('PullRequest.head', 'custom', `No commits between ${baseBranch} and ${head.branch}`);
  }
  const issue = newIssue(world, repository, {
    author: actor.id,
    title: text(call, 'title'),
    body: textOr(call, 'body', null),
  });
  issue.pull = {
    id: newId(world),
    headRepository: head.repository.id,
    headOwner: head.repository.owner,
    headBranch: head.branch,
    head: head.sha,
    baseBranch,
    base,
    draft: flag(call, 'draft', false),
    mergedAt: null,
    mergedBy: null,
    mergeCommit: null,
    maintainerCanModify: flag(call, 'maintainer_can_modify', false),
    requestedReviewers: [],
    reviews: [],
    lastPusher: actor.id,
  };
  setRef(repository.directory, `refs/pull/${issue.number}/head`, head.sha);
  const opened = issue as PullIssue;
  raisePull(world, repository, { issue: opened, by: found(call.token), action: 'opened' });
  return created(pullRequest(world, repository, opened));
}

/** `branch`, or `owner:branch` of a repository of the same network, which the opener may write to. */
function headOf(call: Call): { repository: Repository; branch: string; sha: string } {
  const { world, repository, actor } = call;
  const [owner, branch = ''] = text(call, 'head').includes(':')
    ? text(call, 'head').split(':')
    : [undefined, text(call, 'head')];
  const inNetwork = (one: Repository): boolean => one.id === repository.id || one.parent === repository.id;
  const source =
    owner === undefined
      ? repository
      : world.repositories.find((one) => inNetwork(one) && one.owner === accountNamed(world, owner)?.id);
  const sha = source === undefined ? undefined : refOf(source.directory, `refs/heads/${branch}`);
  if (source === undefined || sha === undefined) {
    throw unprocessable('PullRequest.head', 'invalid');
  }
  if (call.token?.app === undefined && !atLeast(roleOf(world, source, actor.id), 'write')) {
    throw forbidden('Resource not accessible by personal access token');
  }
  return { repository: source, branch, sha };
}
