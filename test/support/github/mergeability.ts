// Exists so that whether a pull request can be merged is computed by native git and by the rules of its branch.
import type { PullIssue } from './call.ts';
import { codeOwners } from './code-owners.ts';
import { changedFiles } from './git/changed-files.ts';
import { git, gitAnswer, writeCommit } from './git/native-git.ts';
import { personOf } from './git/person-of.ts';
import { refOf, setRef } from './git/refs.ts';
import { remembered } from './git/remembered.ts';
import { globMatches } from './glob-matches.ts';
import type { Repository, Rule, Ruleset, Token, World } from './state.ts';
import { accountOf, atLeast, roleOf } from './world.ts';

export interface Mergeability {
  /** `null`: the pull request is closed, nobody computes it. */
  readonly mergeable: boolean | null;
  readonly state: 'clean' | 'dirty' | 'blocked' | 'draft' | 'unstable' | 'unknown' | 'behind';
  /** The test merge, which `refs/pull/<n>/merge` names. */
  readonly commit?: string;
  /** What the rules still want. */
  readonly blocked: readonly string[];
}

export function mergeBaseOf(directory: string, base: string, head: string): string | undefined {
  const { code, text } = remembered(['base', directory, base, head], () =>
    gitAnswer(directory, ['merge-base', base, head]),
  );
  return code === 0 ? text : undefined;
}

export function mergeabilityOf(world: World, repository: Repository, issue: PullIssue): Mergeability {
  const { pull } = issue;
  if (issue.state === 'closed') {
    return { mergeable: null, state: 'unknown', blocked: [] };
  }
  const commit = testMerge(world, repository, issue);
  if (commit === undefined) {
    return { mergeable: false, state: 'dirty', blocked: ['Pull Request has merge conflicts'] };
  }
  const blocked = missingOf(world, repository, issue);
  const state = pull.draft ? 'draft' : blocked.length > 0 ? 'blocked' : 'clean';
  return { mergeable: true, state, commit, blocked };
}

/** Merges with git merge-tree; the commit is the same until one of both sides moves. */
function testMerge(world: World, repository: Repository, { pull, number }: PullIssue): string | undefined {
  const { directory } = repository;
  const tree = mergedTree(directory, pull.base, pull.head);
  if (tree === undefined) {
    setRef(directory, `refs/pull/${number}/merge`, undefined);
    return undefined;
  }
  const known = refOf(directory, `refs/pull/${number}/merge`);
  const parents = [pull.base, pull.head];
  if (known !== undefined && parentsOf(directory, known) === parents.join(' ')) {
    return known;
  }
  const author = personOf(world, repository.owner);
  const message = `Merge ${pull.head} into ${pull.base}`;
  const commit = writeCommit(directory, { tree, parents, message, author, committer: author });
  setRef(directory, `refs/pull/${number}/merge`, commit);
  return commit;
}

function parentsOf(directory: string, commit: string): string {
  return remembered(['parents', directory, commit], () => git(directory, ['log', '-1', '--format=%P', commit]));
}

/** The tree of a merge without conflicts. */
export function mergedTree(directory: string, base: string, head: string): string | undefined {
  const { code, text } = remembered(['merge', directory, base, head], () =>
    gitAnswer(directory, ['merge-tree', '--write-tree', '--no-messages', base, head]),
  );
  return code === 0 ? text.split('\n')[0] : undefined;
}

/** The active rulesets that bind a branch, and one who acts there. */
export function rulesFor(repository: Repository, ref: string): readonly (Rule & { readonly ruleset: Ruleset })[] {
  return repository.rulesets
    .filter((ruleset) => ruleset.enforcement === 'active' && matchesRef(repository, ruleset, ref))
    .flatMap((ruleset) => ruleset.rules.map((rule) => ({ ...rule, ruleset })));
}

function matchesRef(repository: Repository, { include, exclude, target }: Ruleset, ref: string): boolean {
  const kind = target === 'branch' ? 'refs/heads/' : 'refs/tags/';
  const matches = (pattern: string): boolean =>
    pattern === '~ALL' ||
    (pattern === '~DEFAULT_BRANCH' ? ref === `refs/heads/${repository.defaultBranch}` : globMatches(pattern, ref));
  return ref.startsWith(kind) && include.some(matches) && !exclude.some(matches);
}

export function mayBypass(world: World, repository: Repository, question: { ruleset: Ruleset; token: Token }): boolean {
  const { ruleset, token } = question;
  return ruleset.bypassActors.some(({ actor_id: id, actor_type: type }) => {
    if (type === 'Integration') {
      return token.app?.id === id;
    }
    // Role 5 is the administrator of the repository.
    const admin = atLeast(roleOf(world, repository, token.account), 'admin');
    return token.app === undefined && (type === 'OrganizationAdmin' || id === 5) && admin;
  });
}

