// Exists so that a guest is watched from a thread that it cannot hold up: by the clock, and by the memory of the process.
import { performance } from 'node:perf_hooks';
import process from 'node:process';
import { Worker } from 'node:worker_threads';
import type { Budget, GuestJob, GuestReport } from '../../core/model/guest-job.ts';
import { GuestLedger } from './guest-ledger.ts';
import type { ThreadMessage, ThreadWork } from './guest-thread.ts';

const watchEveryMs = 10;
/**
 * How long a thread may take to end once it was told to. Threat: the engine does not end every guest: one that fills the
 * heap with large arrays goes on.
 */
const dyingMs = 200;
/** Of JavaScript in the guest's thread: objects of the guest (GC) live there too. */
const heapMb = 128;

/** Runs everything, in as many threads as it takes: one that must be ended takes nothing but its own run with it. */
export async function superviseGuest(job: GuestJob, entry: string): Promise<GuestReport> {
  const ledger = new GuestLedger(job);
  const deadline = performance.now() + job.limits.totalMs;
  while (!ledger.isDone && performance.now() < deadline) {
    if (!(await runThread(ledger, { job, entry, deadline }))) {
      return ledger.report('the run before it could be ended with the whole process only');
    }
  }
  return ledger.report(
    ledger.isDone ? 'what comes before any call did not end well' : 'the time for all examples was used up',
  );
}

interface Watch {
  readonly job: GuestJob;
  readonly entry: string;
  readonly deadline: number;
}

/** One thread from start to end; false if it cannot be ended. Every thread settles at least one run. */
async function runThread(ledger: GuestLedger, { job, entry, deadline }: Watch): Promise<boolean> {
  const from = ledger.next;
  const thread = startThread(entry, { job, counters: ledger.counters, from });
  const { promise: ended, resolve: end } = Promise.withResolvers<boolean>();
  let endOfRun = deadline;
  let cut: { readonly budget: Budget; readonly run: number; readonly at: number } | undefined;
  const cutRun = (budget: Budget): void => {
    cut ??= { budget, run: ledger.next, at: performance.now() };
  };
  const terminate = (budget: Budget): void => {
    cutRun(budget);
    void thread.terminate();
  };
  const timer = setInterval(() => {
    if (cut !== undefined && performance.now() > cut.at + dyingMs) end(false);
    else if (process.memoryUsage.rss() > job.limits.processBytes) terminate('memory');
    else if (performance.now() > endOfRun) terminate('time');
  }, watchEveryMs);
  thread.on('message', (message: ThreadMessage) => {
    if (message.told === 'begin') endOfRun = Math.min(deadline, performance.now() + job.limits.runMs);
    // The guest caught the exception and goes on: nothing that it does counts any more.
    if (message.told === 'stopped') endOfRun = Math.min(endOfRun, performance.now() + watchEveryMs);
    ledger.take(message);
  });
  thread.on('error', (error) => {
    // The engine ends a thread whose heap is full. Anything else is our bug: this process dies of it without an answer.
    if (!('code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY')) throw error;
    cutRun('memory');
  });
  thread.once('exit', () => end(true));
  const isGone = await ended;
  clearInterval(timer);
  // The run may have ended just before its thread did.
  if (cut !== undefined && cut.run === ledger.next && !ledger.isDone) ledger.cut(cut.budget);
  return isGone;
}

function startThread(entry: string, workerData: ThreadWork): Worker {
  return new Worker(entry, {
    workerData,
    env: {},
    stdout: true,
    stderr: true,
    resourceLimits: { maxOldGenerationSizeMb: heapMb, maxYoungGenerationSizeMb: 16 },
  });
}
