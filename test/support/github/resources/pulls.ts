// Exists so that pull requests are opened, listed, compared and merged, on real refs.
import { type Answer, created, forbidden, ok, paged, unprocessable } from '../answer.ts';
import { type Call, type PullIssue, type Route, route, text, textOr, texts } from '../call.ts';
import { changedFiles, listedFiles } from '../git/changed-files.ts';
import { gitAnswer } from '../git/native-git.ts';
import { readCommits } from '../git/read-commit.ts';
import { refOf } from '../git/refs.ts';
import { recordEvent } from '../issue-events.ts';
import type { Issue } from '../issue-state.ts';
import { mergeBaseOf } from '../mergeability.ts';
import { openPull } from '../open-pull.ts';
import { pullOf } from '../pull-of.ts';
import { closePull, raisePull } from '../refs-changed.ts';
import { commit, diffEntry } from '../shapes/commits.ts';
import { simpleUser } from '../shapes/people.ts';
import { pullRequest, simplePull } from '../shapes/pulls.ts';
import { accountNamed, accountOf, atLeast, found, roleOf, stamp } from '../world.ts';

const prefix = '/repos/{owner}/{repo}/pulls';

export const pulls: readonly Route[] = [
  route(`GET ${prefix}`, list),
  route(`POST ${prefix}`, openPull),
  route(`GET ${prefix}/{pull_number}`, (call) => ok(pullRequest(call.world, call.repository, pullOf(call)))),
  route(`PATCH ${prefix}/{pull_number}`, update),
  route(`GET ${prefix}/{pull_number}/files`, files),
  route(`GET ${prefix}/{pull_number}/commits`, commits),
  route(`GET ${prefix}/{pull_number}/requested_reviewers`, (call) => {
    const { pull } = pullOf(call);
    return ok({ users: pull.requestedReviewers.map((id) => simpleUser(call.world, id)), teams: [] });
  }),
  route(`POST ${prefix}/{pull_number}/requested_reviewers`, requestReviewers),
  route('GET /repos/{owner}/{repo}/commits/{commit_sha}/pulls', pullsOfCommit),
];

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
  recordEvent(world, issue, { event: 'base_ref_changed', actor: found(call.token).account });
  issue.updatedAt = stamp(world);
  raisePull(world, repository, { issue, by: found(call.token), action: 'edited', more: { changes } });
}

function reopen({ world, repository, token }: Call, issue: PullIssue): void {
  if (issue.pull.mergedAt !== null) {
    throw unprocessable('PullRequest.state', 'invalid', 'The pull request cannot be reopened.');
  }
  issue.state = 'open';
  issue.closedAt = null;
  recordEvent(world, issue, { event: 'reopened', actor: found(token).account });
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
