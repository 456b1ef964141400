// Exists so that a release is told from the one before it by what its code is.
import type { Similarity } from '../model/similarity.ts';
import type { ScannedWasm } from './scan-wasm.ts';

export function compareScans(_before: ScannedWasm, _after: ScannedWasm): Similarity {
  return { same: 0, alike: 0, changed: 0, added: 0, removed: 0, size: 0, newSize: 0, largestNew: [] };
}
