// Exists so that expressions and steps see what the runner would show them.
import type { Repository, World } from '../state.ts';
import type { WorkflowRun } from '../workflow-state.ts';
import { accountOf, found, fullName } from '../world.ts';
import { interpolate, type Value } from './expression.ts';
import type { JobFile, Trigger, WorkflowFile } from './read-workflow.ts';

export function githubContext(world: World, repository: Repository, run: WorkflowRun): Readonly<Record<string, Value>> {
  const { path, name } = found(repository.workflows.find(({ id }) => id === run.workflow));
  const actor = accountOf(world, run.actor);
  const pull = run.payload['pull_request'] as { head: { ref: string }; base: { ref: string } } | undefined;
  const full = fullName(world, repository);
  return {
    actor: actor.login,
    actor_id: String(actor.id),
    api_url: `${world.url}/api/v3`,
    base_ref: pull?.base.ref ?? '',
    event: run.payload as Value,
    event_name: run.event,
    graphql_url: `${world.url}/api/graphql`,
    head_ref: pull?.head.ref ?? '',
    ref: run.ref,
    ref_name: run.ref.replace(/^refs\/(heads|tags|pull)\//, ''),
    ref_type: run.ref.startsWith('refs/tags/') ? 'tag' : 'branch',
    repository: full,
    repository_id: String(repository.id),
    repository_owner: accountOf(world, repository.owner).login,
    repository_owner_id: String(repository.owner),
    run_attempt: '1',
    run_id: String(run.id),
    run_number: String(run.number),
    server_url: world.url,
    sha: run.sha,
    triggering_actor: actor.login,
    workflow: name,
    workflow_ref: `${full}/${path}@${run.ref}`,
    workflow_sha: run.sha,
  };
}

/** The variables that every step sees. */
export function githubVariables(context: Readonly<Record<string, Value>>): Readonly<Record<string, string>> {
  const shown = Object.entries(context).filter(([name]) => name !== 'event' && name !== 'token');
  return {
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    RUNNER_OS: 'Linux',
    RUNNER_ARCH: 'X64',
    RUNNER_ENVIRONMENT: 'github-hosted',
    ...Object.fromEntries(shown.map(([name, value]) => [`GITHUB_${name.toUpperCase()}`, String(value)])),
  };
}

/** What was given with a dispatch or a call, completed by what the file says. */
export function inputsOf(world: World, repository: Repository, question: Question): Inputs {
  const { run, file, job } = question;
  const scope = job?.scope;
  if (scope !== undefined) {
    const contexts = { values: outerValues(world, repository, question), state: fine };
    const given = Object.entries(scope.caller.with ?? {}).map(([name, text]) => [name, interpolate(text, contexts)]);
    return completed(scope.file.on['workflow_call'], Object.fromEntries(given));
  }
  return run.event === 'workflow_dispatch'
    ? completed(file.on['workflow_dispatch'], run.payload['inputs'] as Inputs)
    : {};
}

type Inputs = Readonly<Record<string, Value>>;

interface Question {
  readonly run: WorkflowRun;
  /** With its calls expanded. */
  readonly file: WorkflowFile;
  /** Absent: asked by the run as a whole. */
  readonly job?: JobFile;
}

const fine = { failed: false, cancelled: false };

function completed(trigger: Trigger | undefined, given: Inputs): Inputs {
  const declared = Object.entries(trigger?.inputs ?? {});
  return Object.fromEntries(
    declared.map(([name, input]) => [name, given[name] ?? (input.default as Value | undefined) ?? '']),
  );
}

/** What the condition of a job sees. */
export function jobValues(
  world: World,
  repository: Repository,
  question: Question & { readonly job: JobFile },
): Inputs {
  const { run, job } = question;
  return {
    github: githubContext(world, repository, run),
    needs: neededBy(world, repository, question),
    inputs: inputsOf(world, repository, { ...question, job }),
    vars: Object.fromEntries(repository.variables),
  };
}

/** What the job that called a workflow sees. */
export function outerValues(world: World, repository: Repository, question: Question): Inputs {
  const { scope: _, ...job } = found(question.job?.scope?.caller ?? question.job);
  return jobValues(world, repository, { ...question, job });
}

/** What `needs` shows of each job, or of a whole called workflow. */
function neededBy(world: World, repository: Repository, question: Question & { readonly job: JobFile }): Inputs {
  const { run, file, job } = question;
  const prefix = job.scope === undefined ? '' : `${job.scope.caller.key}/`;
  // Needs as they are written: those of inner jobs lost their prefix, a caller stands for all its jobs.
  const names = new Set(job.needs.flatMap((key) => nameOf(key, prefix)));
  return Object.fromEntries(
    [...names].map((name) => [name, resultOf(world, repository, { run, file, key: prefix + name })]),
  );
}

function nameOf(key: string, prefix: string): readonly string[] {
  if (prefix !== '') {
    return key.startsWith(prefix) ? [key.slice(prefix.length)] : [];
  }
  return [key.split('/')[0] ?? ''];
}

interface ResultQuestion {
  readonly run: WorkflowRun;
  readonly file: WorkflowFile;
  readonly key: string;
}

function resultOf(world: World, repository: Repository, { run, file, key }: ResultQuestion): Value {
  const single = run.jobs.find((one) => one.key === key);
  if (single !== undefined) {
    return { result: single.conclusion, outputs: Object.fromEntries(single.outputs) };
  }
  const inner = run.jobs.filter((one) => one.key.startsWith(`${key}/`));
  const job = found(file.jobs.find((one) => one.scope?.caller.key === key));
  const jobs = Object.fromEntries(
    inner.map((one) => [
      one.key.slice(key.length + 1),
      { result: one.conclusion, outputs: Object.fromEntries(one.outputs) },
    ]),
  );
  const values = {
    jobs,
    github: githubContext(world, repository, run),
    inputs: inputsOf(world, repository, { run, file, job }),
  };
  const declared = Object.entries(job.scope?.file.on['workflow_call']?.outputs ?? {});
  const outputs = declared.map(([name, { value }]) => [name, interpolate(value, { values, state: fine })]);
  const result = ['failure', 'cancelled', 'success'].find((one) => inner.some(({ conclusion }) => conclusion === one));
  return { result: result ?? 'skipped', outputs: Object.fromEntries(outputs) };
}
