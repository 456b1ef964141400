// Exists so that "the newest that fits" is chosen in one way wherever a single release is shown or fetched.
import type { InstallRequest } from '../core/install/install-request.ts';
import type { Shard, ShardRelease } from '../core/model/shard.ts';
import { rankCandidates } from '../core/resolve/rank-candidates.ts';
import { PlugyardError } from '../errors.ts';
import { findRelease } from './read-index.ts';

/** The newest release that a request allows; an exact version also when it is withdrawn. Throws `VERSION_NOT_FOUND`. */
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
    const versions = shard.releases.map(({ version }) => version);
    throw new PlugyardError('VERSION_NOT_FOUND', `${name} has no release that fits ${range}`, {
      hint: `There are: ${versions.slice(0, 10).join(', ')}`,
      details: { plugin: name, range, availableVersions: versions },
    });
  }
  return findRelease(shard, best.version);
}
