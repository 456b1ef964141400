// Exists so that "the newest that fits" is chosen in one way wherever a single release is shown or fetched.
import type { InstallRequest } from '../core/install/install-request.ts';
import type { Shard, ShardRelease } from '../core/model/shard.ts';
import { compareVersions, selectVersions } from '../core/model/version.ts';
import { PlugyardError } from '../errors.ts';
import { findRelease } from './read-index.ts';

/** The newest release that a request allows; an exact version also when it is withdrawn. Throws `VERSION_NOT_FOUND`. */
export function chooseRelease(shard: Shard, { name, range }: InstallRequest): ShardRelease {
  const exact = shard.releases.find(({ version }) => (version as string) === range);
  if (exact !== undefined) {
    return exact;
  }
  const offered = shard.releases.filter(({ yanked, removed }) => yanked === undefined && removed === undefined);
  const versions = offered.map(({ version }) => version).sort(compareVersions);
  const best = selectVersions(range, versions, false).at(-1);
  if (best === undefined) {
    const all = shard.releases.map(({ version }) => version);
    throw new PlugyardError('VERSION_NOT_FOUND', `${name} has no release that fits ${range}`, {
      hint: `There are: ${all.slice(0, 10).join(', ')}`,
      details: { plugin: name, range, availableVersions: all },
    });
  }
  return findRelease(shard, best);
}
