// Exists so that a release is told from the one before it by what its code is.
import type { Similarity } from '../model/similarity.ts';
import { compareFunctions } from './code/compare-functions.ts';
import type { ScannedWasm } from './scan-wasm.ts';

export function compareScans(before: ScannedWasm, after: ScannedWasm): Similarity {
  return compareFunctions(before.walked, after.walked);
}
