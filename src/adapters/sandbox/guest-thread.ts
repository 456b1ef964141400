// Exists so that the guest has a thread of its own, which the thread beside it can end at any moment.
import type { GuestJob, GuestRun, RunEnd } from '../../core/model/guest-job.ts';
import { Recorder, type Sample } from './recorder.ts';
import { endOf, runGuest } from './run-guest.ts';

/** What a thread is started with. Run 0 is setup alone, run n the call n - 1. */
export interface ThreadWork {
  readonly job: GuestJob;
  readonly counters: Uint32Array;
  readonly from: number;
}

/** What a thread tells while it works. */
export type ThreadMessage =
  | { readonly told: 'begin'; readonly run: number }
  | { readonly told: 'sample'; readonly sample: Sample }
  | { readonly told: 'stopped'; readonly run: number; readonly end: RunEnd }
  | { readonly told: 'end'; readonly run: number; readonly result: GuestRun; readonly memoryBytes: number };

export function workAsGuest({ job, counters, from }: ThreadWork, tell: (message: ThreadMessage) => void): void {
  let run = from;
  const recorder = new Recorder(job, counters, {
    sample: (sample) => tell({ told: 'sample', sample }),
    stopped: (end) => tell({ told: 'stopped', run, end }),
  });
  tell({ told: 'begin', run: from });
  const compiled: WebAssembly.Module[] = [];
  const failure = endOf(() => {
    compiled.push(new WebAssembly.Module(job.wasm as Uint8Array<ArrayBuffer>));
    return { ended: 'returned', output: { kind: 'nothing' } };
  }, undefined);
  const [module] = compiled;
  if (module === undefined) {
    tell({ told: 'end', run: from, result: { end: failure, unanswered: [] }, memoryBytes: 0 });
    return;
  }
  for (; run <= job.calls.length; run += 1) {
    if (run > from) tell({ told: 'begin', run });
    const { end, memoryBytes } = runGuest(module, job, { call: job.calls[run - 1], recorder });
    tell({ told: 'end', run, result: { end, unanswered: recorder.unanswered }, memoryBytes });
  }
}
