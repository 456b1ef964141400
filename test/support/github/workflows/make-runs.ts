// Exists so that events become runs, queued or pending, at the moment they happen; nothing is executed here.
import type { RaisedEvent, Repository, World } from '../state.ts';
import type { Workflow, WorkflowRun } from '../workflow-state.ts';
import { newId, repositoryOf, stamp } from '../world.ts';
import { githubContext, inputsOf } from './contexts.ts';
import { expandCalls } from './expand-calls.ts';
import { interpolate, toText, truthy } from './expression.ts';
import { registered, workflowFile, workflowPaths } from './known-workflows.ts';
import { type Admission, admit } from './queue.ts';
import type { Concurrency, JobFile, WorkflowFile } from './read-workflow.ts';
import { type Origin, originsOf, wants } from './triggers.ts';

/** From now on the events of this world start workflows. */
export function enableActions(world: World): void {
  world.listeners.push((event) => makeRuns(world, event));
}

function makeRuns(world: World, event: RaisedEvent): void {
  const repository = repositoryOf(world, event.repository);
  for (const origin of originsOf(world, event)) {
    for (const path of workflowPaths(repository, origin.sha)) {
      makeRun(world, repository, { event, origin, path });
    }
  }
}

interface Question {
  readonly event: RaisedEvent;
  readonly origin: Origin;
  readonly path: string;
}

function makeRun(world: World, repository: Repository, question: Question): void {
  const { event, origin, path } = question;
  const written = readOrRefuse(world, repository, question);
  if (written === undefined || (event.name === 'workflow_dispatch' && event.payload['workflow'] !== path)) {
    return;
  }
  const trigger = written.on[origin.event];
  const workflow = registered(world, repository, { path, name: written.name });
  if (trigger === undefined || workflow.state !== 'active' || !wants(trigger, origin, event.payload)) {
    return;
  }
  const file = expandCalls(world, repository, { origin, file: written });
  const run = newRun(world, repository, { event, origin, workflow, file });
  if (file.concurrency !== undefined) {
    admit(world, repository, {
      holder: { run },
      admission: admissionOf(world, repository, { run, file, concurrency: file.concurrency }),
    });
  }
}

/** A file that GitHub would not understand starts nothing; one that only the fake does not understand is our fault. */
function readOrRefuse(world: World, repository: Repository, { origin, path }: Question): WorkflowFile | undefined {
  try {
    return workflowFile(repository, origin.sha, path);
  } catch (problem) {
    const message = problem instanceof Error ? problem.message : String(problem);
    // A stranger may write nonsense; whoever writes ours wants to know.
    if (!origin.fromFork || message.includes('the fake GitHub does not know')) {
      world.violations.push(message);
    }
    return undefined;
  }
}

interface NewRun {
  readonly event: RaisedEvent;
  readonly origin: Origin;
  readonly workflow: Workflow;
  readonly file: WorkflowFile;
}

function newRun(world: World, repository: Repository, { event, origin, workflow, file }: NewRun): WorkflowRun {
  workflow.runs += 1;
  const run: WorkflowRun = {
    id: newId(world),
    number: workflow.runs,
    workflow: workflow.id,
    event: origin.event,
    payload: event.payload,
    actor: event.actor,
    sha: origin.sha,
    ref: origin.ref,
    headBranch: origin.headBranch,
    headSha: origin.headSha,
    headRepository: origin.headRepository,
    fromFork: origin.fromFork,
    createdAt: stamp(world),
    updatedAt: stamp(world),
    status: 'queued',
    conclusion: null,
    group: null,
    jobs: file.jobs.map((job) => newJob(world, job)),
    artifacts: [],
    reason: '',
  };
  repository.runs.push(run);
  return run;
}

function newJob(world: World, { key, name = key, environment }: JobFile): WorkflowRun['jobs'][number] {
  return {
    id: newId(world),
    key,
    name,
    status: 'queued',
    conclusion: null,
    startedAt: null,
    completedAt: null,
    steps: [],
    outputs: new Map(),
    summary: '',
    permissions: {},
    environment: environment ?? null,
    environmentApproved: false,
    group: null,
  };
}

interface GroupQuestion {
  readonly run: WorkflowRun;
  readonly file: WorkflowFile;
  readonly job?: JobFile;
  readonly concurrency: Concurrency;
}

export function admissionOf(
  world: World,
  repository: Repository,
  { run, file, job, concurrency }: GroupQuestion,
): Admission {
  const values = {
    github: githubContext(world, repository, run),
    inputs: inputsOf(world, repository, { run, file, ...(job === undefined ? {} : { job }) }),
    vars: Object.fromEntries(repository.variables),
  };
  const contexts = { values, state: { failed: false, cancelled: false } };
  const cancel = concurrency['cancel-in-progress'] ?? false;
  return {
    group: toText(interpolate(concurrency.group, contexts)),
    cancelInProgress: typeof cancel === 'string' ? truthy(interpolate(cancel, contexts)) : cancel,
    queue: concurrency.queue ?? 'single',
  };
}
