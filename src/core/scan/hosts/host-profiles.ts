// Exists so that what each host can load is a table with sources, not knowledge hidden in a check.
import { type Abi, abis } from '../../model/abi.ts';
import type { WasmFeature } from '../../model/wasm-features.ts';

/** What is known of a host. What is absent is not known, and then nothing is said about it. */
export interface HostProfile {
  /** The first version that has a feature without a switch. */
  readonly features?: ReadonlyMap<WasmFeature, string>;
  /** Features of which the sources do not say whether the host has them. */
  readonly unsure?: readonly WasmFeature[];
  /** ABIs that no version of it loads. */
  readonly cannotLoad?: readonly Abi[];
}

/** When the sources were read. */
export const hostProfilesDate = '2026-11';

/**
 * Engines ignore hints in custom sections, hosts of JavaScript can replace the builtins for strings, and tags stand
 * beside exceptions of one kind or the other.
 */
export const askNothing: ReadonlySet<WasmFeature> = new Set<WasmFeature>([
  'branch-hinting',
  'compilation-hints',
  'exception-tags',
  'js-string-builtins',
]);

type Since = Readonly<Partial<Record<WasmFeature, string>>>;

function since(versions: Since): ReadonlyMap<WasmFeature, string> {
  return new Map(Object.entries(versions) as [WasmFeature, string][]);
}

const always = '0.0.0';

