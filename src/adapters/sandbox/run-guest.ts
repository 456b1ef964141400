// Exists so that one run is one function: an instance of its own, set up, asked once, and its end told in our words.
import type { GuestCall, GuestJob, GuestOutput, RunEnd, ValuesCall } from '../../core/model/guest-job.ts';
import { GuestMemory } from './guest-memory.ts';
import type { RunState } from './host-function.ts';
import { OutputBuffer } from './output-buffer.ts';
import type { Recorder } from './recorder.ts';
import { Host, standIns } from './stand-ins.ts';
import { Stop, trap } from './stop.ts';

export interface FinishedRun {
  readonly end: RunEnd;
  /** The largest memory that the guest shows or was given. */
  readonly memoryBytes: number;
}

const maxErrorBytes = 65_536;
const pageBytes = 65_536;

/** Without a call, setup alone. Never throws: all that goes wrong is an end. */
export function runGuest(
  module: WebAssembly.Module,
  job: GuestJob,
  at: { call: GuestCall | undefined; recorder: Recorder },
): FinishedRun {
  const run = new Run(job, at.call);
  at.recorder.begin();
  const end = endOf(() => run.execute(module, at.recorder), at.recorder);
  return { end, memoryBytes: run.memoryBytes() };
}

/** Also for compiling, which has no recorder to ask. */
export function endOf(work: () => RunEnd, recorder: Recorder | undefined): RunEnd {
  try {
    const end = work();
    return recorder?.stopped ?? end;
  } catch (error) {
    return recorder?.stopped ?? tellError(error);
  }
}

function tellError(error: unknown): RunEnd {
  if (error instanceof Stop) return error.end;
  if (error instanceof WebAssembly.LinkError || error instanceof WebAssembly.CompileError) {
    return { ended: 'not run', reason: shortMessage(error) };
  }
  if (error instanceof RangeError && /memory|allocat/i.test(error.message))
    return { ended: 'out of', budget: 'memory' };
  return {
    ended: 'trapped',
    message: error instanceof Error ? shortMessage(error) : 'an exception that nothing caught',
  };
}

function shortMessage({ message }: Error): string {
  return message
    .replace(/^WebAssembly\.\w+\(\): /, '')
    .slice(0, 200)
    .toWellFormed();
}

class Run {
  readonly #job: GuestJob;
  readonly #call: GuestCall | undefined;
  readonly #state: RunState;
  #exports: WebAssembly.Exports = {};
  #given: WebAssembly.Memory | undefined;

  constructor(job: GuestJob, call: GuestCall | undefined) {
    this.#job = job;
    this.#call = call;
    const text = call === undefined || call.via === 'values' ? '' : call.input;
    this.#state = {
      program: job.program,
      limits: job.limits,
      input: new TextEncoder().encode(text),
      output: new OutputBuffer(job.limits.outputBytes),
      errors: new OutputBuffer(maxErrorBytes),
      memory: () => new GuestMemory(this.#memory()),
    };
  }

  execute(module: WebAssembly.Module, recorder: Recorder): RunEnd {
    const { imports, memory } = standIns(this.#job.imports, new Host(this.#state), recorder);
    this.#given = memory;
    // The start section runs here.
    this.#exports = new WebAssembly.Instance(module, imports).exports;
    for (const { function: name, arguments: args } of this.#job.setup) this.#find(name)?.(...args);
    if (this.#call === undefined) return { ended: 'returned', output: { kind: 'nothing' } };
    recorder.isSetup = false;
    return this.#ask(this.#call);
  }

  /** A start section has no exports to look into yet: what it hands to an import lies in a memory that was given, or nowhere. */
  #memory(): WebAssembly.Memory | undefined {
    const shown = this.#exports['memory'];
    return shown instanceof WebAssembly.Memory ? shown : this.#given;
  }

  memoryBytes(): number {
    const shown = Object.values(this.#exports).filter((value) => value instanceof WebAssembly.Memory);
    const memories = this.#given === undefined ? shown : [...shown, this.#given];
    return memories.reduce((largest, { buffer }) => Math.max(largest, buffer.byteLength), 0);
  }

  #find(name: string): ((...args: readonly unknown[]) => unknown) | undefined {
    const found = Object.hasOwn(this.#exports, name) ? this.#exports[name] : undefined;
    return typeof found === 'function' ? (found as (...args: readonly unknown[]) => unknown) : undefined;
  }

  #ask(call: GuestCall): RunEnd {
    const target = this.#find(call.function);
    if (target === undefined) return { ended: 'not run', reason: 'there is no such function' };
    if (call.via === 'values') return { ended: 'returned', output: toOutput(target(...this.#toArguments(call))) };
    const code = target();
    return call.via === 'extism' && Number(code ?? 0) !== 0
      ? { ended: 'failed', message: this.#state.errors.toMessage() || `it returned ${Number(code)}` }
      : { ended: 'returned', output: this.#state.output.toOutput() };
  }

  #toArguments({ input, parameters }: ValuesCall): readonly unknown[] {
    const numbers = input.flatMap((value) => (typeof value === 'string' ? this.#place(value) : [value]));
    return numbers.map((number, index) => (parameters[index] === 'i64' ? BigInt(Math.trunc(number)) : number));
  }

  /** A text becomes two numbers, pointer and length, of its UTF-8 bytes at the exported global `buffer`. */
  #place(text: string): readonly [number, number] {
    const { memory, buffer } = this.#exports;
    if (!(memory instanceof WebAssembly.Memory && buffer instanceof WebAssembly.Global)) {
      throw new Stop({ ended: 'not run', reason: 'a text needs the exports memory and buffer' });
    }
    const bytes = new TextEncoder().encode(text);
    const start = Number(buffer.value) >>> 0;
    const missing = start + bytes.length - memory.buffer.byteLength;
    if (missing > this.#job.limits.memoryBytes) return trap('its buffer lies beyond every memory');
    if (missing > 0) memory.grow(Math.ceil(missing / pageBytes));
    new Uint8Array(memory.buffer).set(bytes, start);
    return [start, bytes.length];
  }
}

function toOutput(result: unknown): GuestOutput {
  return typeof result === 'number' || typeof result === 'bigint'
    ? { kind: 'number', number: String(result) }
    : { kind: 'nothing' };
}
