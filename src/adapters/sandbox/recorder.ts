// Exists so that every call of an import is counted where a run that never ends cannot hide it: in shared memory.
import type { GuestJob, GuestLimits, RunEnd } from '../../core/model/guest-job.ts';
import type { HostCall, HostFunction } from './host-function.ts';
import { Stop } from './stop.ts';

/** A sample on its way out of the thread. `key` tells different calls apart. */
export interface Sample {
  readonly import: number;
  readonly key: string;
  readonly text: string;
}

/** Where a recorder says at once what must outlast the thread. */
export interface Tell {
  sample(sample: Sample): void;
  /** The run has ended, even if the guest goes on. */
  stopped(end: RunEnd): void;
}

const maxAllSamples = 1_000;
const maxUnanswered = 10;
const shownLength = 200;

/** For each import two numbers: all calls, and those at setup. */
export function countersFor(job: GuestJob): Uint32Array<SharedArrayBuffer> {
  return new Uint32Array(new SharedArrayBuffer(job.imports.length * 2 * Uint32Array.BYTES_PER_ELEMENT));
}

/** What the imports of one thread were asked. One run after the other. */
export class Recorder {
  /** Whether no function was asked for yet. */
  isSetup = true;
  readonly #counters: Uint32Array;
  readonly #limits: GuestLimits;
  readonly #tell: Tell;
  readonly #keys: Map<number, Set<string>> = new Map();
  #samples = 0;
  #calls = 0;
  #stopped: RunEnd | undefined;
  #unanswered: Set<number> = new Set();

  constructor(job: GuestJob, counters: Uint32Array, tell: Tell) {
    this.#counters = counters;
    this.#limits = job.limits;
    this.#tell = tell;
  }

  begin(): void {
    this.isSetup = true;
    this.#calls = 0;
    this.#stopped = undefined;
    this.#unanswered = new Set();
  }

  /** How the run was ended from inside an import. Threat: the guest may have caught the exception and gone on. */
  get stopped(): RunEnd | undefined {
    return this.#stopped;
  }

  get unanswered(): readonly number[] {
    return [...this.#unanswered];
  }

  /** One call of an import. Whatever it throws ends the run. */
  call(index: number, host: HostFunction, args: readonly unknown[]): number | bigint {
    if (this.#stopped !== undefined) throw new Stop(this.#stopped);
    try {
      this.#count(index);
      if (!host.answers && this.#unanswered.size < maxUnanswered) this.#unanswered.add(index);
      return this.#run(index, host, args);
    } catch (error) {
      const end = error instanceof Stop ? error.end : ({ ended: 'trapped', message: 'an import failed' } as const);
      this.#stopped = end;
      this.#tell.stopped(end);
      throw new Stop(end);
    }
  }

  #count(index: number): void {
    this.#calls += 1;
    if (this.#calls > this.#limits.calls) throw new Stop({ ended: 'out of', budget: 'calls' });
    this.#counters[index * 2] = (this.#counters[index * 2] ?? 0) + 1;
    if (this.isSetup) this.#counters[index * 2 + 1] = (this.#counters[index * 2 + 1] ?? 0) + 1;
  }

  #run(index: number, host: HostFunction, args: readonly unknown[]): number | bigint {
    let isNoted = false;
    const note: HostCall['note'] = (tell, key) => {
      isNoted = true;
      this.#sample(index, tell, key);
    };
    const result = host.run(args, { note });
    if (!isNoted) this.#sample(index, () => args.map(shown).join(' '));
    return result;
  }

  /** Threat: calls that do not matter must not use up the room for those that have a key, which are requests. */
  #sample(index: number, tell: () => string, key?: (text: string) => string): void {
    const keys = this.#keys.get(index) ?? new Set();
    if (keys.size >= this.#limits.samples || (key === undefined && this.#samples >= maxAllSamples)) return;
    const text = tell();
    const shownPart = text.slice(0, shownLength).toWellFormed();
    const one = { import: index, key: key?.(text).slice(0, shownLength) ?? shownPart, text: shownPart };
    if (keys.has(one.key)) return;
    this.#keys.set(index, keys.add(one.key));
    this.#samples += 1;
    this.#tell.sample(one);
  }
}

function shown(value: unknown): string {
  return typeof value === 'number' || typeof value === 'bigint' ? String(value) : 'reference';
}
