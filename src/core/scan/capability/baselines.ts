// Exists so that what a toolchain puts into every artifact is explained, with its reason, instead of blamed on the author.
import type { WasmFacts } from '../../model/artifact-facts.ts';
import type { Grade } from '../../model/reach-facts.ts';
import type { ToolchainId } from './toolchains.ts';

/**
 * Imports that artifacts of a toolchain have although their authors asked for nothing.
 * Threat: who made an artifact is only claimed. A module is excused for clocks, random numbers and the environment at
 * most, which give nothing where a host grants nothing. A component's interfaces are excused further, where its whole
 * runtime is inside, and only if it imports all that the runtime does.
 */
export interface Baseline {
  readonly toolchain: ToolchainId;
  readonly kind: WasmFacts['kind'];
  /** `module name` of a module's import, an interface without its version of a component's. */
  readonly imports: readonly string[];
  /** The best evidence of a call that is still excused. */
  readonly atMost: Grade;
  readonly reason: string;
  /** The version that was measured, by the vectors of the tests; or the source of the claim. */
  readonly measured: string | { readonly source: string };
  /** Interfaces that must all be there for the excuse to hold. */
  readonly onlyWith?: readonly string[];
}

const p1 = 'wasi_snapshot_preview1';
const clocks = ['wasi:clocks/monotonic-clock', 'wasi:clocks/wall-clock'];

/** What StarlingMonkey, the engine inside, always imports. */
const starlingMonkey = [
  'wasi:cli/stderr',
  'wasi:cli/stdin',
  'wasi:cli/stdout',
  'wasi:filesystem/preopens',
  'wasi:filesystem/types',
  'wasi:http/types',
  'wasi:random/random',
  ...clocks,
];

/** What CPython, the interpreter inside, always imports. */
const python = [
  'wasi:cli/environment',
  'wasi:filesystem/preopens',
  'wasi:filesystem/types',
  'wasi:random/random',
  ...clocks,
  'wasi:sockets/tcp',
  'wasi:sockets/udp',
];

