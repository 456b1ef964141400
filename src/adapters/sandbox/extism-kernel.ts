// Exists so that an Extism plugin finds its kernel: memory, input and output. Nothing here reaches the world.
import { toU32, toU64 } from './guest-memory.ts';
import { answered, type HostCall, type HostFunction, type HostFunctions, type RunState } from './host-function.ts';
import { shownText } from './output-buffer.ts';
import { Stop, trap } from './stop.ts';

const wordBytes = 8;
/** Of everything that was ever set in one run. */
const maxVariableBytes = 8_388_608;

/** The blocks that plugin and host hand to each other, in one space of addresses. 0 is no block. */
export class ExtismKernel {
  readonly functions: HostFunctions;
  readonly #state: RunState;
  readonly #lengths: Map<number, number> = new Map();
  readonly #variables: Map<string, Uint8Array> = new Map();
  readonly #input: number;
  #space: Uint8Array = new Uint8Array(65_536);
  #end = wordBytes;
  #kept = 0;

  constructor(state: RunState) {
    this.#state = state;
    this.#input = this.#store(state.input);
    this.functions = new Map([...this.#memoryFunctions(), ...this.#dataFunctions(), ...this.#worldFunctions()]);
  }

  /** The text of a block that an argument names, for a sample. */
  shownBlock(address: unknown): string {
    return typeof address === 'bigint' ? shownText(this.#block(address)) : '';
  }

  /** Threat: room is made for what was asked, and never beyond the limit of a memory. */
  #allocate(size: number): number {
    const start = this.#end;
    const end = start + Math.ceil(size / wordBytes) * wordBytes + wordBytes;
    if (end > this.#state.limits.memoryBytes) throw new Stop({ ended: 'out of', budget: 'memory' });
    if (end > this.#space.length) {
      const larger = new Uint8Array(Math.min(this.#state.limits.memoryBytes, Math.max(end, this.#space.length * 2)));
      larger.set(this.#space);
      this.#space = larger;
    }
    this.#end = end;
    this.#lengths.set(start, size);
    return start;
  }

  #store(bytes: Uint8Array): number {
    const start = this.#allocate(bytes.length);
    this.#space.set(bytes, start);
    return start;
  }

  #view(address: unknown, length: number): DataView {
    const start = toU64(address);
    if (start + length > this.#end) return trap('it gave an address beyond its blocks to its host');
    return new DataView(this.#space.buffer, start, length);
  }

  #bytes(address: unknown, length: number): Uint8Array {
    const { buffer, byteOffset, byteLength } = this.#view(address, length);
    return new Uint8Array(buffer, byteOffset, byteLength);
  }

  /** The block that begins at an address; an empty one where none does. */
  #block(address: unknown): Uint8Array {
    const start = toU64(address);
    const length = this.#lengths.get(start);
    return length === undefined ? new Uint8Array() : this.#bytes(BigInt(start), length);
  }

  #memoryFunctions(): readonly (readonly [string, HostFunction])[] {
    const length = answered(([address]) => this.#lengths.get(toU64(address)) ?? 0);
    return [
      ['alloc', answered(([size]) => this.#allocate(toU64(size)))],
      ['free', answered(([address]) => Number(this.#lengths.delete(toU64(address))))],
      ['length', length],
      ['length_unsafe', length],
      ['load_u8', answered(([address]) => this.#view(address, 1).getUint8(0))],
      ['load_u64', answered(([address]) => this.#view(address, wordBytes).getBigUint64(0, true))],
      ['store_u8', answered(([address, value]) => done(this.#view(address, 1).setUint8(0, toU32(value))))],
      [
        'store_u64',
        answered(([address, value]) => done(this.#view(address, wordBytes).setBigUint64(0, toWord(value), true))),
      ],
      ['memory_bytes', answered(() => this.#end)],
      ['reset', answered(() => done(this.#lengths.clear()))],
    ];
  }

  #dataFunctions(): readonly (readonly [string, HostFunction])[] {
    const { input, output, errors } = this.#state;
    return [
      ['input_offset', answered(() => this.#input)],
      ['input_length', answered(() => input.length)],
      ['input_load_u8', answered(([offset]) => this.#inputView(offset, 1).getUint8(0))],
      ['input_load_u64', answered(([offset]) => this.#inputView(offset, wordBytes).getBigUint64(0, true))],
      [
        'output_set',
        answered(([address, length]) => {
          output.clear();
          return done(output.append(this.#bytes(address, toU64(length))));
        }),
      ],
      [
        'error_set',
        answered(([address]) => {
          errors.clear();
          return done(errors.append(this.#block(address)));
        }),
      ],
      ['error_get', answered(() => 0)],
    ];
  }

  /** The input, and the word of zeros behind it. */
  #inputView(offset: unknown, length: number): DataView {
    const start = toU64(offset);
    if (start + length > this.#state.input.length + wordBytes) return trap('it read beyond its input');
    return this.#view(BigInt(this.#input + start), length);
  }

  #worldFunctions(): readonly (readonly [string, HostFunction])[] {
    const log = answered(([address], call) => done(this.#noteBlock(address, call)));
    return [
      ['config_get', answered(([key], call) => this.#noteBlock(key, call))],
      ['var_get', answered(([key]) => this.#getVariable(key))],
      ['var_set', answered(([key, value]) => this.#setVariable(key, value))],
      ['http_request', { answers: false, run: ([request], call) => this.#noteRequest(request, call) }],
      ['http_status_code', { answers: false, run: () => 0 }],
      ['http_headers', { answers: false, run: () => 0 }],
      ['get_log_level', answered(() => 0)],
      ...['trace', 'debug', 'info', 'warn', 'error'].map((level) => [`log_${level}`, log] as const),
    ];
  }

  #noteBlock(address: unknown, { note }: HostCall): number {
    note(() => shownText(this.#block(address)));
    return 0;
  }

  /** Method and address. Requests to one host are one sample. */
  #noteRequest(request: unknown, { note }: HostCall): number {
    note(
      () => describeRequest(this.#block(request)),
      (text) => /^\S+ [^:]*:\/\/[^/?#]*/.exec(text)?.[0] ?? text,
    );
    return 0;
  }

  #getVariable(key: unknown): number {
    const value = this.#variables.get(shownText(this.#block(key)));
    return value === undefined ? 0 : this.#store(value);
  }

  #setVariable(key: unknown, value: unknown): number {
    const name = shownText(this.#block(key));
    if (toU64(value) === 0) return Number(this.#variables.delete(name));
    const bytes = this.#block(value).slice();
    this.#variables.set(name, bytes);
    this.#kept += bytes.length + name.length;
    if (this.#kept > maxVariableBytes) throw new Stop({ ended: 'out of', budget: 'memory' });
    return 0;
  }
}

function done(_nothing: unknown): number {
  return 0;
}

function toWord(value: unknown): bigint {
  return typeof value === 'bigint' ? value : BigInt(toU32(value));
}

const maxRequestBytes = 65_536;

/** Threat: the request is JSON of the guest's. Beyond a size it is shown as it is. */
function describeRequest(bytes: Uint8Array): string {
  if (bytes.length > maxRequestBytes) return shownText(bytes);
  try {
    const { method, url } = JSON.parse(Buffer.from(bytes).toString('utf8')) as { method?: unknown; url?: unknown };
    const verb = typeof method === 'string' ? method.slice(0, 10) : 'GET';
    return typeof url === 'string' ? `${verb} ${url}` : shownText(bytes);
  } catch {
    return shownText(bytes);
  }
}
