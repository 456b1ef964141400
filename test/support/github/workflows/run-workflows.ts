// Exists so that a test says when work is done: every queued run is executed, in order, until nothing can go on.
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { raise } from '../events.ts';
import { globMatches } from '../glob-matches.ts';
import { rulesFor } from '../mergeability.ts';
import { workflow, workflowRun } from '../shapes/workflows.ts';
import type { Environment, Repository, World } from '../state.ts';
import type { Job, WorkflowRun } from '../workflow-state.ts';
import { actionsApp, found, newId, stamp } from '../world.ts';
import { jobValues, outerValues } from './contexts.ts';
import { fileOfRun } from './expand-calls.ts';
import { condition } from './expression.ts';
import { admissionOf } from './make-runs.ts';
import { admit, admitPending } from './queue.ts';
import type { JobFile, WorkflowFile } from './read-workflow.ts';
import { runJob } from './run-job.ts';
import type { Runner } from './runner.ts';

/** Jobs that wait for an approval, or for a group that such a job holds, stay as they are. */
export async function runWorkflows(world: World, runner: Runner): Promise<void> {
  for (let next = nextJob(world); next !== undefined; next = nextJob(world)) {
    await perform(world, next, runner);
    admitPending(next.repository);
  }
}

interface Next {
  readonly repository: Repository;
  readonly run: WorkflowRun;
  readonly job: Job;
  readonly file: WorkflowFile;
  readonly jobFile: JobFile;
}

function nextJob(world: World): Next | undefined {
  for (const repository of world.repositories) {
    for (const run of repository.runs.filter(({ status }) => status !== 'completed' && status !== 'pending')) {
      const file = fileOfRun(world, repository, run);
      const job = run.jobs.find((one) => isReady(run, one, file));
      if (job !== undefined) {
        return { repository, run, job, file, jobFile: jobFileOf(file, job) };
      }
    }
  }
  return undefined;
}

function jobFileOf(file: WorkflowFile, { key }: Job): JobFile {
  return found(file.jobs.find((one) => one.key === key));
}

function isReady(run: WorkflowRun, job: Job, file: WorkflowFile): boolean {
  const needed = run.jobs.filter(({ key }) => jobFileOf(file, job).needs.includes(key));
  return job.status === 'queued' && needed.every(({ status }) => status === 'completed');
}

async function perform(world: World, next: Next, runner: Runner): Promise<void> {
  const { repository, run, job } = next;
  if (!wantsToRun(world, next)) {
    finish(world, next, 'skipped');
    return;
  }
  if (!mayEnter(world, next)) {
    return;
  }
  run.status = 'in_progress';
  job.status = 'in_progress';
  job.startedAt = stamp(world);
  await runner.before?.(run, job);
  const folder = join(world.folder, 'jobs', String(job.id));
  mkdirSync(folder, { recursive: true });
  const conclusion = await runJob(world, next, { runner, folder });
  rmSync(folder, { recursive: true });
  const deployment = repository.deployments.findLast(
    ({ environment, sha }) => environment === job.environment && sha === run.sha,
  );
  deployment?.statuses.push({ ...deploymentStatus(world), state: conclusion === 'success' ? 'success' : 'failure' });
  finish(world, next, conclusion);
}

/** A job that was skipped because of an earlier one passes that on, unless the condition asks otherwise. */
function wantsToRun(world: World, { repository, run, file, jobFile }: Next): boolean {
  const question = { run, file, job: jobFile };
  const cancelled = run.conclusion === 'cancelled';
  const outer = stateOf(run, file, { job: jobFile, inside: false });
  if (jobFile.scope === undefined) {
    return condition(jobFile.if, { values: jobValues(world, repository, question), state: { ...outer, cancelled } });
  }
  const { caller } = jobFile.scope;
  const inner = stateOf(run, file, { job: jobFile, inside: true });
  return (
    condition(caller.if, { values: outerValues(world, repository, question), state: { ...outer, cancelled } }) &&
    condition(jobFile.if, { values: jobValues(world, repository, question), state: { ...inner, cancelled } })
  );
}

/** Of a job in a called workflow, what is before it there, or what is before its caller. */
function stateOf(
  run: WorkflowRun,
  file: WorkflowFile,
  { job, inside }: { job: JobFile; inside: boolean },
): { readonly failed: boolean } {
  const prefix = job.scope === undefined ? undefined : `${job.scope.caller.key}/`;
  const counts = ({ key }: Job): boolean => prefix === undefined || key.startsWith(prefix) === inside;
  const all = ancestorsOf(file, job);
  const before = run.jobs.filter((one) => all.has(one.key) && counts(one));
  const direct = run.jobs.filter((one) => job.needs.includes(one.key) && counts(one));
  return {
    failed:
      before.some(({ conclusion }) => conclusion === 'failure') ||
      direct.some(({ conclusion }) => conclusion !== 'success'),
  };
}

