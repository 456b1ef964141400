// Exists so that the built Action runs as GitHub runs it: a child process, inputs and event in the environment and files.
import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { execPath } from 'node:process';

const root = resolve(import.meta.dirname, '../..');

export interface ActionRun {
  readonly exitCode: number;
  readonly outputs: Readonly<Record<string, string>>;
  readonly summary: string;
  /** Workflow commands such as `::error file=…`. */
  readonly stdout: string;
  readonly stderr: string;
}

export interface ActionStep {
  readonly inputs: Readonly<Record<string, string>>;
  readonly event: unknown;
  /** What the runner would set besides: GITHUB_SERVER_URL, GITHUB_REPOSITORY, GITHUB_SHA. */
  readonly env?: Readonly<Record<string, string>>;
  /** An empty folder for the files of this run. */
  readonly scratch: string;
  /** Where the steps of a job leave files for each other; the scratch folder when absent. */
  readonly workspace?: string;
  /** The folder of the Action, with action.yml; what is built here when absent. */
  readonly action?: string;
}

/** Runs `dist/action.js` of the Action. Defaults come from action.yml, and a required input that is missing throws, as on GitHub. */
export async function runAction(step: ActionStep): Promise<ActionRun> {
  const { inputs, event, env = {}, scratch, workspace, action = root } = step;
  mkdirSync(scratch, { recursive: true });
  const files = {
    output: join(scratch, 'output'),
    summary: join(scratch, 'summary'),
    event: join(scratch, 'event.json'),
  };
  writeFileSync(files.output, '');
  writeFileSync(files.summary, '');
  writeFileSync(files.event, JSON.stringify(event));
  const variables = Object.entries({ ...declaredDefaults(action, inputs), ...inputs }).map(([name, value]) => [
    `INPUT_${name.toUpperCase()}`,
    value,
  ]);
  const child = spawn(execPath, [join(action, 'dist/action.js')], {
    cwd: workspace ?? scratch,
    env: {
      PATH: process.env['PATH'],
      HOME: process.env['HOME'],
      RUNNER_TEMP: scratch,
      GITHUB_OUTPUT: files.output,
      GITHUB_STEP_SUMMARY: files.summary,
      GITHUB_EVENT_PATH: files.event,
      ...env,
      ...Object.fromEntries(variables),
    },
  });
  let [stdout, stderr] = ['', ''];
  child.stdout.on('data', (chunk: Buffer) => {
    stdout += chunk.toString('utf8');
  });
  child.stderr.on('data', (chunk: Buffer) => {
    stderr += chunk.toString('utf8');
  });
  const exitCode = await new Promise<number>((settle, reject) => {
    child.on('error', reject);
    child.on('close', (code) => settle(code ?? -1));
  });
  return { exitCode, outputs: readOutputs(files.output), summary: readFileSync(files.summary, 'utf8'), stdout, stderr };
}

/** The defaults of action.yml; expressions are the runner's business and are empty here. */
function declaredDefaults(action: string, given: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  const text = readFileSync(join(action, 'action.yml'), 'utf8');
  const section = /\ninputs:\n([\s\S]*?)\n\w/.exec(text)?.[1] ?? '';
  const defaults: Record<string, string> = {};
  for (const [, name = '', body = ''] of section.matchAll(/^ {2}(\w+):\n((?: {4}.*\n?)+)/gm)) {
    const value = /^ {4}default: (.*)$/m.exec(body)?.[1];
    if (value !== undefined) {
      defaults[name] = value.startsWith('${{') ? '' : value.replace(/^(['"])(.*)\1$/, '$2');
    } else if (/required: true/.test(body) && given[name] === undefined) {
      throw new Error(`Input required and not supplied: ${name}`);
    }
  }
  return defaults;
}

/** `name<<delimiter\nvalue\ndelimiter`. */
function readOutputs(path: string): Readonly<Record<string, string>> {
  const outputs: Record<string, string> = {};
  const text = readFileSync(path, 'utf8');
  for (const [, name = '', , value = ''] of text.matchAll(/^([^\n<]+)<<(.+)\n([\s\S]*?)\n\2$/gm)) {
    outputs[name] = value;
  }
  return outputs;
}
