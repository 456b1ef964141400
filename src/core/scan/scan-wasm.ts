// Exists so that bytes become everything that is judged about them in one call.
import type { WasmFacts } from '../model/artifact-facts.ts';
import type { HashBytes } from '../model/digest.ts';
import type { Inflate } from '../model/inflate.ts';
import { ok, type Result } from '../model/result.ts';
import type { ScanFacts } from '../model/scan-facts.ts';
import { type WalkedWasm, walkWasm } from '../wasm/walk-wasm.ts';
import { measureCode } from './code/measure-code.ts';
import { readData } from './data/read-data.ts';
import { traceImports } from './reach/trace-imports.ts';

export interface ScanTools {
  readonly inflate: Inflate;
  readonly hash: HashBytes;
}

export interface ScannedWasm {
  readonly wasm: WasmFacts;
  readonly scan: ScanFacts;
  /** Everything that was read; too large to be saved. */
  readonly walked: WalkedWasm;
}

/** What an artifact says about itself and what it can do; a problem if it breaks the binary format. Never runs it. */
export function scanWasm(bytes: Uint8Array, tools: ScanTools): Result<ScannedWasm> {
  const walked = walkWasm(bytes);
  if (!walked.ok) return walked;
  const { facts } = walked.value;
  const scan: ScanFacts = {
    features: walked.value.features,
    reach: traceImports(walked.value),
    code: measureCode(walked.value),
    data: readData(walked.value, tools),
  };
  return ok({ wasm: facts, scan, walked: walked.value });
}
