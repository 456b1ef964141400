// Exists so that a deploy looks at what was merged since the last one, and never at every release there is.
import { parseRegistry, type ReleaseHost } from '../core/model/registry.ts';
import { registryRoot } from '../core/model/registry-path.ts';
import type { Timestamp } from '../core/model/timestamp.ts';
import { PlugyardError } from '../errors.ts';
import type { HeldFiles } from '../forge.ts';
import type { Hasher, MetadataBranch, MetadataFormat, Repository } from '../ports.ts';
import { datesOf } from './gather/publishing-dates.ts';
import { readBase } from './gather/read-text.ts';
import { holdReleases, releasesFrom } from './hold-releases.ts';
import { readRecordedHistory } from './trust/recorded-history.ts';
import { trustStatus } from './trust/trust-status.ts';

export interface HoldNewPorts {
  readonly repository: Repository;
  readonly format: MetadataFormat;
  readonly branch: MetadataBranch;
  readonly hash: Hasher;
  /** Asked for where something is to be held, and not before. */
  readonly openHeld: () => Promise<HeldFiles>;
}

export interface Deployed {
  readonly commit: string;
  /** The address below which the forge of this deploy serves the files of releases. */
  readonly place: string;
  readonly now: Timestamp;
}

/**
 * Holds every release since the last signed index, and returns their tags. Nothing happens in a registry that names no
 * place for them. Throws `REGISTRY_INVALID` where that place is another one than that of this deploy.
 */
export async function holdNewReleases(
  ports: HoldNewPorts,
  { commit, place, now }: Deployed,
): Promise<readonly string[]> {
  const { repository, hash } = ports;
  const tree = repository.tree(commit);
  const registry = await readBase(tree, `${registryRoot}/registry.json`, parseRegistry);
  if (registry?.releases === undefined) return [];
  mustBeHere(registry.releases, place);
  const history = await repository.history(commit, `${registryRoot}/plugins`);
  const dates = datesOf(history, registry, await readRecordedHistory(tree));
  const { index } = await trustStatus({ ...ports, tree }, now);
  const releases = releasesFrom(dates, Math.max((index?.sequence ?? 0) + 1, registry.releases.fromSequence ?? 0));
  return releases.length === 0 ? [] : await holdReleases({ tree, hash, held: await ports.openHeld() }, releases);
}

/** Threat: files would go to one place, and clients would be sent to another. Names of repositories ignore case. */
function mustBeHere({ url }: ReleaseHost, place: string): void {
  if (url.toLowerCase() === place.toLowerCase()) return;
  throw new PlugyardError(
    'REGISTRY_INVALID',
    `registry/registry.json has releases at ${url}; this deploy holds them at ${place}`,
    {
      hint: 'Let the administrators correct "releases.url", in a pull request.',
    },
  );
}
