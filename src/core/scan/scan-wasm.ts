// Exists so that bytes become everything that is judged about them in one call.
import type { WasmFacts } from '../model/artifact-facts.ts';
import type { Inflate } from '../model/inflate.ts';
import { ok, type Result } from '../model/result.ts';
import type { ScanFacts } from '../model/scan-facts.ts';
import { type WalkedWasm, walkWasm } from '../wasm/walk-wasm.ts';
import { measureCode } from './code/measure-code.ts';

export interface ScanTools {
  readonly inflate: Inflate;
}

export interface ScannedWasm {
  readonly wasm: WasmFacts;
  readonly scan: ScanFacts;
  /** For comparisons with another release; never saved. */
  readonly walked: WalkedWasm;
}

/** What an artifact says about itself and what it can do; a problem if it breaks the binary format. Never runs it. */
export function scanWasm(bytes: Uint8Array, _tools: ScanTools): Result<ScannedWasm> {
  const walked = walkWasm(bytes);
  if (!walked.ok) return walked;
  const { facts } = walked.value;
  const scan: ScanFacts = {
    features: [],
    reach: {
      imports: facts.imports.flatMap(({ module, name, offset }) => [
        { module, name, offset, grade: 'direct' as const, path: [] },
      ]),
      functions: { total: 0, direct: 0, withTables: 0 },
      growth: { sites: 0, inLoops: 0 },
    },
    code: measureCode(walked.value),
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
  return ok({ wasm: facts, scan, walked: walked.value });
}
