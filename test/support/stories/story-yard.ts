// Exists so that a story of a pull request is told in the words of people: who does what, and what everybody then sees.
import { type FileMap, toBytes } from '../case-registry.ts';
import { asking } from '../github/ask.ts';
import type { PullIssue } from '../github/call.ts';
import { git } from '../github/git/native-git.ts';
import { refOf } from '../github/git/refs.ts';
import { markReady } from '../github/mark-ready.ts';
import { pushCommit, pushFiles } from '../github/push-files.ts';
import type { Account, Repository, World } from '../github/state.ts';
import type { WorkflowRun } from '../github/workflow-state.ts';
import { fireSchedule } from '../github/workflows/fire-schedule.ts';
import { enableActions } from '../github/workflows/make-runs.ts';
import { runWorkflows } from '../github/workflows/run-workflows.ts';
import type { Runner } from '../github/workflows/runner.ts';
import { accountOf, addAccount, addRepository, found, personToken, repositoryNamed } from '../github/world.ts';
import { openRepository } from '../scratch-repository.ts';
import { movedClock } from './moved-clock.ts';
import { onlineKey, type StoryRegistry, storyFiles } from './story-registry.ts';

const people = ['yard', 'rita', 'ann', 'bob', 'mallory', 'carol'] as const;

type Who = (typeof people)[number];

/** What stands in a pull request for everybody to see. */
interface Seen {
  readonly state: 'open' | 'closed' | 'merged';
  readonly labels: readonly string[];
  /** Of the newest status `plugyard/verdict` on the head. */
  readonly status: string;
  /** The one comment that stays. */
  readonly comment: string;
  /** The newest answer to a command. */
  readonly reply: string;
  /** Of the merge commit. */
  readonly message: string;
}

interface Proposal {
  readonly by: Who;
  readonly files: FileMap;
  readonly draft?: boolean;
  readonly branch?: string;
  /** Where the branch starts; the tip of the registry when absent. */
  readonly from?: string;
}

export interface StoryYard {
  readonly world: World;
  readonly registry: Repository;
  readonly who: Readonly<Record<Who, Account>>;
  readonly runner: { -readonly [Part in keyof Runner]: Runner[Part] };
  tip(): string;
  head(number: number): string;
  /** Opens a pull request from a fork, and returns its number. */
  proposes(proposal: Proposal): Promise<number>;
  /** Brings its branch up to date: by a merge of the registry's tip with these files, or anew on top of it. */
  bringsUpToDate(number: number, by: 'merge' | 'rebase', files: FileMap): string;
  /** One more commit on its branch. */
  pushes(number: number, files: FileMap, by?: Who): string;
  says(who: Who, number: number, text: string): Promise<void>;
  presses(who: Who, number: number, event: 'APPROVE' | 'REQUEST_CHANGES'): Promise<void>;
  saysReady(number: number): void;
  /** Hours pass, and then the schedule of the review strikes. */
  waits(hours: number): void;
  /** Everything that was started is done, and the newest run is returned. */
  works(): Promise<WorkflowRun>;
  sees(number: number): Seen;
  /** Requests of the jobs since the last call. */
  requests(): readonly string[];
  ask(who: Who, line: string, body?: unknown): Promise<{ readonly status: number; readonly body: unknown }>;
}

export interface StoryParts extends Omit<StoryRegistry, 'url' | 'people' | 'releases'> {
  /** Whether the registry holds the files of its releases. */
  readonly holds?: boolean;
  /** Actions of others besides those that the fake GitHub knows. */
  readonly doubles?: Runner['doubles'];
}

/** A registry that somebody has set up in a world as its guide says, with the ruleset; `folder` is empty. */
export async function openYardIn(world: World, folder: string, parts: StoryParts): Promise<StoryYard> {
  world.now = Date.parse('2026-03-01T12:00:00Z');
  const who = Object.fromEntries(people.map((login) => [login, addAccount(world, login)])) as Record<Who, Account>;
  const registry = addRepository(world, { owner: who.yard, name: 'registry', isPrivate: parts.private === true });
  const url = parts.private === true ? `${world.url}/yard/registry/` : `${world.url}/pages/yard/registry/`;
  const releases = parts.holds === true ? { releases: `${world.url}/yard/registry/releases/download/` } : {};
  const files = await storyFiles(folder, { url, people: who, ...releases, ...parts });
  pushFiles(world, { repository: registry, by: who.yard, files });
  const tokens = Object.fromEntries(people.map((login) => [login, personToken(world, who[login])]));
  const ask: StoryYard['ask'] = async (login, line, body) => {
    minutePasses(world);
    const answer = await asking(world, tokens[login])(line, body);
    if (answer.status >= 300) throw new Error(`${line}: ${answer.status} ${JSON.stringify(answer.body)}`);
    return answer;
  };
  const ruleset = JSON.parse(Buffer.from(files['.github/ruleset.json'] ?? []).toString('utf8')) as object;
  await ask('yard', 'POST /repos/yard/registry/rulesets', ruleset);
  if (parts.deploys === true) await setUpDeploy(registry, ask, parts.private === true);
  enableActions(world);
  const yard = tell({ world, registry, who, ask, doubles: parts.doubles ?? {} });
  // The first deploy, which a push of all of this would have started.
  await ask('yard', 'POST /repos/yard/registry/actions/workflows/deploy.yml/dispatches', { ref: 'main' });
  await yard.works();
  return yard;
}

