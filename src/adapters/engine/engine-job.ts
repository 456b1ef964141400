// Exists so that both ends of the pipe to an engine's process speak of one job: a line of JSON, and a file of bytes.
import type { WasmFeature } from '../../core/model/wasm-features.ts';
import type { ByteRange } from '../../core/model/wasm-validity.ts';

/** What one process is asked; it answers with one line of JSON and is never asked again. */
export interface EngineJob {
  /** Of the file in bytes. */
  readonly size: number;
  readonly modules: readonly ByteRange[];
  readonly features: readonly WasmFeature[];
  /** Address of the component tools: they are asked about the whole file then, and V8 about nothing. */
  readonly tools?: string;
  readonly limits: ProcessLimits;
}

/** What the process watches itself for. Processor time of all threads: a busy machine makes nobody guilty. */
export interface ProcessLimits {
  readonly processorMs: number;
  readonly memoryBytes: number;
}

/** How the process tells that it is its own judge. */
export interface GaveUp {
  readonly gaveUp: string;
}
