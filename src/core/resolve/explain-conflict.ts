// Exists so that
import type { Unsolved } from './answer.ts';
import type { Catalogue } from './catalogue.ts';
import type { Incompatibility } from './incompatibility.ts';
export function explainConflict(_refutation: Incompatibility, _catalogue: Catalogue): Omit<Unsolved, 'steps'> {
  return { solved: false, cause: 'conflict', reason: 'x', lines: [], plugins: [], missing: [] };
}
