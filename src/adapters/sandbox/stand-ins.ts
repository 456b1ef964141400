// Exists so that a module gets everything that it imports, and none of it is real.
import type { ExternType, FunctionType, Limits, WasmImport } from '../../core/model/artifact-facts.ts';
import { environmentFunctions } from './environment-functions.ts';
import { ExtismKernel } from './extism-kernel.ts';
import { type HostFunction, type HostFunctions, type RunState, refused } from './host-function.ts';
import type { Recorder } from './recorder.ts';
import { Stop } from './stop.ts';
import { wasiPreview1, wasiRefusal } from './wasi-preview1.ts';

const pageBytes = 65_536;

/** The host of one run: what answers to which name. */
export class Host {
  readonly #kernel: ExtismKernel;
  readonly #environment: HostFunctions;
  readonly #wasi: HostFunctions;

  constructor(state: RunState) {
    this.#kernel = new ExtismKernel(state);
    this.#environment = environmentFunctions(state, this.#kernel.functions);
    this.#wasi = wasiPreview1(state);
  }

  /** Whatever nobody knows is recorded, and gives nothing. */
  find({ module, name }: WasmImport): HostFunction {
    switch (module) {
      case 'extism:host/env':
        return this.#kernel.functions.get(name) ?? refused(0);
      case 'extism:host/user':
        return refused(0, (args) => args.map((argument) => this.#kernel.shownBlock(argument)).join(' '));
      case 'wasi_snapshot_preview1':
      case 'wasi_unstable':
        return this.#wasi.get(name) ?? wasiRefusal;
      case 'env':
        return this.#environment.get(name) ?? refused(0);
      default:
        return refused(0);
    }
  }
}

export interface StandIns {
  readonly imports: WebAssembly.Imports;
  /** The first memory that the module was given. */
  readonly memory: WebAssembly.Memory | undefined;
}

/** Throws a Stop where an import cannot be given. */
export function standIns(items: readonly WasmImport[], host: Host, recorder: Recorder): StandIns {
  const values = items.map((item, index) => standIn(item, { index, host, recorder }));
  const memory = values.find((value) => value instanceof WebAssembly.Memory);
  return { imports: toImports(items, values), memory };
}

interface Place {
  readonly index: number;
  readonly host: Host;
  readonly recorder: Recorder;
}

function standIn({ module, name, type, offset }: WasmImport, place: Place): unknown {
  switch (type.kind) {
    case 'function':
      return functionFor({ module, name, type, offset }, type.type, place);
    case 'memory':
      return memoryFor(type.limits);
    case 'table':
      return tableFor(type);
    case 'global':
      return globalFor(type);
    default:
      return cannotGive(`a ${type.kind}`);
  }
}

function functionFor(item: WasmImport, type: FunctionType, { index, host, recorder }: Place): unknown {
  const found = host.find(item);
  return (...args: readonly unknown[]): unknown => toResult(recorder.call(index, found, args), type.results);
}

/** A number in the type that the module declared; of several results, the first counts and the rest are zeros. */
function toResult(result: number | bigint, types: readonly string[]): unknown {
  const values = types.map((type, index) => toValue(index === 0 ? result : 0, type));
  return values.length > 1 ? values : values[0];
}

function toValue(value: number | bigint, type: string): unknown {
  if (type === 'i64') return BigInt(value);
  return ['i32', 'f32', 'f64'].includes(type) ? Number(value) : null;
}

/** The engine's own cap per memory holds for these as well. */
function memoryFor({ minimum, maximum, shared, is64, pageSize = pageBytes }: Limits): WebAssembly.Memory {
  if (is64 === true || pageSize !== pageBytes) return cannotGive('a memory of 64 bits or odd pages');
  return new WebAssembly.Memory({
    initial: minimum,
    ...(maximum === undefined ? {} : { maximum }),
    ...(shared === true ? { shared } : {}),
  });
}

function tableFor({ element, limits }: Extract<ExternType, { kind: 'table' }>): WebAssembly.Table {
  if (limits.is64 === true || !['funcref', 'externref'].includes(element)) return cannotGive(`a table of ${element}`);
  return new WebAssembly.Table({
    element: element === 'funcref' ? 'anyfunc' : 'externref',
    initial: limits.minimum,
    ...(limits.maximum === undefined ? {} : { maximum: limits.maximum }),
  });
}

function globalFor({ value, mutable }: Extract<ExternType, { kind: 'global' }>): WebAssembly.Global {
  switch (value) {
    case 'i32':
    case 'f32':
    case 'f64':
      return new WebAssembly.Global({ value, mutable }, 0);
    case 'i64':
      return new WebAssembly.Global({ value, mutable }, 0n);
    case 'funcref':
      return new WebAssembly.Global({ value: 'anyfunc', mutable });
    case 'externref':
      return new WebAssembly.Global({ value, mutable });
    default:
      return cannotGive(`a global of ${value}`);
  }
}

function cannotGive(what: string): never {
  throw new Stop({ ended: 'not run', reason: `it imports ${what}, which cannot be given to it here` });
}

/**
 * Threat: names are the file's. The objects have no prototype, so that `__proto__` is a name like any other; and a file may
 * import one name twice, so that each look takes the next value, in the order in which engines look.
 */
function toImports(items: readonly WasmImport[], values: readonly unknown[]): WebAssembly.Imports {
  const modules = Map.groupBy(items.keys(), (index) => items[index]?.module ?? '');
  const imports = Object.create(null) as WebAssembly.Imports;
  for (const [module, indices] of modules) {
    const members = Object.create(null) as WebAssembly.ModuleImports;
    for (const [name, same] of Map.groupBy(indices, (index) => items[index]?.name ?? '')) {
      let next = 0;
      const get = (): unknown => {
        next += 1;
        return values[same[(next - 1) % same.length] ?? 0];
      };
      Object.defineProperty(members, name, { get, enumerable: true });
    }
    imports[module] = members;
  }
  return imports;
}
