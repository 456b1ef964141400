// Exists so that a job runs its steps in order, with a token of its own that dies with it.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Repository, World } from '../state.ts';
import type { Job, Step, WorkflowRun } from '../workflow-state.ts';
import { actionsApp, appToken } from '../world.ts';
import { githubContext, jobValues, outerValues } from './contexts.ts';
import { type Contexts, condition, interpolate, toText, type Value } from './expression.ts';
import { permissionsOf } from './job-permissions.ts';
import type { JobFile, StepFile, WorkflowFile } from './read-workflow.ts';
import { performStep } from './run-step.ts';
import type { Runner } from './runner.ts';

/** What the steps of a job share. */
export interface JobSpace {
  readonly world: World;
  readonly repository: Repository;
  readonly run: WorkflowRun;
  readonly job: Job;
  readonly runner: Runner;
  /** The work tree of the job. */
  readonly workspace: string;
  readonly temp: string;
  readonly token: string;
  /** Set by steps through `GITHUB_ENV`, over what the file says. */
  readonly env: Record<string, string>;
  readonly path: string[];
  readonly steps: Record<string, { outputs: Record<string, string>; outcome: string; conclusion: string }>;
  contexts(more?: Readonly<Record<string, Value>>): Contexts;
}

interface JobFiles {
  readonly repository: Repository;
  readonly run: WorkflowRun;
  readonly job: Job;
  readonly file: WorkflowFile;
  readonly jobFile: JobFile;
}

export async function runJob(
  world: World,
  files: JobFiles,
  machine: { runner: Runner; folder: string },
): Promise<'success' | 'failure' | 'cancelled'> {
  const { job, run } = files;
  const space = openSpace(world, files, machine);
  const state = { failed: false };
  for (const [at, step] of files.jobFile.steps.entries()) {
    const cancelled = run.conclusion === 'cancelled' || job.conclusion === 'cancelled';
    const done = await oneStep(space, step, { number: at + 1, failed: state.failed, cancelled });
    job.steps.push(done);
    state.failed ||= done.conclusion === 'failure' && step['continue-on-error'] !== true;
  }
  for (const [name, text] of Object.entries(files.jobFile.outputs)) {
    job.outputs.set(name, toText(interpolate(text, space.contexts())));
  }
  world.tokens.delete(space.token);
  return state.failed ? 'failure' : job.conclusion === 'cancelled' ? 'cancelled' : 'success';
}

function openSpace(world: World, files: JobFiles, { runner, folder }: { runner: Runner; folder: string }): JobSpace {
  const { repository, run, job, file, jobFile } = files;
  job.permissions = permissionsOf(repository, run, { file, job: jobFile });
  const token = appToken(world, { app: actionsApp(world), repository, permissions: job.permissions, workflow: true });
  const [workspace, temp] = [join(folder, 'workspace'), join(folder, 'temp')];
  mkdirSync(workspace);
  mkdirSync(temp);
  const values = jobValues(world, repository, { run, file, job: jobFile });
  const outer = outerValues(world, repository, { run, file, job: jobFile });
  const secrets = { GITHUB_TOKEN: token, ...secretsOf(repository, { run, job, jobFile, outer }) };
  const steps: JobSpace['steps'] = {};
  const env: Record<string, string> = {};
  const fixed = {
    ...values,
    github: { ...githubContext(world, repository, run), token, job: job.key, workspace },
    secrets,
    runner: { os: 'Linux', arch: 'X64', temp },
    job: { status: 'success' },
  };
  const contexts: JobSpace['contexts'] = (more = {}) => ({
    values: { ...fixed, env, steps: steps as unknown as Value, ...more },
    state: { failed: false, cancelled: false },
  });
  for (const [name, text] of Object.entries({ ...(jobFile.scope?.file ?? file).env, ...jobFile.env })) {
    env[name] = toText(interpolate(text, contexts()));
  }
  return { world, repository, run, job, runner, workspace, temp, token, env, path: [], steps, contexts };
}

interface SecretQuestion {
  readonly run: WorkflowRun;
  readonly job: Job;
  readonly jobFile: JobFile;
  readonly outer: Readonly<Record<string, Value>>;
}

/** Pull requests from forks see none; a called workflow sees what it is given, and those of its environment. */
function secretsOf(
  repository: Repository,
  { run, job, jobFile, outer }: SecretQuestion,
): Readonly<Record<string, string>> {
  if (run.fromFork) {
    return {};
  }
  const own = Object.fromEntries(repository.secrets);
  const passed = jobFile.scope?.caller.secrets ?? (jobFile.scope === undefined ? 'inherit' : {});
  const contexts = { values: { ...outer, secrets: own }, state: { failed: false, cancelled: false } };
  const given = passed === 'inherit' ? own : mapValues(passed, (text) => toText(interpolate(text, contexts)));
  const environment = repository.environments.find(({ name }) => name === job.environment);
  return { ...given, ...Object.fromEntries(environment?.secrets ?? []) };
}

function mapValues(map: Readonly<Record<string, string>>, change: (text: string) => string): Record<string, string> {
  return Object.fromEntries(Object.entries(map).map(([name, text]) => [name, change(text)]));
}

interface StepState {
  readonly number: number;
  readonly failed: boolean;
  readonly cancelled: boolean;
}

async function oneStep(space: JobSpace, step: StepFile, { number, failed, cancelled }: StepState): Promise<Step> {
  const name = step.name ?? step.uses ?? step.run?.split('\n')[0] ?? '';
  const contexts = { ...space.contexts(), state: { failed, cancelled } };
  if (!condition(step.if, contexts)) {
    keep(space, step, { outputs: {}, conclusion: 'skipped' });
    return { name, number, conclusion: 'skipped', log: '' };
  }
  const { outputs, ok, log, summary } = await performStep(space, step);
  const conclusion = ok ? 'success' : 'failure';
  space.job.summary += summary;
  keep(space, step, { outputs, conclusion });
  return { name, number, conclusion, log };
}

function keep(
  space: JobSpace,
  { id }: StepFile,
  { outputs, conclusion }: { outputs: Record<string, string>; conclusion: string },
): void {
  if (id !== undefined) {
    space.steps[id] = { outputs, outcome: conclusion, conclusion };
  }
}
