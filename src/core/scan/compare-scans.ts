// Exists so that a release is told from the one before it by its functions, each by the name that people know.
import type { Similarity } from '../model/similarity.ts';
import { compareFunctions } from './code/compare-functions.ts';
import { nameFunctionsOf } from './name-functions.ts';
import type { ScannedWasm } from './scan-wasm.ts';

export function compareScans(before: ScannedWasm, after: ScannedWasm): Similarity {
  const names = [nameFunctionsOf(before.walked), nameFunctionsOf(after.walked)] as const;
  const isBefore = new Set(before.walked.modules);
  return compareFunctions(before.walked, after.walked, (module, index) =>
    (isBefore.has(module) ? names[0] : names[1])(module, index),
  );
}
