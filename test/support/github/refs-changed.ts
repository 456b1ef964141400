// Exists so that a branch that moved, by git or by the API, has the same consequences.
import type { PullIssue } from './call.ts';
import { raise, webhookPull } from './events.ts';
import { git, gitAnswer } from './git/native-git.ts';
import { type ReadCommit, readCommits } from './git/read-commit.ts';
import { setRef } from './git/refs.ts';
import { remembered } from './git/remembered.ts';
import { recordEvent } from './issue-events.ts';
import { rulesFor } from './mergeability.ts';
import { pullRequest } from './shapes/pulls.ts';
import { htmlUrl } from './shapes/repositories.ts';
import type { Repository, Token, World } from './state.ts';
import { accountOf, newId, stamp } from './world.ts';

export interface RefChange {
  readonly repository: Repository;
  readonly ref: string;
  /** Absent: it was made. */
  readonly before: string | undefined;
  /** Absent: it was deleted. */
  readonly after: string | undefined;
  readonly by: Pick<Token, 'account' | 'workflow'>;
}

const zero = '0'.repeat(40);

export function refChanged(world: World, change: RefChange): void {
  const { repository, ref, before, after, by } = change;
  repository.pushedAt = stamp(world);
  if (ref.startsWith('refs/heads/')) {
    recordActivity(world, change);
    updatePulls(world, change, ref.slice('refs/heads/'.length));
  }
  raise(world, { name: 'push', repository, by, payload: pushPayload(world, change, { before, after }) });
}

function recordActivity(world: World, { repository, ref, before, after, by }: RefChange): void {
  const { directory, activities } = repository;
  const isForced =
    before !== undefined &&
    after !== undefined &&
    gitAnswer(directory, ['merge-base', '--is-ancestor', before, after]).code !== 0;
  const moved = isForced ? 'force_push' : 'push';
  const kind = before === undefined ? 'branch_creation' : after === undefined ? 'branch_deletion' : moved;
  const activity = { ref, before: before ?? zero, after: after ?? zero, kind, actor: by.account } as const;
  activities.push({ id: newId(world), at: stamp(world), ...activity });
}

export function openPulls(repository: Repository): readonly PullIssue[] {
  return repository.issues.filter((issue): issue is PullIssue => issue.state === 'open' && issue.pull !== undefined);
}

function updatePulls(world: World, { repository, after, by }: RefChange, branch: string): void {
  for (const base of world.repositories) {
    for (const issue of openPulls(base)) {
      const { pull } = issue;
      if (base === repository && pull.baseBranch === branch && after !== undefined) {
        pull.base = after;
        closeIfContained(world, { base, issue, after, by });
      }
      if (pull.headRepository === repository.id && pull.headBranch === branch && issue.state === 'open') {
        headMoved(world, { base, issue, after, by });
      }
    }
  }
}

interface Moved {
  readonly base: Repository;
  readonly issue: PullIssue;
  readonly after: string | undefined;
  readonly by: RefChange['by'];
}

function headMoved(world: World, { base, issue, after, by }: Moved): void {
  const { pull } = issue;
  if (after === undefined) {
    closePull(world, base, { issue, by });
    return;
  }
  const before = pull.head;
  pull.head = after;
  pull.lastPusher = by.account;
  issue.updatedAt = stamp(world);
  setRef(base.directory, `refs/pull/${issue.number}/head`, after);
  const rules = rulesFor(base, `refs/heads/${pull.baseBranch}`);
  if (rules.some(({ parameters }) => parameters?.['dismiss_stale_reviews_on_push'] === true)) {
    for (const review of pull.reviews.filter(({ state }) => state === 'APPROVED')) {
      const dismissed = { review: review.id, state: review.state, message: null };
      recordEvent(world, issue, { event: 'review_dismissed', actor: by.account, dismissed });
      review.state = 'DISMISSED';
    }
  }
  raisePull(world, base, { issue, by, action: 'synchronize', more: { before, after } });
}

/** A push that brings the head of a pull request into its base merges it, without any merge button. */
function closeIfContained(world: World, { base, issue, after = '', by }: Moved): void {
  const contained = gitAnswer(base.directory, ['merge-base', '--is-ancestor', issue.pull.head, after]).code === 0;
  if (contained && issue.pull.mergedAt === null) {
    markMerged(world, base, { issue, by, commit: after });
  }
}

interface Acted {
  readonly issue: PullIssue;
  readonly by: RefChange['by'];
}

