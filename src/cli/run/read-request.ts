// Exists so that a mistyped name or version is answered in the same words by every command.
import { type InstallRequest, parseInstallRequest } from '../../core/install/install-request.ts';
import { type PluginName, parsePluginName } from '../../core/model/plugin-name.ts';
import type { Result } from '../../core/model/result.ts';
import { type ErrorCode, PlugyardError } from '../../errors.ts';

/** `name` or `name@range`. Throws `INVALID_NAME`. */
export function readRequest(text: string): InstallRequest {
  return orThrow(parseInstallRequest(text), 'INVALID_NAME');
}

export function readName(text: string): PluginName {
  return orThrow(parsePluginName(text), 'INVALID_NAME');
}

function orThrow<T>(result: Result<T>, code: ErrorCode): T {
  if (!result.ok) {
    const [problem] = result.problems;
    throw new PlugyardError(
      code,
      problem?.message ?? 'This cannot be read',
      problem?.fix === undefined ? {} : { hint: problem.fix },
    );
  }
  return result.value;
}
