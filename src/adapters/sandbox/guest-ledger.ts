// Exists so that what threads told is kept in one place, within bounds, and becomes one report.
import process from 'node:process';
import type { Budget, GuestJob, GuestReport, GuestRun, RunEnd } from '../../core/model/guest-job.ts';
import type { ThreadMessage } from './guest-thread.ts';
import { countersFor, type Sample } from './recorder.ts';

/** Of the outputs of all runs. Threat: each example may give the largest output that one may. */
const maxOutputLength = 4_194_304;

export class GuestLedger {
  readonly counters: Uint32Array<SharedArrayBuffer>;
  readonly #job: GuestJob;
  readonly #runs: GuestRun[] = [];
  readonly #samples: Map<number, Map<string, string>> = new Map();
  #stopped: RunEnd | undefined;
  #outputLength = 0;
  #memoryBytes = 0;

  constructor(job: GuestJob) {
    this.#job = job;
    this.counters = countersFor(job);
  }

  /** The next run that has no end yet; 0 is setup. */
  get next(): number {
    return this.#runs.length;
  }

  /** Whether there is anything left to run. A guest that cannot be set up is not asked for more. */
  get isDone(): boolean {
    const setup = this.#runs[0]?.end;
    return this.next > this.#job.calls.length || (setup !== undefined && setup.ended !== 'returned');
  }

  take(message: ThreadMessage): void {
    if (message.told === 'sample') this.#takeSample(message.sample);
    if (message.told === 'stopped' && message.run === this.next) this.#stopped = message.end;
    if (message.told !== 'end' || message.run !== this.next) return;
    this.#memoryBytes = Math.max(this.#memoryBytes, message.memoryBytes);
    this.#settle(message.result);
  }

  /** The run that is under way was ended from outside; an end that it had before counts instead. */
  cut(budget: Budget): void {
    this.#settle({ end: this.#stopped ?? { ended: 'out of', budget }, unanswered: [] });
  }

  #settle(run: GuestRun): void {
    this.#runs.push({ ...run, end: this.#bounded(run.end) });
    this.#stopped = undefined;
  }

  /** Runs that nobody came to are told with this reason. */
  report(reason: string): GuestReport {
    const left = Array.from(
      { length: this.#job.calls.length + 1 - this.#runs.length },
      (): GuestRun => ({ end: { ended: 'not run', reason }, unanswered: [] }),
    );
    return {
      engine: `Node ${process.versions.node}, V8 ${process.versions.v8}`,
      runs: [...this.#runs, ...left],
      called: this.#job.imports.flatMap((_item, index) => {
        const calls = this.counters[index * 2] ?? 0;
        const atSetup = this.counters[index * 2 + 1] ?? 0;
        const samples = [...(this.#samples.get(index)?.values() ?? [])];
        return calls === 0 ? [] : [{ import: index, calls, atSetup, samples }];
      }),
      memoryBytes: this.#memoryBytes,
    };
  }

  #takeSample({ import: index, key, text }: Sample): void {
    const held = this.#samples.get(index) ?? new Map<string, string>();
    if (held.size >= this.#job.limits.samples || held.has(key)) return;
    this.#samples.set(index, held.set(key, text));
  }

  #bounded(end: RunEnd): RunEnd {
    if (end.ended !== 'returned' || end.output.kind !== 'text') return end;
    this.#outputLength += end.output.text.length;
    return this.#outputLength > maxOutputLength ? { ended: 'out of', budget: 'output' } : end;
  }
}
