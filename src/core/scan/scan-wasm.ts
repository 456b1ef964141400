// Exists so that bytes become everything that is judged about them in one call.
import type { WasmFacts } from '../model/artifact-facts.ts';
import type { Inflate } from '../model/inflate.ts';
import { ok, type Result } from '../model/result.ts';
import type { ScanFacts } from '../model/scan-facts.ts';
import { walkWasm } from '../wasm/walk-wasm.ts';
import { traceImports } from './reach/trace-imports.ts';

export interface ScanTools {
  readonly inflate: Inflate;
}

export interface ScannedWasm {
  readonly wasm: WasmFacts;
  readonly scan: ScanFacts;
}

/** What an artifact says about itself and what it can do; a problem if it breaks the binary format. Never runs it. */
export function scanWasm(bytes: Uint8Array, _tools: ScanTools): Result<ScannedWasm> {
  const walked = walkWasm(bytes);
  if (!walked.ok) return walked;
  const { facts } = walked.value;
  const work = {
    control: 0,
    branch: 0,
    call: 0,
    variable: 0,
    memory: 0,
    integer: 0,
    logic: 0,
    xor: 0,
    shift: 0,
    float: 0,
    prefixed: 0,
  };
  const scan: ScanFacts = {
    features: [],
    reach: traceImports(walked.value),
    code: {
      functions: 0,
      size: 0,
      instructions: 0,
      work,
      complexity: 0,
      indirectCalls: 0,
      endlessLoops: [],
      algorithms: [],
    },
    data: {
      hosts: [],
      secrets: [],
      paths: [],
      embedded: [],
      packed: [],
      customSections: [],
      debugSize: 0,
      sourceMaps: [],
      packages: [],
      more: {},
    },
  };
  return ok({ wasm: facts, scan });
}
