// Exists so that what a module asks of an engine has one name everywhere: in facts, host profiles and messages.

/**
 * The proposals that came after the first version of WebAssembly and can be seen in the bytes, named as engines name them.
 * `exception-tags` are tags and `throw`, which old and new exceptions have in common.
 */
export type WasmFeature =
  | 'acquire-release-atomics'
  | 'branch-hinting'
  | 'bulk-memory'
  | 'compact-imports'
  | 'compilation-hints'
  | 'custom-descriptors'
  | 'custom-page-sizes'
  | 'exception-tags'
  | 'exceptions'
  | 'extended-const'
  | 'function-references'
  | 'gc'
  | 'half-precision'
  | 'js-string-builtins'
  | 'legacy-exceptions'
  | 'memory-control'
  | 'memory64'
  | 'multi-memory'
  | 'multi-value'
  | 'multibyte-array-access'
  | 'mutable-globals'
  | 'reference-types'
  | 'relaxed-simd'
  | 'saturating-float-to-int'
  | 'shared-everything-threads'
  | 'sign-extension'
  | 'simd'
  | 'stack-switching'
  | 'tail-calls'
  | 'threads'
  | 'wide-arithmetic';

/** `offset` is where the module first says it, in bytes from the start of the file. */
export interface FeatureUse {
  readonly feature: WasmFeature;
  readonly offset: number;
}