export const baselines: readonly Baseline[] = [
  {
    toolchain: 'rust',
    kind: 'module',
    imports: [`${p1} environ_get`, `${p1} environ_sizes_get`],
    atMost: 'direct',
    reason:
      "Rust's standard library reads the environment at start-up and in its panic handler (rust-lang/rust#133235)",
    measured: 'rustc 1.97.1',
  },
  {
    toolchain: 'rust',
    kind: 'module',
    imports: [`${p1} random_get`],
    atMost: 'direct',
    reason: "Rust's hash maps take their keys from random numbers",
    measured: 'rustc 1.97.1',
  },
  {
    toolchain: 'rust',
    kind: 'component',
    imports: ['wasi:cli/environment', 'wasi:filesystem/preopens', ...clocks],
    atMost: 'direct',
    reason: "Rust's standard library binds the command world as a whole, used or not (rust-lang/rust#133235)",
    measured: 'rustc 1.97.1',
  },
  {
    toolchain: 'rust',
    kind: 'component',
    imports: ['wasi:random/insecure-seed', 'wasi:random/random'],
    atMost: 'direct',
    reason: "Rust's hash maps take their keys from random numbers",
    measured: 'rustc 1.97.1',
  },
  {
    toolchain: 'go',
    kind: 'module',
    imports: [`${p1} environ_get`, `${p1} environ_sizes_get`],
    atMost: 'direct',
    reason: "Go's runtime copies the environment at start-up",
    measured: 'go 1.26.8',
  },
  {
    toolchain: 'go',
    kind: 'module',
    imports: [
      `${p1} clock_time_get`,
      `${p1} poll_oneoff`,
      'gojs runtime.clearTimeoutEvent',
      'gojs runtime.nanotime1',
      'gojs runtime.scheduleTimeoutEvent',
      'gojs runtime.walltime',
    ],
    atMost: 'direct',
    reason: "Go's scheduler and garbage collector read the clock",
    measured: 'go 1.26.8',
  },
  {
    toolchain: 'go',
    kind: 'module',
    imports: [`${p1} random_get`, 'gojs runtime.getRandomData'],
    atMost: 'direct',
    reason: "Go's runtime takes the seeds of its maps and its scheduler from random numbers",
    measured: 'go 1.26.8',
  },
  {
    toolchain: 'tinygo',
    kind: 'module',
    imports: [`${p1} clock_time_get`, `${p1} random_get`],
    atMost: 'direct',
    reason: "TinyGo's scheduler reads the clock, and its maps take their seeds from random numbers",
    measured: 'TinyGo 0.35.0',
  },
  {
    toolchain: 'tinygo',
    kind: 'module',
    imports: ['gojs runtime.sleepTicks', 'gojs runtime.ticks'],
    atMost: 'direct',
    reason: "TinyGo's scheduler reads the clock",
    measured: 'TinyGo 0.30.0',
  },
  {
    toolchain: 'tinygo',
    kind: 'module',
    imports: [`${p1} environ_get`, `${p1} environ_sizes_get`],
    atMost: 'direct',
    reason:
      "TinyGo's package os, up to its version 0.31 at least, binds the environment for who only writes to standard output",
    measured: 'TinyGo 0.31.1',
  },
  {
    toolchain: 'tinygo',
    kind: 'module',
    imports: [`${p1} poll_oneoff`],
    atMost: 'direct',
    reason: "TinyGo's scheduler sleeps until a time",
    measured: { source: 'src/runtime/runtime_wasip1.go of TinyGo' },
  },
  {
    toolchain: 'tinygo',
    kind: 'component',
    imports: ['wasi:cli/environment', 'wasi:filesystem/preopens'],
    atMost: 'direct',
    reason: "TinyGo's library reads the environment and the list of open directories at start-up, used or not",
    measured: { source: 'src/syscall/libc_wasip2.go of TinyGo' },
  },
  {
    toolchain: 'tinygo',
    kind: 'component',
    imports: ['wasi:random/random', ...clocks],
    atMost: 'direct',
    reason: "TinyGo's scheduler reads the clock, and its maps take their seeds from random numbers",
    measured: { source: 'src/runtime/runtime_wasip2.go and src/syscall/libc_wasip2.go of TinyGo' },
  },
  {
    toolchain: 'dotnet',
    kind: 'module',
    imports: [
      'env _emscripten_get_now_is_monotonic',
      'env _gmtime_js',
      'env _localtime_js',
      'env _tzset_js',
      'env emscripten_date_now',
      'env emscripten_get_now',
      'env emscripten_get_now_res',
      'env mono_wasm_schedule_timer',
      'env schedule_background_exec',
    ],
    atMost: 'direct',
    reason: ".NET's runtime for browsers has the clock, the time zone and timers for every program",
    measured: '.NET 10.0.0-preview.6',
  },
  {
    toolchain: 'dotnet',
    kind: 'module',
    imports: ['env mono_wasm_browser_entropy'],
    atMost: 'direct',
    reason: ".NET's runtime for browsers takes the seed of its hashes from random numbers",
    measured: '.NET 10.0.0-preview.6',
  },
  {
    toolchain: 'dotnet',
    kind: 'module',
    imports: [`${p1} environ_get`, `${p1} environ_sizes_get`],
    atMost: 'direct',
    reason: ".NET's runtime for browsers takes its settings from the environment",
    measured: '.NET 10.0.0-preview.6',
  },
  {
    toolchain: 'dotnet',
    kind: 'component',
    imports: ['wasi:cli/environment'],
    atMost: 'direct',
    reason: "The start of .NET's runtime binds the environment, used or not (dotnet/runtime#107405)",
    measured: { source: 'dotnet/runtime#107405' },
  },
  {
    toolchain: 'componentize-js',
    kind: 'component',
    imports: ['wasi:filesystem/preopens', 'wasi:random/random', ...clocks],
    atMost: 'direct',
    reason:
      'The JavaScript engine inside imports this for every program; componentize-js leaves out what its option disableFeatures names',
    measured: 'componentize-js 0.23.0',
    onlyWith: starlingMonkey,
  },
  {
    toolchain: 'componentize-js',
    kind: 'component',
    imports: ['wasi:http/outgoing-handler'],
    atMost: 'direct',
    reason:
      'The JavaScript engine inside imports this for its fetch(), used or not: a host that grants no network refuses every call. componentize-js leaves it out with disableFeatures: ["http"]',
    measured: 'componentize-js 0.23.0',
    onlyWith: starlingMonkey,
  },
  {
    toolchain: 'componentize-py',
    kind: 'component',
    imports: ['wasi:cli/environment', 'wasi:filesystem/preopens', 'wasi:random/random', ...clocks],
    atMost: 'direct',
    reason: 'The Python interpreter inside imports this for every program',
    measured: 'componentize-py 0.25.1',
    onlyWith: python,
  },
  {
    toolchain: 'componentize-py',
    kind: 'component',
    imports: [
      'wasi:sockets/instance-network',
      'wasi:sockets/ip-name-lookup',
      'wasi:sockets/network',
      'wasi:sockets/tcp',
      'wasi:sockets/tcp-create-socket',
      'wasi:sockets/udp',
      'wasi:sockets/udp-create-socket',
    ],
    atMost: 'direct',
    reason:
      'The Python interpreter inside imports this for its socket module, used or not: a host that grants no network refuses every call',
    measured: 'componentize-py 0.25.1',
    onlyWith: python,
  },
];
