// Exists so that pull requests are merged with the head that was expected, by each method, under the rules.
import { type Answer, conflict, noContent, notFound, ok, Refusal } from '../answer.ts';
import { type Call, type PullIssue, type Route, route, text, textOr } from '../call.ts';
import { writeCommit } from '../git/native-git.ts';
import { personOf, webFlow } from '../git/person-of.ts';
import { readCommit, readCommits } from '../git/read-commit.ts';
import { mergeabilityOf, mergedTree, rulesFor } from '../mergeability.ts';
import { pullOf } from '../pull-of.ts';
import { markMerged } from '../refs-changed.ts';
import { accountOf, found, stamp } from '../world.ts';
import { writeRef } from '../write-ref.ts';

const prefix = '/repos/{owner}/{repo}/pulls';

export const merges: readonly Route[] = [
  route(`GET ${prefix}/{pull_number}/merge`, (call) => {
    if (pullOf(call).pull.mergedAt === null) {
      throw notFound();
    }
    return noContent;
  }),
  route(`PUT ${prefix}/{pull_number}/merge`, merge),
];

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
  const { headRepository, headBranch } = issue.pull;
  // Branches of forks are their owners' business.
  if (repository.deleteBranchOnMerge && headRepository === repository.id) {
    writeRef(world, { repository, ref: `refs/heads/${headBranch}`, to: undefined, token: found(call.token) });
  }
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
