// Exists so that runs and jobs of one concurrency group follow each other as on GitHub: one works, one waits, unless all may wait.
import type { Repository, World } from '../state.ts';
import type { Job, WorkflowRun } from '../workflow-state.ts';
import { stamp } from '../world.ts';

/** What can hold a group: a run, or a job of one. */
export interface Holder {
  readonly run: WorkflowRun;
  readonly job?: Job;
}

export interface Admission {
  readonly group: string;
  readonly cancelInProgress: boolean;
  readonly queue: 'single' | 'max';
}

/** With `queue: max`; what comes then is cancelled. */
const longestQueue = 100;

/** Gives the holder the group, lets it wait, or cancels others for it. */
export function admit(world: World, repository: Repository, question: { holder: Holder; admission: Admission }): void {
  const { holder, admission } = question;
  const group = admission.group.toLowerCase();
  const others = holdersOf(repository, group);
  setGroup(holder, group);
  const pending = others.filter((one) => statusOf(one) === 'pending');
  const working = others.filter((one) => statusOf(one) !== 'pending');
  if (admission.cancelInProgress) {
    for (const one of others) {
      cancel(world, repository, { holder: one, reason: `superseded in group ${group}` });
    }
    return;
  }
  if (working.length === 0) {
    return;
  }
  setStatus(holder, 'pending');
  if (admission.queue !== 'max') {
    for (const one of pending) {
      cancel(world, repository, { holder: one, reason: `only one run waits in group ${group}` });
    }
  } else if (pending.length >= longestQueue) {
    cancel(world, repository, { holder, reason: `${longestQueue} wait in group ${group} already` });
  }
}

/** Whoever waits longest goes on when nobody works in its group any more. */
export function admitPending(repository: Repository): void {
  const groups = new Set(allHolders(repository).flatMap((one) => groupOf(one) ?? []));
  for (const group of groups) {
    const holders = holdersOf(repository, group);
    const [first] = holders.filter((one) => statusOf(one) === 'pending');
    if (first !== undefined && holders.every((one) => statusOf(one) === 'pending')) {
      setStatus(first, 'queued');
    }
  }
}

export function cancelRun(
  world: World,
  repository: Repository,
  { run, reason }: { run: WorkflowRun; reason: string },
): void {
  cancel(world, repository, { holder: { run }, reason });
}

function cancel(world: World, repository: Repository, { holder, reason }: { holder: Holder; reason: string }): void {
  const { run, job } = holder;
  const jobs = job === undefined ? run.jobs : [job];
  for (const one of jobs.filter(({ status }) => status !== 'completed')) {
    one.status = 'completed';
    one.conclusion = 'cancelled';
    one.completedAt = stamp(world);
  }
  run.reason = reason;
  if (job === undefined) {
    run.status = 'completed';
    run.conclusion = 'cancelled';
    run.updatedAt = stamp(world);
  }
  admitPending(repository);
}

function allHolders({ runs }: Repository): readonly Holder[] {
  return runs.flatMap((run) => [{ run }, ...run.jobs.map((job) => ({ run, job }))]);
}

function holdersOf(repository: Repository, group: string): readonly Holder[] {
  return allHolders(repository).filter((one) => groupOf(one) === group && statusOf(one) !== 'completed');
}

function groupOf({ run, job }: Holder): string | null {
  return job === undefined ? run.group : job.group;
}

function statusOf({ run, job }: Holder): string {
  return job === undefined ? run.status : job.status;
}

function setGroup({ run, job }: Holder, group: string): void {
  if (job === undefined) {
    run.group = group;
  } else {
    job.group = group;
  }
}

function setStatus({ run, job }: Holder, status: 'pending' | 'queued'): void {
  if (job === undefined) {
    run.status = status;
  } else {
    job.status = status;
  }
}
