// Exists so that pull requests are opened, listed, compared and merged, on real refs.
import {
  type Answer,
  conflict,
  created,
  forbidden,
  noContent,
  notFound,
  ok,
  paged,
  Refusal,
  unprocessable,
} from '../answer.ts';
import { type Call, flag, type PullIssue, type Route, route, text, textOr, texts } from '../call.ts';
import { changedFiles, listedFiles } from '../git/changed-files.ts';
import { git, gitAnswer, refOf, writeCommit } from '../git/native-git.ts';
import { personOf, webFlow } from '../git/person-of.ts';
import { readCommit, readCommits } from '../git/read-commit.ts';
import { mergeabilityOf, mergeBaseOf, mergedTree, rulesFor } from '../mergeability.ts';
import { closePull, markMerged, openPulls, raisePull } from '../refs-changed.ts';
import { commit, diffEntry } from '../shapes/commits.ts';
import { simpleUser } from '../shapes/people.ts';
import { pullRequest, simplePull } from '../shapes/pulls.ts';
import type { Issue, Repository, World } from '../state.ts';
import { accountNamed, accountOf, atLeast, found, newId, roleOf, stamp } from '../world.ts';
import { writeRef } from '../write-ref.ts';

const prefix = '/repos/{owner}/{repo}/pulls';

export const pulls: readonly Route[] = [
  route(`GET ${prefix}`, list),
  route(`POST ${prefix}`, open),
  route(`GET ${prefix}/{pull_number}`, (call) => ok(pullRequest(call.world, call.repository, pullOf(call)))),
  route(`PATCH ${prefix}/{pull_number}`, update),
  route(`GET ${prefix}/{pull_number}/files`, files),
  route(`GET ${prefix}/{pull_number}/commits`, commits),
  route(`GET ${prefix}/{pull_number}/merge`, (call) => {
    if (pullOf(call).pull.mergedAt === null) {
      throw notFound();
    }
    return noContent;
  }),
  route(`PUT ${prefix}/{pull_number}/merge`, merge),
  route(`GET ${prefix}/{pull_number}/requested_reviewers`, (call) => {
    const { pull } = pullOf(call);
    return ok({ users: pull.requestedReviewers.map((id) => simpleUser(call.world, id)), teams: [] });
  }),
  route(`POST ${prefix}/{pull_number}/requested_reviewers`, requestReviewers),
  route('GET /repos/{owner}/{repo}/commits/{commit_sha}/pulls', pullsOfCommit),
];

export function pullOf({ repository, params }: Call): PullIssue {
  const issue = repository.issues.find(({ number }) => String(number) === params['pull_number']);
  if (issue?.pull === undefined) {
    throw notFound();
  }
  return issue as PullIssue;
}

function list(call: Call): Answer {
  const { repository, world, query } = call;
  const state = query.get('state') ?? 'open';
  const [owner, branch] = (query.get('head') ?? '').split(':');
  const base = query.get('base');
  const all = repository.issues.filter((issue): issue is PullIssue => issue.pull !== undefined);
  const matching = all.filter(
    (issue) =>
      (state === 'all' || issue.state === state) &&
      (base === null || issue.pull.baseBranch === base) &&
      (branch === undefined ||
        (issue.pull.headBranch === branch && accountOf(world, issue.pull.headOwner).login === owner)),
  );
  const key = query.get('sort') === 'updated' ? ('updatedAt' as const) : ('createdAt' as const);
  const sorted = matching.toSorted((a, b) => (a[key] < b[key] ? -1 : a[key] > b[key] ? 1 : a.number - b.number));
  // Newest first, unless another order is asked for.
  const direction = query.get('direction') ?? (query.has('sort') && query.get('sort') !== 'created' ? 'asc' : 'desc');
  return paged(call, direction === 'asc' ? sorted : sorted.toReversed(), {
    item: (issue) => simplePull(world, repository, issue),
  });
}

export function newIssue(
  world: World,
  repository: Repository,
  question: { author: number; title: string; body: string | null },
): Issue {
  const issue: Issue = {
    id: newId(world),
    number: repository.nextNumber,
    author: question.author,
    createdAt: stamp(world),
    title: question.title,
    body: question.body,
    state: 'open',
    stateReason: null,
    closedAt: null,
    closedBy: null,
    updatedAt: stamp(world),
    locked: false,
    labels: [],
    assignees: [],
    comments: [],
    events: [],
  };
  repository.nextNumber += 1;
  repository.issues.push(issue);
  return issue;
}

