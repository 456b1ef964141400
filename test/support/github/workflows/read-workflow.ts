// Exists so that a workflow file is read as values, and a key that the fake would ignore is refused.
import { parse } from 'yaml';

type Node = Readonly<Record<string, unknown>>;

export interface Trigger {
  readonly types?: readonly string[];
  readonly branches?: readonly string[];
  readonly 'branches-ignore'?: readonly string[];
  readonly tags?: readonly string[];
  readonly 'tags-ignore'?: readonly string[];
  readonly paths?: readonly string[];
  readonly 'paths-ignore'?: readonly string[];
  readonly workflows?: readonly string[];
  readonly inputs?: Readonly<
    Record<string, { readonly required?: boolean; readonly default?: unknown; readonly type?: string }>
  >;
  readonly cron?: readonly string[];
  /** Of `workflow_call`. */
  readonly outputs?: Readonly<Record<string, { readonly value: string }>>;
}

export interface Concurrency {
  readonly group: string;
  readonly 'cancel-in-progress'?: boolean | string;
  readonly queue?: 'single' | 'max';
}

export interface StepFile {
  readonly id?: string;
  readonly name?: string;
  readonly if?: string;
  readonly uses?: string;
  readonly run?: string;
  readonly shell?: string;
  readonly with?: Readonly<Record<string, string>>;
  readonly env?: Readonly<Record<string, string>>;
  readonly 'continue-on-error'?: boolean;
  readonly 'working-directory'?: string;
}

export interface JobFile {
  readonly key: string;
  readonly name?: string;
  readonly needs: readonly string[];
  readonly if?: string;
  readonly permissions?: PermissionsFile;
  readonly concurrency?: Concurrency;
  readonly environment?: string;
  readonly env: Readonly<Record<string, string>>;
  readonly outputs: Readonly<Record<string, string>>;
  readonly steps: readonly StepFile[];
  /** A whole workflow instead of steps, with what it is given. */
  readonly uses?: string;
  readonly with?: Readonly<Record<string, string>>;
  readonly secrets?: 'inherit' | Readonly<Record<string, string>>;
  /** Set for the jobs of a workflow that another job called. */
  readonly scope?: Scope;
}

interface Scope {
  readonly caller: JobFile;
  readonly file: WorkflowFile;
  readonly ref: string;
  readonly sha: string;
}

export type PermissionsFile = 'read-all' | 'write-all' | Readonly<Record<string, 'read' | 'write' | 'none'>>;

export interface WorkflowFile {
  readonly name: string;
  readonly on: Readonly<Record<string, Trigger>>;
  readonly permissions?: PermissionsFile;
  readonly concurrency?: Concurrency;
  readonly env: Readonly<Record<string, string>>;
  readonly jobs: readonly JobFile[];
}

/** As workflow files write them. */
export const permissionNames: readonly string[] = [
  'actions',
  'attestations',
  'checks',
  'contents',
  'deployments',
  'discussions',
  'id-token',
  'issues',
  'packages',
  'pages',
  'pull-requests',
  'security-events',
  'statuses',
];

const known = {
  workflow: ['name', 'run-name', 'on', 'permissions', 'concurrency', 'env', 'jobs'],
  job: [
    'name',
    'needs',
    'if',
    'runs-on',
    'timeout-minutes',
    'permissions',
    'concurrency',
    'environment',
    'env',
    'outputs',
    'steps',
    'uses',
    'with',
    'secrets',
  ],
  step: [
    'id',
    'name',
    'if',
    'uses',
    'run',
    'shell',
    'with',
    'env',
    'continue-on-error',
    'working-directory',
    'timeout-minutes',
  ],
  trigger: [
    'types',
    'branches',
    'branches-ignore',
    'tags',
    'tags-ignore',
    'paths',
    'paths-ignore',
    'workflows',
    'inputs',
    'outputs',
    'secrets',
  ],
  concurrency: ['group', 'cancel-in-progress', 'queue'],
};

/** Throws a sentence that names the file. */
export function readWorkflow(path: string, text: string): WorkflowFile {
  const file = new Keys(path);
  const root = file.node('the workflow', parse(text), known.workflow);
  const { name = path, permissions, concurrency } = root;
  const jobs = Object.entries(file.map('jobs', root['jobs'])).map(([key, job]) => readJob(file, key, job));
  return {
    name: String(name),
    on: readTriggers(file, root['on']),
    ...readPermissions(file, permissions),
    ...(concurrency === undefined ? {} : { concurrency: readConcurrency(file, concurrency) }),
    env: texts(file.map('env', root['env'] ?? {})),
    jobs,
  };
}

class Keys {
  readonly #path: string;

  constructor(path: string) {
    this.#path = path;
  }

