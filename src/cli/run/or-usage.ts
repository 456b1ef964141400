// Exists so that a word that cannot be read is told with what to write instead, in one way.
import type { Result } from '../../core/model/result.ts';
import { PlugyardError } from '../../errors.ts';

/** Throws `USAGE`. */
export function orUsage<T>(result: Result<T>): T {
  if (result.ok) return result.value;
  const [problem] = result.problems;
  throw new PlugyardError('USAGE', problem?.message ?? 'This cannot be read', {
    ...(problem?.fix === undefined ? {} : { hint: problem.fix }),
  });
}