function ancestorsOf(file: WorkflowFile, job: JobFile, seen: Set<string> = new Set()): ReadonlySet<string> {
  for (const key of job.needs.filter((one) => !seen.has(one))) {
    seen.add(key);
    ancestorsOf(file, found(file.jobs.find((one) => one.key === key)), seen);
  }
  return seen;
}

/** The gates of a job, in the order in which GitHub asks: its group, then its environment. */
function mayEnter(world: World, next: Next): boolean {
  const { repository, run, job, file, jobFile } = next;
  if (jobFile.concurrency !== undefined && job.group === null) {
    const { concurrency } = jobFile;
    admit(world, repository, {
      holder: { run, job },
      admission: admissionOf(world, repository, { run, file, job: jobFile, concurrency }),
    });
  }
  // Asked again: the group may have made it wait.
  if ((job.status as string) !== 'queued') {
    return false;
  }
  return (
    jobFile.environment === undefined ||
    mayDeploy(world, next, environmentNamed(world, repository, jobFile.environment))
  );
}

/** An environment that nobody made is made, without any protection. */
function environmentNamed(world: World, repository: Repository, name: string): Environment {
  const known = repository.environments.find((one) => one.name === name);
  if (known !== undefined) {
    return known;
  }
  const [createdAt, updatedAt] = [stamp(world), stamp(world)];
  const gate = { waitTimer: 0, preventSelfReview: false, reviewers: [], branchPolicy: null, branches: [] };
  const fresh: Environment = { id: newId(world), name, createdAt, updatedAt, ...gate, secrets: new Map() };
  repository.environments.push(fresh);
  return fresh;
}

function mayDeploy(world: World, next: Next, environment: Environment): boolean {
  const { repository, run, job } = next;
  if (environment.waitTimer > 0) {
    throw new Error('Wait timers of environments are not known to the fake GitHub');
  }
  if (!admitsRef(repository, run.ref, environment)) {
    run.reason = `${run.ref} is not allowed to deploy to ${environment.name} due to environment protection rules.`;
    finish(world, next, 'failure');
    return false;
  }
  if (environment.reviewers.length > 0 && !job.environmentApproved) {
    job.status = 'waiting';
    run.status = 'waiting';
    return false;
  }
  const creator = actionsApp(world).bot;
  const more = { ref: run.ref, task: 'deploy', description: null, creator, createdAt: stamp(world), payload: {} };
  const status = { ...deploymentStatus(world), state: 'in_progress' };
  repository.deployments.push({
    id: newId(world),
    sha: run.sha,
    environment: environment.name,
    ...more,
    statuses: [status],
  });
  return true;
}

function deploymentStatus(world: World) {
  const creator = actionsApp(world).bot;
  return { id: newId(world), description: '', creator, createdAt: stamp(world), environmentUrl: '', logUrl: '' };
}

/** Names of branches and tags; a pull request's merge is none. */
function admitsRef(repository: Repository, ref: string, { branchPolicy, branches }: Environment): boolean {
  if (branchPolicy === null) {
    return true;
  }
  if (branchPolicy.protected_branches) {
    return rulesFor(repository, ref).length > 0;
  }
  return branches.some(({ name, type }) => globMatches(`refs/${type === 'tag' ? 'tags' : 'heads'}/${name}`, ref));
}

function finish(
  world: World,
  { repository, run, job }: Next,
  conclusion: 'success' | 'failure' | 'skipped' | 'cancelled',
): void {
  if (job.status !== 'completed') {
    job.status = 'completed';
    job.conclusion = conclusion;
    job.completedAt = stamp(world);
  }
  if (run.status !== 'completed' && run.jobs.every(({ status }) => status === 'completed')) {
    conclude(world, repository, run);
  }
}

function conclude(world: World, repository: Repository, run: WorkflowRun): void {
  const conclusions = run.jobs.map((job) => job.conclusion);
  const all = (one: string): boolean => conclusions.every((conclusion) => conclusion === one);
  run.status = 'completed';
  run.conclusion = conclusions.includes('failure')
    ? 'failure'
    : conclusions.includes('cancelled')
      ? 'cancelled'
      : all('skipped')
        ? 'skipped'
        : 'success';
  run.updatedAt = stamp(world);
  const of = found(repository.workflows.find(({ id }) => id === run.workflow));
  raise(world, {
    name: 'workflow_run',
    repository,
    by: { account: run.actor, workflow: true },
    payload: {
      action: 'completed',
      workflow: workflow(world, repository, of),
      workflow_run: workflowRun(world, repository, run),
    },
  });
}