/** A setting of the repository, off unless an administrator turns it on. */
export function mustNotBeWorkflow({ repository, token }: Call): void {
  if (token?.workflow === true && !repository.actions.approve) {
    throw forbidden('GitHub Actions is not permitted to create or approve pull requests.');
  }
}

function open(call: Call): Answer {
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
  git(repository.directory, ['update-ref', `refs/pull/${issue.number}/head`, head.sha]);
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

function mayChange({ world, repository, token, actor }: Call, issue: Issue): void {
  if (
    token?.app === undefined &&
    issue.author !== actor.id &&
    !atLeast(roleOf(world, repository, actor.id), 'triage')
  ) {
    throw forbidden('Must have triage access to repository');
  }
}

function update(call: Call): Answer {
  const { world, repository } = call;
  const issue = pullOf(call);
  mayChange(call, issue);
  const { title, body } = issue;
  issue.title = textOr(call, 'title', issue.title);
  issue.body = textOr(call, 'body', issue.body);
  const by = found(call.token);
  if (title !== issue.title || body !== issue.body) {
    issue.updatedAt = stamp(world);
    const changes = {
      ...(title === issue.title ? {} : { title: { from: title } }),
      ...(body === issue.body ? {} : { body: { from: body ?? '' } }),
    };
    raisePull(world, repository, { issue, by, action: 'edited', more: { changes } });
  }
  retarget(call, issue);
  const state = text(call, 'state');
  if (state === 'closed' && issue.state === 'open') {
    closePull(world, repository, { issue, by });
  }
  if (state === 'open' && issue.state === 'closed') {
    reopen(call, issue);
  }
  return ok(pullRequest(world, repository, issue));
}

/** The base of an open pull request may change, and with it all that was judged. */
function retarget(call: Call, issue: PullIssue): void {
  const { world, repository } = call;
  const { pull } = issue;
  const branch = textOr(call, 'base', pull.baseBranch);
  if (branch === pull.baseBranch) {
    return;
  }
  const base = refOf(repository.directory, `refs/heads/${branch}`);
  if (base === undefined || issue.state === 'closed') {
    throw unprocessable('PullRequest.base', 'invalid');
  }
  const changes = { base: { ref: { from: pull.baseBranch }, sha: { from: pull.base } } };
  Object.assign(pull, { baseBranch: branch, base });
  issue.updatedAt = stamp(world);
  raisePull(world, repository, { issue, by: found(call.token), action: 'edited', more: { changes } });
}

function reopen({ world, repository, token }: Call, issue: PullIssue): void {
  if (issue.pull.mergedAt !== null) {
    throw unprocessable('PullRequest.state', 'invalid', 'The pull request cannot be reopened.');
  }
  issue.state = 'open';
  issue.closedAt = null;
  raisePull(world, repository, { issue, by: found(token), action: 'reopened' });
}

function files(call: Call): Answer {
  const { world, repository } = call;
  const { pull } = pullOf(call);
  const base = mergeBaseOf(repository.directory, pull.base, pull.head);
  const changed = base === undefined ? [] : changedFiles(repository.directory, base, pull.head);
  return paged(call, listedFiles(changed), { item: (file) => diffEntry(world, repository, { file, head: pull.head }) });
}

/** The first 250, oldest first. */
function commits(call: Call): Answer {
  const { world, repository } = call;
  const { pull } = pullOf(call);
  const all = readCommits(repository.directory, ['--reverse', `${pull.base}..${pull.head}`]);
  return paged(call, all.slice(0, 250), { item: (one) => commit(world, repository, one) });
}

function pullsOfCommit(call: Call): Answer {
  const { world, repository, params } = call;
  const sha = params['commit_sha'] ?? '';
  const all = repository.issues.filter((issue): issue is PullIssue => issue.pull !== undefined);
  const matching = all.filter(
    ({ pull }) =>
      pull.mergeCommit === sha ||
      gitAnswer(repository.directory, ['rev-list', `${pull.base}..${pull.head}`]).text.includes(sha),
  );
  return paged(call, matching, { item: (issue) => simplePull(world, repository, issue) });
}

function requestReviewers(call: Call): Answer {
  const { world, repository, body } = call;
  const issue = pullOf(call);
  for (const login of texts(body['reviewers'])) {
    const account = accountNamed(world, login);
    if (account === undefined || account.id === issue.author) {
      throw unprocessable('PullRequest.reviewers', 'invalid', 'Review cannot be requested from pull request author.');
    }
    if (!issue.pull.requestedReviewers.includes(account.id)) {
      issue.pull.requestedReviewers.push(account.id);
    }
  }
  return created(simplePull(world, repository, issue));
}

type Method = 'merge' | 'squash' | 'rebase';

function merge(call: Call): Answer {
  const { world, repository } = call;
  const issue = pullOf(call);
  const method = (text(call, 'merge_method') || 'merge') as Method;
  mustBeMergeable(call, issue, method);
  const sha = method === 'rebase' ? rebased(call, issue) : mergeCommit(call, issue, method);
  // The pull request is merged before its base moves, so that the push does not close it by itself.
  issue.pull.mergedAt = stamp(world);
  try {
    moveBase(call, issue, sha);
  } catch (refusal) {
    issue.pull.mergedAt = null;
    throw refusal;
  }
  markMerged(world, repository, { issue, by: found(call.token), commit: sha });
  return ok({ sha, merged: true, message: 'Pull Request successfully merged' });
}

function moveBase({ world, repository, token }: Call, { pull }: PullIssue, to: string): void {
  writeRef(world, { repository, ref: `refs/heads/${pull.baseBranch}`, to, token: found(token), merge: true });
}

function mustBeMergeable(call: Call, issue: PullIssue, method: Method): void {
  const { world, repository } = call;
  const { pull } = issue;
  const state = mergeabilityOf(world, repository, issue);
  const rules = rulesFor(repository, `refs/heads/${pull.baseBranch}`);
  const methods = rules.flatMap(
    ({ parameters }) => (parameters?.['allowed_merge_methods'] as string[] | undefined) ?? [],
  );
  if (issue.state === 'closed' || state.mergeable !== true || pull.draft) {
    throw new Refusal(405, pull.draft ? 'Pull Request is still a draft' : 'Pull Request is not mergeable');
  }
  if (!repository.allow[method] || (methods.length > 0 && !methods.includes(method))) {
    throw new Refusal(405, `${method === 'merge' ? 'Merge' : method} commits are not allowed on this repository.`);
  }
  const expected = textOr(call, 'sha', pull.head);
  if (expected !== pull.head) {
    throw conflict('Head branch was modified. Review and try the merge again.');
  }
  if (state.blocked.length > 0) {
    throw new Refusal(405, `Repository rule violations found\n\n${state.blocked.join('\n')}`);
  }
}

function mergeCommit(call: Call, issue: PullIssue, method: Method): string {
  const { world, repository, actor } = call;
  const { pull } = issue;
  const { directory } = repository;
  const label = `${accountOf(world, pull.headOwner).login}/${pull.headBranch}`;
  const titles = {
    merge: `Merge pull request #${issue.number} from ${label}`,
    squash: `${issue.title} (#${issue.number})`,
    rebase: '',
  };
  const message = `${textOr(call, 'commit_title', titles[method])}\n\n${textOr(call, 'commit_message', issue.title)}`;
  return writeCommit(directory, {
    tree: found(mergedTree(directory, pull.base, pull.head)),
    parents: method === 'merge' ? [pull.base, pull.head] : [pull.base],
    message: message.trimEnd(),
    author: personOf(world, method === 'merge' ? actor.id : issue.author),
    committer: webFlow(world),
  });
}

/** Each commit anew on top of the base, by its three-way merge. */
function rebased({ world, repository }: Call, { pull }: PullIssue): string {
  const { directory } = repository;
  return readCommits(directory, ['--reverse', '--no-merges', `${pull.base}..${pull.head}`]).reduce((tip, one) => {
    const stand = writeCommit(directory, { ...one, tree: readCommit(directory, tip).tree, parents: one.parents });
    const tree = found(mergedTree(directory, stand, one.sha));
    return writeCommit(directory, {
      tree,
      parents: [tip],
      message: one.message,
      author: one.author,
      committer: webFlow(world),
    });
  }, pull.base);
}
