// Exists so that a guest is watched from a thread that it cannot hold up: by the clock, and by the memory of the process.
import { performance } from 'node:perf_hooks';
import process from 'node:process';
import { Worker } from 'node:worker_threads';
import type { Budget, GuestJob, GuestReport } from '../../core/model/guest-job.ts';
import { GuestLedger } from './guest-ledger.ts';
import type { ThreadMessage, ThreadWork } from './guest-thread.ts';

const watchEveryMs = 10;
/** Of JavaScript in the guest's thread: objects of the guest (GC) live there too. */
const heapMb = 128;

/** Runs everything, in as many threads as it takes: one that must be ended takes nothing but its own run with it. */
export async function superviseGuest(job: GuestJob, entry: string): Promise<GuestReport> {
  const ledger = new GuestLedger(job);
  const deadline = performance.now() + job.limits.totalMs;
  while (!ledger.isDone && performance.now() < deadline) await runThread(ledger, { job, entry, deadline });
  return ledger.report(
    ledger.isDone ? 'what comes before any call did not end well' : 'the time for all examples was used up',
  );
}

interface Watch {
  readonly job: GuestJob;
  readonly entry: string;
  readonly deadline: number;
}

/** One thread from start to end. Every thread settles at least one run. */
async function runThread(ledger: GuestLedger, { job, entry, deadline }: Watch): Promise<void> {
  const from = ledger.next;
  const work: ThreadWork = { job, counters: ledger.counters, from };
  const thread = new Worker(entry, {
    workerData: work,
    env: {},
    stdin: false,
    stdout: true,
    stderr: true,
    resourceLimits: { maxOldGenerationSizeMb: heapMb, maxYoungGenerationSizeMb: 16 },
  });
  let cut: Budget | undefined;
  let endOfRun = deadline;
  const end = (budget: Budget): void => {
    cut ??= budget;
    void thread.terminate();
  };
  const timer = setInterval(() => {
    if (process.memoryUsage.rss() > job.limits.processBytes) end('memory');
    else if (performance.now() > endOfRun) end('time');
  }, watchEveryMs);
  thread.on('message', (message: ThreadMessage) => {
    if (message.told === 'begin') endOfRun = Math.min(deadline, performance.now() + job.limits.runMs);
    ledger.take(message);
    if (ledger.isDone) void thread.terminate();
  });
  // The engine ends a thread whose heap is full.
  thread.on('error', () => {
    cut ??= 'memory';
  });
  await new Promise((resolve) => thread.once('exit', resolve));
  clearInterval(timer);
  if (!ledger.isDone && (cut !== undefined || ledger.next === from)) ledger.cut(cut ?? 'memory');
}
