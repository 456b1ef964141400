// Exists so that what a module demands of an engine has one name everywhere.

/** A proposal of WebAssembly by its usual name, such as `simd`. */
export type WasmFeature = string;

/** The first place that uses a feature; `offset` in bytes from the start of the file. */
export interface FeatureUse {
  readonly feature: WasmFeature;
  readonly offset: number;
}
