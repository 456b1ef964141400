// Exists so that a mistyped name or version is answered in the same words by every command.
import { type InstallRequest, parseInstallRequest } from '../core/install/install-request.ts';
import { type PluginName, parsePluginName } from '../core/model/plugin-name.ts';
import type { Result } from '../core/model/result.ts';
import type { Shard, ShardRelease } from '../core/model/shard.ts';
import { rankCandidates } from '../core/resolve/resolve.ts';
import { type ErrorCode, PlugyardError } from '../errors.ts';
import { findRelease } from '../flows/read-index.ts';

/** `name` or `name@range`. Throws `INVALID_NAME`. */
export function readRequest(text: string): InstallRequest {
  return orThrow(parseInstallRequest(text), 'INVALID_NAME');
}

export function readName(text: string): PluginName {
  return orThrow(parsePluginName(text), 'INVALID_NAME');
}

/** The newest release that a request allows. Throws `VERSION_NOT_FOUND`. */
export function chooseRelease(shard: Shard, { name, range }: InstallRequest): ShardRelease {
  const exact = shard.releases.find(({ version }) => (version as string) === range);
  if (exact !== undefined) {
    return exact;
  }
  const candidates = shard.releases.map(({ version, yanked, removed }) => ({
    version,
    dependencies: [],
    ...(yanked === undefined && removed === undefined ? {} : { withdrawn: 'removed' as const }),
  }));
  const [best] = rankCandidates({ name, range, optional: false }, candidates, undefined);
  if (best === undefined) {
    throw new PlugyardError('VERSION_NOT_FOUND', `${name} has no release that fits ${range}`, {
      hint: `There are: ${shard.releases
        .slice(0, 10)
        .map(({ version }) => version)
        .join(', ')}`,
      details: { plugin: name, range, availableVersions: shard.releases.map(({ version }) => version) },
    });
  }
  return findRelease(shard, best.version);
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
