// Exists so that whoever asks only what an artifact says about itself need not hold everything that was read.
import type { WasmFacts } from '../model/artifact-facts.ts';
import { ok, type Result } from '../model/result.ts';
import { walkWasm } from './walk-wasm.ts';

/** What a core module or a component says about itself; see `walkWasm`. */
export function inspectWasm(bytes: Uint8Array): Result<WasmFacts> {
  const walked = walkWasm(bytes);
  return walked.ok ? ok(walked.value.facts) : walked;
}
