// Exists so that a step is what the file says: our built action as a child process, a script in bash, or a double of a well-known action.
import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { env as machine } from 'node:process';
import { parse } from 'yaml';
import { runAction } from '../../run-action.ts';
import { trusting } from '../certificate.ts';
import { githubContext, githubVariables } from './contexts.ts';
import { doubles } from './doubles/doubles.ts';
import { interpolate, toText, type Value } from './expression.ts';
import { identityOf } from './identity.ts';
import { readCommandFile } from './read-command-file.ts';
import type { StepFile } from './read-workflow.ts';
import type { JobSpace } from './run-job.ts';

/** The project itself, with the Action as it is built here. */
const built = resolve(import.meta.dirname, '../../../..');

export interface StepResult {
  readonly ok: boolean;
  readonly outputs: Record<string, string>;
  readonly log: string;
  readonly summary: string;
}

export async function performStep(space: JobSpace, step: StepFile): Promise<StepResult> {
  const env = { ...space.env, ...texts(space, step.env ?? {}) };
  try {
    return step.uses === undefined ? await runScript(space, step, env) : await useAction(space, step, env);
  } catch (problem) {
    const log = problem instanceof Error ? problem.message : String(problem);
    return { ok: false, outputs: {}, log, summary: '' };
  }
}

function texts(space: JobSpace, map: Readonly<Record<string, string>>): Record<string, string> {
  const contexts = space.contexts();
  return Object.fromEntries(Object.entries(map).map(([name, text]) => [name, toText(interpolate(text, contexts))]));
}

async function useAction(space: JobSpace, step: StepFile, env: Record<string, string>): Promise<StepResult> {
  const [name = ''] = (step.uses ?? '').split('@');
  const inputs = texts(space, step.with ?? {});
  if (name === space.runner.ours) {
    return await runOurs(space, { inputs, env, action: built });
  }
  if (name.startsWith('./')) {
    return await runOurs(space, { inputs, env, action: resolve(space.workspace, name) });
  }
  const double = space.runner.doubles?.[name] ?? doubles[name];
  if (double === undefined) {
    const message = `The action ${name} is not known to the fake GitHub`;
    space.world.violations.push(message);
    throw new Error(message);
  }
  const { outputs = {}, log = '' } = await double(space, inputs);
  return { ok: true, outputs, log, summary: '' };
}

let count = 0;

function stepFolder({ temp }: JobSpace): string {
  count += 1;
  const folder = join(temp, `step-${count}`);
  mkdirSync(folder);
  return folder;
}

/** What every step sees; our action and scripts alike. */
function variables(space: JobSpace, env: Readonly<Record<string, string>>): Record<string, string> {
  const { world, repository, run, job, runner, workspace } = space;
  return {
    ...trusting,
    ...githubVariables(githubContext(world, repository, run)),
    GITHUB_JOB: job.key,
    GITHUB_WORKSPACE: workspace,
    ...runner.env?.(run, job),
    ...(job.permissions['id_token'] === 'write' ? runner.identity?.(identityOf(world, repository, { run, job })) : {}),
    ...env,
  };
}

interface Ours {
  readonly inputs: Record<string, string>;
  readonly env: Record<string, string>;
  /** The folder of the Action. */
  readonly action: string;
}

async function runOurs(space: JobSpace, { inputs, env, action }: Ours): Promise<StepResult> {
  const given = { ...expressionDefaults(space, action), ...inputs };
  const event = eventOf(space);
  const { workspace } = space;
  const scratch = stepFolder(space);
  const state = {
    GITHUB_ENV: join(scratch, 'env'),
    GITHUB_PATH: join(scratch, 'path'),
    GITHUB_STATE: join(scratch, 'state'),
  };
  for (const path of Object.values(state)) {
    writeFileSync(path, '');
  }
  const done = await runAction({
    inputs: given,
    event,
    scratch,
    workspace,
    action,
    env: { ...variables(space, env), ...state },
  });
  const { exitCode, outputs, stdout, stderr, summary } = done;
  return { ok: exitCode === 0, outputs: { ...outputs }, log: stdout + stderr, summary };
}

/** The event as the runner writes it into its file. */
function eventOf({ run }: JobSpace): Readonly<Record<string, unknown>> {
  return run.payload;
}

/** Defaults of action.yml that are expressions; the plain ones are the harness's business. */
function expressionDefaults(space: JobSpace, action: string): Record<string, string> {
  const path = join(action, 'action.yml');
  const { inputs } = parse(readFileSync(path, 'utf8')) as { inputs: Readonly<Record<string, { default?: string }>> };
  const written = Object.entries(inputs).filter(([, input]) => String(input.default ?? '').includes('${{'));
  return texts(space, Object.fromEntries(written.map(([name, input]) => [name, String(input.default)])));
}

async function runScript(space: JobSpace, step: StepFile, env: Record<string, string>): Promise<StepResult> {
  const scratch = stepFolder(space);
  const files = commandFiles(scratch);
  writeFileSync(join(scratch, 'event.json'), JSON.stringify(eventOf(space)));
  const contexts = space.contexts({ env: env as Value });
  const script = join(scratch, 'script.sh');
  writeFileSync(script, toText(interpolate(step.run ?? '', contexts)));
  const options = step.shell === 'bash' ? ['--noprofile', '--norc', '-eo', 'pipefail'] : ['-e'];
  if (step.shell !== undefined && step.shell !== 'bash') {
    throw new Error(`The shell ${step.shell} is not known to the fake GitHub`);
  }
  const child = spawn('bash', [...options, script], {
    cwd: resolve(space.workspace, step['working-directory'] ?? '.'),
    env: {
      RUNNER_TEMP: space.temp,
      GITHUB_EVENT_PATH: join(scratch, 'event.json'),
      ...files,
      ...variables(space, env),
      PATH: [...space.path, machine['PATH']].join(':'),
    },
  });
  let log = '';
  const listen = (chunk: Buffer): void => {
    log += chunk.toString('utf8');
  };
  child.stdout.on('data', listen);
  child.stderr.on('data', listen);
  const code = await new Promise<number>((settle, reject) => {
    child.on('error', reject);
    child.on('close', (exit) => settle(exit ?? -1));
  });
  Object.assign(space.env, readCommandFile(files.GITHUB_ENV));
  space.path.unshift(
    ...readFileSync(files.GITHUB_PATH, 'utf8')
      .split('\n')
      .filter((line) => line !== ''),
  );
  return {
    ok: code === 0,
    outputs: readCommandFile(files.GITHUB_OUTPUT),
    log,
    summary: readFileSync(files.GITHUB_STEP_SUMMARY, 'utf8'),
  };
}

function commandFiles(scratch: string) {
  const names = ['GITHUB_OUTPUT', 'GITHUB_ENV', 'GITHUB_PATH', 'GITHUB_STEP_SUMMARY'] as const;
  const files = Object.fromEntries(names.map((name) => [name, join(scratch, name)])) as Record<
    (typeof names)[number],
    string
  >;
  for (const path of Object.values(files)) {
    writeFileSync(path, '');
  }
  return files;
}