// Features: the table of the WebAssembly community group (WebAssembly/website, features.json), with GC and exceptions
// of wasmtime from the notes of its release 47.0.0, and wazero's from its api/features.go (CoreFeaturesV2, the default).
// ABIs: wazero/wazero#2289 and extism/extism#666 on components; Envoy's filter is the Proxy-Wasm ABI and nothing else.
// A host of JavaScript loads components that were translated before, so that nothing is said there. WAMR's features
// are chosen when it is built, and Extism's are those of the engine below each SDK.
export const hostProfiles: ReadonlyMap<string, HostProfile> = new Map<string, HostProfile>([
  [
    'chrome',
    {
      features: since({
        'bulk-memory': '75.0.0',
        exceptions: '137.0.0',
        'extended-const': '114.0.0',
        'function-references': '119.0.0',
        gc: '119.0.0',
        'legacy-exceptions': '95.0.0',
        memory64: '133.0.0',
        'multi-memory': '120.0.0',
        'multi-value': '85.0.0',
        'mutable-globals': '74.0.0',
        'reference-types': '96.0.0',
        'relaxed-simd': '114.0.0',
        'saturating-float-to-int': '75.0.0',
        'sign-extension': '74.0.0',
        simd: '91.0.0',
        'tail-calls': '112.0.0',
        threads: '74.0.0',
      }),
    },
  ],
  [
    'chicory',
    {
      features: since({
        'bulk-memory': '1.0.0',
        exceptions: '1.5.0',
        'function-references': '1.4.0',
        gc: '1.7.0',
        'multi-memory': '1.7.0',
        'multi-value': '1.0.0',
        'mutable-globals': '1.0.0',
        'reference-types': '1.0.0',
        'saturating-float-to-int': '1.0.0',
        'sign-extension': '1.0.0',
        simd: '1.1.0',
        'tail-calls': '1.0.0',
        threads: '1.5.0',
      }),
      unsure: ['extended-const', 'memory64'],
    },
  ],
  [
    'deno',
    {
      features: since({
        'bulk-memory': '0.4.0',
        exceptions: '2.3.2',
        'extended-const': '1.33.0',
        'function-references': '1.38.0',
        gc: '1.38.0',
        'legacy-exceptions': '1.16.0',
        memory64: '2.2.0',
        'multi-memory': '1.38.0',
        'multi-value': '1.3.2',
        'mutable-globals': '0.1.0',
        'reference-types': '1.16.0',
        'relaxed-simd': '1.33.0',
        'saturating-float-to-int': '0.4.0',
        'sign-extension': '0.1.0',
        simd: '1.9.0',
        'tail-calls': '1.32.0',
        threads: '1.9.0',
      }),
    },
  ],
  ['envoy', { cannotLoad: abis.filter((abi) => abi !== 'proxy-wasm') }],
  ['extism', { cannotLoad: ['wasi-component'] }],
  [
    'firefox',
    {
      features: since({
        'bulk-memory': '79.0.0',
        exceptions: '131.0.0',
        'extended-const': '112.0.0',
        'function-references': '120.0.0',
        gc: '120.0.0',
        'legacy-exceptions': '100.0.0',
        memory64: '134.0.0',
        'multi-memory': '125.0.0',
        'multi-value': '78.0.0',
        'mutable-globals': '61.0.0',
        'reference-types': '79.0.0',
        'relaxed-simd': '145.0.0',
        'saturating-float-to-int': '64.0.0',
        'sign-extension': '62.0.0',
        simd: '89.0.0',
        'tail-calls': '121.0.0',
        threads: '79.0.0',
      }),
    },
  ],
  [
    'node',
    {
      features: since({
        'bulk-memory': '12.5.0',
        exceptions: '25.0.0',
        'extended-const': '21.0.0',
        'function-references': '22.0.0',
        gc: '22.0.0',
        'legacy-exceptions': '17.0.0',
        memory64: '24.0.0',
        'multi-memory': '22.0.0',
        'multi-value': '15.0.0',
        'mutable-globals': '12.0.0',
        'reference-types': '17.2.0',
        'relaxed-simd': '21.0.0',
        'saturating-float-to-int': '12.5.0',
        'sign-extension': '12.0.0',
        simd: '16.4.0',
        'tail-calls': '20.0.0',
        threads: '16.4.0',
      }),
    },
  ],
  [
    'safari',
    {
      features: since({
        'bulk-memory': '15.0.0',
        exceptions: '18.4.0',
        'extended-const': '17.4.0',
        'function-references': '18.0.0',
        gc: '18.2.0',
        'legacy-exceptions': '15.2.0',
        'multi-value': '13.1.0',
        'mutable-globals': '13.1.0',
        'reference-types': '15.0.0',
        'saturating-float-to-int': '15.0.0',
        'sign-extension': '14.1.0',
        simd: '16.4.0',
        'tail-calls': '18.2.0',
        threads: '14.1.0',
      }),
    },
  ],
  [
    'wasmedge',
    {
      features: since({
        'bulk-memory': '0.7.1',
        exceptions: '0.14.0',
        'extended-const': '0.10.0',
        'function-references': '0.14.0',
        gc: '0.14.0',
        'multi-memory': '0.9.1',
        'multi-value': '0.6.2',
        'mutable-globals': '0.2.0',
        'reference-types': '0.7.1',
        'relaxed-simd': '0.14.1',
        'saturating-float-to-int': '0.6.2',
        'sign-extension': '0.6.2',
        simd: '0.7.2',
        'tail-calls': '0.10.0',
        threads: '0.10.1',
      }),
      unsure: ['legacy-exceptions'],
    },
  ],
  [
    'wasmer',
    {
      features: since({
        'bulk-memory': '1.0.0',
        exceptions: '6.0.0',
        'extended-const': '7.1.0',
        'multi-value': '1.0.0',
        'mutable-globals': '0.7.0',
        'reference-types': '2.0.0',
        'relaxed-simd': '7.1.0',
        'saturating-float-to-int': always,
        'sign-extension': always,
        simd: '2.0.0',
        'tail-calls': '7.1.0',
        threads: '4.0.0',
        'wide-arithmetic': '7.1.0',
      }),
      unsure: ['function-references', 'gc', 'legacy-exceptions', 'memory64', 'multi-memory'],
    },
  ],
  [
    'wasmi',
    {
      features: since({
        'bulk-memory': '0.24.0',
        'custom-page-sizes': '0.41.0',
        'extended-const': '0.29.0',
        memory64: '0.41.0',
        'multi-memory': '0.37.0',
        'multi-value': '0.14.0',
        'mutable-globals': '0.14.0',
        'reference-types': '0.24.0',
        'relaxed-simd': '0.44.0',
        'saturating-float-to-int': '0.14.0',
        'sign-extension': '0.14.0',
        simd: '0.43.0',
        'tail-calls': '0.28.0',
        'wide-arithmetic': '0.42.0',
      }),
    },
  ],
  [
    'wasmtime',
    {
      features: since({
        'bulk-memory': '0.20.0',
        exceptions: '47.0.0',
        'extended-const': '25.0.0',
        'function-references': '47.0.0',
        gc: '47.0.0',
        memory64: '30.0.0',
        'multi-memory': '15.0.0',
        'multi-value': '0.17.0',
        'mutable-globals': always,
        'reference-types': '0.20.0',
        'relaxed-simd': '15.0.0',
        'saturating-float-to-int': always,
        'sign-extension': always,
        simd: '0.33.0',
        'tail-calls': '22.0.0',
        threads: '15.0.0',
      }),
      unsure: ['compact-imports'],
    },
  ],
  [
    'wazero',
    {
      features: since({
        'bulk-memory': '1.0.0',
        'multi-value': '1.0.0',
        'mutable-globals': '1.0.0',
        'reference-types': '1.0.0',
        'saturating-float-to-int': '1.0.0',
        'sign-extension': '1.0.0',
        simd: '1.0.0',
      }),
      cannotLoad: ['wasi-component'],
    },
  ],
]);
