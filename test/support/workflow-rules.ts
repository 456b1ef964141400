// Exists so that a workflow is held against rules of our own: what no linter knows of privileges in GitHub Actions.
import { parse } from 'yaml';

export interface Step {
  readonly id?: string;
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, unknown>>;
  readonly env?: Readonly<Record<string, unknown>>;
}

interface Job {
  readonly permissions?: unknown;
  readonly environment?: unknown;
  readonly concurrency?: unknown;
  readonly needs?: string | readonly string[];
  readonly if?: string;
  readonly outputs?: Readonly<Record<string, string>>;
  readonly 'runs-on'?: unknown;
  readonly 'timeout-minutes'?: unknown;
  readonly steps?: readonly Step[];
}

export interface WorkflowFile {
  readonly on: Readonly<Record<string, unknown>>;
  readonly permissions?: unknown;
  readonly concurrency?: unknown;
  readonly jobs: Readonly<Record<string, Job>>;
}

interface Read {
  readonly text: string;
  readonly workflow: WorkflowFile;
  readonly jobs: readonly (readonly [string, Job])[];
  readonly steps: readonly Step[];
  /** Started by strangers, with a token that may write. */
  readonly isPrivileged: boolean;
}

/** What a rule finds wrong, in words; nothing where all is well. */
type Rule = (read: Read) => readonly string[];

/** Of the same run, after its digest was compared. */
const ownAction = './.plugyard';

const privilegedTriggers = ['pull_request_target', 'issue_comment', 'workflow_run', 'pull_request_review'];

export type RuleName =
  | 'no rights at the top'
  | 'rights job by job'
  | 'actions by commit'
  | 'no expressions in scripts'
  | 'no checkout where strangers start it'
  | 'no token left behind'
  | 'no cache beside rights'
  | 'an end in time'
  | 'one after the other'
  | 'machines by name'
  | 'secrets in an environment';

export const workflowRules: Readonly<Record<RuleName, Rule>> = {
  'no rights at the top': ({ workflow }) =>
    isEmptyObject(workflow.permissions) ? [] : ['permissions at the top are not {}'],

  'rights job by job': ({ jobs }) =>
    jobs.flatMap(([name, { permissions }]) =>
      typeof permissions === 'object' && permissions !== null && !isEmptyObject(permissions)
        ? []
        : [`${name} does not list its permissions`],
    ),

  'actions by commit': ({ text }) =>
    [...text.matchAll(/^\s*(?:- )?uses: *(.*)$/gm)]
      .map(([, used = '']) => used)
      .filter((used) => used !== ownAction && !/^[\w.-]+\/[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(used)),

  'no expressions in scripts': ({ steps }) => [
    ...steps.flatMap(({ run = '' }) => (run.includes('${{') ? [run] : [])),
    ...steps.flatMap((step) => (String(step.with?.['script']).includes('${{') ? ['an expression in with.script'] : [])),
  ],

  'no checkout where strangers start it': ({ isPrivileged, jobs }) =>
    jobs.flatMap(([, job]) =>
      (job.steps ?? [])
        .filter((step) => isPrivileged && takesTree(step) && (hasWrite(job) || !takesBase(step)))
        .map((step) => `takes a tree: ${step.uses ?? step.run}`),
    ),

  'no token left behind': ({ steps }) =>
    steps.flatMap(({ uses = '', with: given }) =>
      uses.startsWith('actions/checkout@') && given?.['persist-credentials'] !== false
        ? [`${uses} keeps its credentials`]
        : [],
    ),

  'no cache beside rights': ({ jobs }) =>
    jobs.flatMap(([name, job]) =>
      hasWrite(job) && (job.steps ?? []).some(usesCache) ? [`${name} can write and reads a cache`] : [],
    ),

  'an end in time': ({ jobs }) =>
    jobs.flatMap(([name, job]) =>
      Number(job['timeout-minutes']) <= 30 ? [] : [`${name} has no timeout of at most 30`],
    ),

  'one after the other': ({ workflow, jobs }) =>
    workflow.concurrency === undefined
      ? jobs.flatMap(([name, { concurrency }]) =>
          concurrency === undefined ? [`${name} has no concurrency group`] : [],
        )
      : [],

  'machines by name': ({ jobs }) =>
    jobs.flatMap(([name, job]) => (job['runs-on'] === 'ubuntu-24.04' ? [] : [`${name} runs on ${job['runs-on']}`])),

  'secrets in an environment': ({ jobs }) =>
    jobs.flatMap(([name, job]) =>
      job.environment === undefined && JSON.stringify(job).includes('secrets.') ? [`${name} reads a secret`] : [],
    ),
};

/** Every broken rule with what breaks it. */
export function lintWorkflow(text: string): readonly (readonly [RuleName, string])[] {
  const workflow = parse(text) as WorkflowFile;
  const jobs = Object.entries(workflow.jobs);
  const read: Read = {
    text,
    workflow,
    jobs,
    steps: jobs.flatMap(([, { steps = [] }]) => steps),
    isPrivileged: privilegedTriggers.some((trigger) => trigger in workflow.on),
  };
  return (Object.keys(workflowRules) as RuleName[]).flatMap((name) =>
    workflowRules[name](read).map((what) => [name, what] as const),
  );
}

function takesTree({ uses = '', run = '', with: given }: Step): boolean {
  return (
    uses.startsWith('actions/checkout@') ||
    /\bgit\s+(?:\S+\s+)*?(?:checkout|clone|pull|worktree|switch)\b|\bgh pr checkout\b|refs\/pull\//.test(run) ||
    given?.['allow-unsafe-pr-checkout'] !== undefined
  );
}

/** The commit that the workflow itself is of, which is the tip of the base branch wherever strangers start it. */
function takesBase({ uses = '', with: given }: Step): boolean {
  return uses.startsWith('actions/checkout@') && given?.['ref'] === `\${{ github.sha }}`;
}

function usesCache({ uses = '', with: given }: Step): boolean {
  return uses.startsWith('actions/cache') || given?.['cache'] !== undefined;
}

function hasWrite({ permissions }: Job): boolean {
  return JSON.stringify(permissions ?? 'write').includes('write');
}

function isEmptyObject(value: unknown): boolean {
  return JSON.stringify(value) === '{}';
}