export function markMerged(
  world: World,
  base: Repository,
  { issue, by, commit }: Acted & { readonly commit: string },
): void {
  issue.pull.mergedAt = stamp(world);
  issue.pull.mergedBy = by.account;
  issue.pull.mergeCommit = commit;
  recordEvent(world, issue, { event: 'merged', actor: by.account, commit });
  closePull(world, base, { issue, by });
}

export function closePull(world: World, base: Repository, { issue, by }: Acted): void {
  issue.state = 'closed';
  issue.closedAt = stamp(world);
  issue.closedBy = by.account;
  issue.updatedAt = stamp(world);
  recordEvent(world, issue, { event: 'closed', actor: by.account });
  raisePull(world, base, { issue, by, action: 'closed' });
}

interface PullHappening extends Acted {
  readonly action: string;
  readonly more?: Readonly<Record<string, unknown>>;
}

export function raisePull(world: World, base: Repository, { issue, by, action, more = {} }: PullHappening): void {
  const { directory } = base;
  // The merge ref is there before anybody hears of the change.
  const shown = pullRequest(world, base, issue);
  const { allow, deleteBranchOnMerge } = base;
  const settings = {
    allow_auto_merge: allow.autoMerge,
    allow_merge_commit: allow.merge,
    allow_rebase_merge: allow.rebase,
    allow_squash_merge: allow.squash,
    allow_update_branch: allow.updateBranch,
    delete_branch_on_merge: deleteBranchOnMerge,
    merge_commit_message: 'PR_TITLE',
    merge_commit_title: 'MERGE_MESSAGE',
    squash_merge_commit_message: 'COMMIT_MESSAGES',
    squash_merge_commit_title: 'COMMIT_OR_PR_TITLE',
    use_squash_pr_title_as_default: false,
  };
  const pull = webhookPull(shown, settings);
  const payload = { action, number: issue.number, pull_request: pull, ...more };
  setRef(directory, `refs/pull/${issue.number}/head`, issue.pull.head);
  raise(world, { name: 'pull_request', repository: base, by, payload });
}

function pushPayload(world: World, { repository, ref, by }: RefChange, moved: Pick<RefChange, 'before' | 'after'>) {
  const { before, after } = moved;
  const { directory } = repository;
  const fresh = before === undefined ? [] : [`^${before}`];
  const isCommit =
    after !== undefined &&
    (ref.startsWith('refs/heads/') || gitAnswer(directory, ['cat-file', '-t', after]).text === 'commit');
  const commits = isCommit ? readCommits(directory, ['--max-count=20', after, ...fresh]).toReversed() : [];
  // One whose parent is what was there before has not been forced.
  const follows =
    before === undefined || after === undefined || commits.some(({ parents }) => parents.includes(before));
  const forced =
    !follows && gitAnswer(directory, ['merge-base', '--is-ancestor', before ?? '', after ?? '']).code !== 0;
  const shown = commits.map((commit) => pushedCommit(world, repository, commit));
  const { login } = accountOf(world, by.account);
  return {
    ref,
    before: before ?? zero,
    after: after ?? zero,
    created: before === undefined,
    deleted: after === undefined,
    forced,
    base_ref: null,
    compare: `${htmlUrl(world, repository)}/compare/${before ?? zero}...${after ?? zero}`,
    commits: shown,
    head_commit: shown.at(-1) ?? null,
    repository: {
      created_at: Math.floor(Date.parse(repository.createdAt) / 1000),
      pushed_at: Math.floor(Date.parse(repository.pushedAt) / 1000),
      master_branch: repository.defaultBranch,
      stargazers: 0,
    },
    pusher: { name: login, email: `${login}@users.noreply.github.com` },
  };
}

function pushedCommit(world: World, repository: Repository, { sha, tree, author, committer, message }: ReadCommit) {
  const options = ['diff-tree', '--root', '-r', '--no-commit-id', '--name-status', '-z', '--no-renames', sha];
  const fields = remembered(['paths', repository.directory, sha], () => git(repository.directory, options)).split('\0');
  const paths = (kind: string): string[] => fields.filter((_, at) => fields[at - 1] === kind && at % 2 === 1);
  return {
    id: sha,
    tree_id: tree,
    distinct: true,
    message,
    timestamp: committer.date,
    url: `${htmlUrl(world, repository)}/commit/${sha}`,
    author: { name: author.name, email: author.email },
    committer: { name: committer.name, email: committer.email },
    added: paths('A'),
    removed: paths('D'),
    modified: [...paths('M'), ...paths('T')],
  };
}
