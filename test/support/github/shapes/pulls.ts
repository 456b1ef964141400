// Exists so that pull requests and reviews look as GitHub shows them.

import type { PullIssue } from '../call.ts';
import { changedFiles } from '../git/changed-files.ts';
import { gitAnswer } from '../git/native-git.ts';
import { remembered } from '../git/remembered.ts';
import type { Review } from '../issue-state.ts';
import { mergeabilityOf, mergeBaseOf } from '../mergeability.ts';
import type { Repository, World } from '../state.ts';
import { accountOf, associationOf, repositoryOf } from '../world.ts';
import { conversationUrl, issueUrl, labelsOf } from './issues.ts';
import type { Json } from './json.ts';
import { nodeId, simpleUser } from './people.ts';
import { repositoryItem, repositoryUrl } from './repositories.ts';

const pullUrl = (world: World, repository: Repository, number: number): string =>
  `${repositoryUrl(world, repository)}/pulls/${number}`;

/** As it stands in a list. */
export function simplePull(world: World, repository: Repository, one: PullIssue): Json {
  const { pull } = one;
  const url = pullUrl(world, repository, one.number);
  const html = conversationUrl(world, repository, one);
  const issue = issueUrl(world, repository, one);
  const statuses = `${repositoryUrl(world, repository)}/statuses/${pull.head}`;
  const links = {
    self: url,
    html,
    issue,
    comments: `${issue}/comments`,
    review_comments: `${url}/comments`,
    review_comment: `${repositoryUrl(world, repository)}/pulls/comments{/number}`,
    commits: `${url}/commits`,
    statuses,
  };
  const fork = pull.headRepository === null ? null : repositoryItem(world, repositoryOf(world, pull.headRepository));
  return {
    url,
    id: pull.id,
    node_id: nodeId('PullRequest', pull.id),
    html_url: html,
    diff_url: `${html}.diff`,
    patch_url: `${html}.patch`,
    issue_url: issue,
    number: one.number,
    state: one.state,
    locked: one.locked,
    title: one.title,
    user: simpleUser(world, one.author),
    body: one.body,
    created_at: one.createdAt,
    updated_at: one.updatedAt,
    closed_at: one.closedAt,
    merged_at: pull.mergedAt,
    merge_commit_sha: pull.mergeCommit ?? mergeabilityOf(world, repository, one).commit ?? null,
    assignee: one.assignees[0] === undefined ? null : simpleUser(world, one.assignees[0]),
    assignees: one.assignees.map((id) => simpleUser(world, id)),
    requested_reviewers: pull.requestedReviewers.map((id) => simpleUser(world, id)),
    requested_teams: [],
    labels: labelsOf(world, repository, one),
    milestone: null,
    draft: pull.draft,
    commits_url: links.commits,
    review_comments_url: links.review_comments,
    review_comment_url: links.review_comment,
    comments_url: links.comments,
    statuses_url: statuses,
    head: {
      label: `${accountOf(world, pull.headOwner).login}:${pull.headBranch}`,
      ref: pull.headBranch,
      sha: pull.head,
      user: simpleUser(world, pull.headOwner),
      repo: fork,
    },
    base: {
      label: `${accountOf(world, repository.owner).login}:${pull.baseBranch}`,
      ref: pull.baseBranch,
      sha: pull.base,
      user: simpleUser(world, repository.owner),
      repo: repositoryItem(world, repository),
    },
    _links: Object.fromEntries(Object.entries(links).map(([name, href]) => [name, { href }])),
    author_association: associationOf(world, repository, one.author),
    auto_merge: null,
    active_lock_reason: null,
  };
}

export function pullRequest(world: World, repository: Repository, one: PullIssue): Json {
  const { pull } = one;
  const { directory } = repository;
  const base = mergeBaseOf(directory, pull.base, pull.head);
  const files = base === undefined ? [] : changedFiles(directory, base, pull.head);
  const { mergeable, state } = mergeabilityOf(world, repository, one);
  const range = `${pull.base}..${pull.head}`;
  const commits = remembered(
    ['count', directory, range],
    () => gitAnswer(directory, ['rev-list', '--count', range]).text,
  );
  const sum = (key: 'additions' | 'deletions'): number => files.reduce((total, file) => total + file[key], 0);
  return {
    ...simplePull(world, repository, one),
    merged: pull.mergedAt !== null,
    mergeable,
    rebaseable: mergeable,
    mergeable_state: state,
    merged_by: pull.mergedBy === null ? null : simpleUser(world, pull.mergedBy),
    comments: one.comments.length,
    review_comments: 0,
    maintainer_can_modify: pull.maintainerCanModify,
    commits: Number(commits),
    additions: sum('additions'),
    deletions: sum('deletions'),
    changed_files: files.length,
  };
}

export function review(world: World, repository: Repository, question: { issue: PullIssue; review: Review }): Json {
  const { review: one, issue } = question;
  const html = `${conversationUrl(world, repository, issue)}#pullrequestreview-${one.id}`;
  const pull = pullUrl(world, repository, issue.number);
  return {
    id: one.id,
    node_id: nodeId('PullRequestReview', one.id),
    user: simpleUser(world, one.author),
    body: one.body,
    state: one.state,
    html_url: html,
    pull_request_url: pull,
    author_association: associationOf(world, repository, one.author),
    _links: { html: { href: html }, pull_request: { href: pull } },
    ...(one.submittedAt === null ? {} : { submitted_at: one.submittedAt }),
    commit_id: one.commit,
  };
}