/** What the guide of a new registry asks for before the first push. */
async function setUpDeploy(registry: Repository, ask: StoryYard['ask'], hidden: boolean): Promise<void> {
  const environment = '/repos/yard/registry/environments/plugyard-signing';
  if (!hidden) await ask('yard', 'POST /repos/yard/registry/pages', { build_type: 'workflow' });
  const policy = { protected_branches: false, custom_branch_policies: true };
  await ask('yard', `PUT ${environment}`, { deployment_branch_policy: policy });
  await ask('yard', `POST ${environment}/deployment-branch-policies`, { name: 'main' });
  found(registry.environments[0]).secrets.set('PLUGYARD_SIGNING_KEY', onlineKey);
}

function minutePasses(world: World): void {
  world.now += 60_000;
}

type Parts = Pick<StoryYard, 'world' | 'registry' | 'who' | 'ask'> & Required<Pick<Runner, 'doubles'>>;

function tell({ world, registry, who, ask, doubles }: Parts): StoryYard {
  const runner: StoryYard['runner'] = { ours: 'plugyard/plugyard', env: () => movedClock(world.now), doubles };
  const pullOf = (number: number): PullIssue =>
    found(registry.issues.find((one) => one.number === number)) as PullIssue;
  const tip = (): string => found(refOf(registry.directory, 'refs/heads/main'));
  const push = (fork: Repository, by: Account, at: { branch: string; files: FileMap; parent?: string }): string => {
    const files = Object.fromEntries(
      Object.entries(at.files).map(([path, content]) => [path, content === null ? null : toBytes(content)]),
    );
    return pushFiles(world, { repository: fork, by, ...at, files });
  };
  const forkOf = async (login: Who): Promise<Repository> => {
    const known = repositoryNamed(world, login, 'registry');
    if (known !== undefined) return known;
    await ask(login, 'POST /repos/yard/registry/forks', {});
    return found(repositoryNamed(world, login, 'registry'));
  };
  let branches = 0;
  let told = 0;
  return {
    world,
    registry,
    who,
    runner,
    ask,
    tip,
    head: (number) => pullOf(number).pull.head,
    proposes: async ({ by, files, draft = false, branch, from = tip() }) => {
      branches += 1;
      const name = branch ?? `change-${branches}`;
      push(await forkOf(by), who[by], { branch: name, files, parent: from });
      const pull = { title: 'A change', head: `${by}:${name}`, base: 'main', draft };
      const { body } = await ask(by, 'POST /repos/yard/registry/pulls', pull);
      return (body as { number: number }).number;
    },
    pushes: (number, files, by) => {
      minutePasses(world);
      const { pull, author } = pullOf(number);
      const fork = found(world.repositories.find(({ id }) => id === pull.headRepository));
      const pusher = by === undefined ? accountOf(world, author) : who[by];
      return push(fork, pusher, { branch: pull.headBranch, files });
    },
    bringsUpToDate: (number, by, files) => {
      minutePasses(world);
      const { pull, author } = pullOf(number);
      const fork = found(world.repositories.find(({ id }) => id === pull.headRepository));
      const { commit: make, git: run } = openRepository(fork.directory);
      const changed = Object.entries(files).map(([path, content]) => [
        path,
        content === null ? null : toBytes(content),
      ]);
      const onTop = make({ files: Object.fromEntries(changed), message: 'On top of main', parents: [tip()] });
      const parents = ['-p', pull.head, '-p', tip(), '-m', 'Merge main'];
      const commit = by === 'rebase' ? onTop : run('commit-tree', `${onTop}^{tree}`, ...parents);
      return pushCommit(world, { repository: fork, by: accountOf(world, author), branch: pull.headBranch, commit });
    },
    says: async (login, number, body) => {
      await ask(login, `POST /repos/yard/registry/issues/${number}/comments`, { body });
    },
    presses: async (login, number, event) => {
      const review = { event, body: 'So be it.', commit_id: pullOf(number).pull.head };
      await ask(login, `POST /repos/yard/registry/pulls/${number}/reviews`, review);
    },
    saysReady: (number) => {
      minutePasses(world);
      markReady(world, registry, { number, by: accountOf(world, pullOf(number).author) });
    },
    waits: (hours) => {
      world.now += hours * 3_600_000;
      fireSchedule(world, registry, '7,37 * * * *');
    },
    works: async () => {
      await runWorkflows(world, runner);
      return found(registry.runs.at(-1));
    },
    sees: (number) => see(world, registry, pullOf(number)),
    requests: () => {
      const since = world.askedByWorkflows.slice(told);
      told = world.askedByWorkflows.length;
      return since;
    },
  };
}

function see(world: World, registry: Repository, issue: PullIssue): Seen {
  const bot = found(world.accounts.find(({ login }) => login === 'github-actions[bot]')).id;
  const ours = issue.comments.filter(({ author }) => author === bot).map(({ body }) => body);
  const status = registry.statuses.findLast(
    ({ sha, context }) => sha === issue.pull.head && context === 'plugyard/verdict',
  );
  const { mergeCommit } = issue.pull;
  const labels = registry.labels.filter(({ id }) => issue.labels.includes(id)).map(({ name }) => name);
  return {
    state: issue.pull.mergedAt === null ? issue.state : 'merged',
    labels: labels.filter((name) => name.startsWith('plugyard/')).sort(),
    status: status === undefined ? '' : `${status.state}: ${status.description}`,
    comment: ours.find((body) => body.startsWith('<!-- plugyard:review -->')) ?? '',
    reply: ours.findLast((body) => body.startsWith('<!-- plugyard:reply')) ?? '',
    message: mergeCommit === null ? '' : git(registry.directory, ['log', '-1', '--format=%B', mergeCommit]),
  };
}