  map(what: string, value: unknown): Node {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
      throw new Error(`${this.#path}: ${what} is no map`);
    }
    return value as Node;
  }

  node(what: string, value: unknown, keys: readonly string[]): Node {
    const map = this.map(what, value);
    const unknown = Object.keys(map).filter((key) => !keys.includes(key));
    if (unknown.length > 0) {
      throw new Error(`${this.#path}: ${what} has ${unknown.join(', ')}, which the fake GitHub does not know`);
    }
    return map;
  }
}

function readJob(file: Keys, key: string, value: unknown): JobFile {
  const job = file.node(`job ${key}`, value, known.job);
  const { environment, concurrency, steps, name, permissions } = job;
  const where = typeof environment === 'string' ? environment : environment && String((environment as Node)['name']);
  return {
    key,
    needs: list(job['needs']),
    env: texts(file.map('env', job['env'] ?? {})),
    outputs: texts(file.map('outputs', job['outputs'] ?? {})),
    steps: ((steps ?? []) as readonly unknown[]).map((step, at) =>
      readStep(file, `step ${at + 1} of job ${key}`, step),
    ),
    ...(name === undefined ? {} : { name: String(name) }),
    ...(job['if'] === undefined ? {} : { if: String(job['if']) }),
    ...readPermissions(file, permissions),
    ...(concurrency === undefined ? {} : { concurrency: readConcurrency(file, concurrency) }),
    ...(typeof where === 'string' ? { environment: where } : {}),
    ...readCall(file, job),
  };
}

function readPermissions(file: Keys, value: unknown): { readonly permissions?: PermissionsFile } {
  if (value === undefined || value === 'read-all' || value === 'write-all') {
    return value === undefined ? {} : { permissions: value };
  }
  const named = file.node('permissions', value ?? {}, permissionNames);
  const wrong = Object.values(named).find((level) => !['read', 'write', 'none'].includes(String(level)));
  if (wrong !== undefined) {
    throw new Error(`permissions: "${wrong}" is neither read nor write nor none`);
  }
  return { permissions: named as PermissionsFile };
}

function readCall(file: Keys, job: Node): Pick<JobFile, 'uses' | 'with' | 'secrets'> {
  if (job['uses'] === undefined) {
    return {};
  }
  const { secrets } = job;
  const given = secrets === 'inherit' ? secrets : texts(file.map('secrets', secrets ?? {}));
  return { uses: String(job['uses']), with: texts(file.map('with', job['with'] ?? {})), secrets: given };
}

function readStep(file: Keys, what: string, value: unknown): StepFile {
  const step = file.node(what, value, known.step);
  if ((step['uses'] === undefined) === (step['run'] === undefined)) {
    throw new Error(`${what} has neither "uses" nor "run", or both`);
  }
  return {
    ...(step as StepFile),
    ...texts(Object.fromEntries(Object.entries(step).filter(([key]) => ['name', 'if', 'run'].includes(key)))),
    with: texts(file.map('with', step['with'] ?? {})),
    env: texts(file.map('env', step['env'] ?? {})),
  };
}

/** Those that the fake raises; a workflow for another one would never run here, so it is refused. */
const events = [
  'issue_comment',
  'pull_request',
  'pull_request_review',
  'pull_request_target',
  'push',
  'release',
  'repository_dispatch',
  'schedule',
  'workflow_call',
  'workflow_dispatch',
  'workflow_run',
];

function readTriggers(file: Keys, value: unknown): Readonly<Record<string, Trigger>> {
  if (typeof value === 'string' || Array.isArray(value)) {
    const named = Object.fromEntries(list(value).map((name) => [name, {}]));
    return file.node('on', named, events) as Readonly<Record<string, Trigger>>;
  }
  const entries = Object.entries(file.node('on', value, events)).map(([name, trigger]) => [
    name,
    readTrigger(file, name, trigger),
  ]);
  return Object.fromEntries(entries);
}

const maps = ['inputs', 'outputs', 'secrets'];

function readTrigger(file: Keys, name: string, value: unknown): Trigger {
  if (name === 'schedule') {
    return { cron: (value as readonly { cron: string }[]).map(({ cron }) => cron) };
  }
  const trigger = file.node(`on.${name}`, value ?? {}, known.trigger);
  const lists = Object.entries(trigger).map(([key, inner]) => [key, maps.includes(key) ? inner : list(inner)]);
  return Object.fromEntries(lists);
}

function readConcurrency(file: Keys, value: unknown): Concurrency {
  if (typeof value === 'string') {
    return { group: value };
  }
  const read = file.node('concurrency', value, known.concurrency) as unknown as Concurrency;
  if (read.queue === 'max' && read['cancel-in-progress'] !== undefined && read['cancel-in-progress'] !== false) {
    throw new Error('concurrency: "queue: max" and "cancel-in-progress" exclude each other');
  }
  return read;
}

function list(value: unknown): readonly string[] {
  return value === undefined || value === null ? [] : Array.isArray(value) ? value.map(String) : [String(value)];
}

function texts(map: Node): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(map).map(([key, value]) => [key, value === null ? '' : String(value)]));
}
