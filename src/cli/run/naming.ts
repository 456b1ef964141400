// Exists so that a failure about one of several files says which one.
import { hasCode, PlugyardError } from '../../errors.ts';

/** The same failure, with the path that the user gave; anything but a failure of the world stays as it is. */
export function naming(path: string, error: unknown): unknown {
  if (!hasCode(error)) {
    return error;
  }
  const { code, message, hint, details } = error;
  const parts = { details, cause: error, ...(hint === undefined ? {} : { hint }) };
  return new PlugyardError(code, `${path}: ${message}`, parts);
}