/** Everything that the rules of the base branch miss, in the words of the answer. */
function missingOf(world: World, repository: Repository, issue: PullIssue): readonly string[] {
  const rules = rulesFor(repository, `refs/heads/${issue.pull.baseBranch}`);
  return rules.flatMap((rule) => {
    const parameters = rule.parameters ?? {};
    if (rule.type === 'required_status_checks') {
      return [...missingChecks(repository, issue.pull.head, parameters), ...behind(repository, issue, parameters)];
    }
    return rule.type === 'pull_request' ? missingApprovals(world, repository, { issue, parameters }) : [];
  });
}

/** Where the policy is strict, the head must contain the base. */
function behind({ directory }: Repository, { pull }: PullIssue, parameters: Parameters): readonly string[] {
  const isStrict = parameters['strict_required_status_checks_policy'] === true;
  const isCurrent = mergeBaseOf(directory, pull.base, pull.head) === pull.base;
  return isStrict && !isCurrent ? ['Head branch is out of date'] : [];
}

type Parameters = Readonly<Record<string, unknown>>;

function missingChecks(repository: Repository, head: string, parameters: Parameters): readonly string[] {
  const wanted = (parameters['required_status_checks'] ?? []) as readonly {
    context: string;
    integration_id?: number;
  }[];
  return wanted
    .filter(({ context, integration_id: app }) => !isGreen(repository, head, { context, app }))
    .map(({ context }) => `Required status check "${context}" is expected.`);
}

/** The newest of that name counts; an app that the rule names must have written it. */
function isGreen(repository: Repository, head: string, wanted: { context: string; app: number | undefined }): boolean {
  const by = (app: { id: number } | undefined): boolean => wanted.app === undefined || app?.id === wanted.app;
  const status = repository.statuses.findLast(
    ({ sha, context, app }) => sha === head && context === wanted.context && by(app),
  );
  const run = repository.checkRuns.findLast(({ sha, name, app }) => sha === head && name === wanted.context && by(app));
  const passes = ['success', 'neutral', 'skipped'];
  return status?.state === 'success' || (run !== undefined && passes.includes(run.conclusion ?? ''));
}

interface ApprovalQuestion {
  readonly issue: PullIssue;
  readonly parameters: Parameters;
}

function missingApprovals(
  world: World,
  repository: Repository,
  { issue, parameters }: ApprovalQuestion,
): readonly string[] {
  const { pull } = issue;
  const latest = latestReviews(issue);
  const counts = latest.filter(
    ({ author, state, commit }) =>
      state === 'APPROVED' &&
      author !== issue.author &&
      atLeast(roleOf(world, repository, author), 'write') &&
      accountOf(world, author).type === 'User' &&
      !(parameters['dismiss_stale_reviews_on_push'] === true && commit !== pull.head) &&
      !(parameters['require_last_push_approval'] === true && author === pull.lastPusher),
  ).length;
  const needed = Number(parameters['required_approving_review_count'] ?? 0);
  const objections = latest.filter(
    ({ author, state }) => state === 'CHANGES_REQUESTED' && atLeast(roleOf(world, repository, author), 'write'),
  );
  const owners = parameters['require_code_owner_review'] === true ? missingOwners(world, repository, issue) : [];
  return [
    ...owners.map((path) => `Waiting on code owner review of ${path}.`),
    ...(counts < needed ? [`At least ${needed} approving review is required by reviewers with write access.`] : []),
    ...(objections.length > 0 && needed > 0 ? ['Changes have been requested.'] : []),
  ];
}

/** Paths whose owners, by the CODEOWNERS of the base, have not approved. */
function missingOwners(world: World, repository: Repository, issue: PullIssue): readonly string[] {
  const { pull } = issue;
  const base = mergeBaseOf(repository.directory, pull.base, pull.head) ?? pull.base;
  const approved = latestReviews(issue)
    .filter(({ state }) => state === 'APPROVED')
    .map(({ author }) => author);
  return changedFiles(repository.directory, base, pull.head)
    .map(({ filename }) => filename)
    .filter((path) => {
      const owners = codeOwners(world, repository, { commit: pull.base, path });
      return owners.length > 0 && !owners.some((id) => approved.includes(id));
    });
}

/** The last word of each reviewer; a comment takes nothing back. */
function latestReviews({ pull }: PullIssue) {
  const words = pull.reviews.filter(({ state }) => state !== 'COMMENTED' && state !== 'PENDING');
  return words.filter((review, at) => !words.slice(at + 1).some(({ author }) => author === review.author));
}
