// Exists so that a deploy looks at what was merged since the last one, and never at every release there is.
import { releaseTag } from '../core/model/held-file.ts';
import type { PluginName } from '../core/model/plugin-name.ts';
import type { ReleaseHost } from '../core/model/registry.ts';
import { classifyPath } from '../core/model/registry-path.ts';
import { artifactSubjectName } from '../core/model/statement.ts';
import type { Timestamp } from '../core/model/timestamp.ts';
import type { Version } from '../core/model/version.ts';
import { PlugyardError } from '../errors.ts';
import type { HeldFiles } from '../forge.ts';
import type { Hasher, HistoryCommit, Tree } from '../ports.ts';
import { type HeldReleases, holdReleases } from './hold-releases.ts';
import { type UndeployedPorts, undeployedReleases } from './undeployed-releases.ts';

export interface HoldNewPorts extends UndeployedPorts {
  readonly hash: Hasher;
  /** As in `HoldPorts`. */
  readonly sboms: Tree;
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
 * Holds every release since the last signed index; the artifacts of those removed since then go. Nothing happens in a
 * registry that names no place for them. Throws `REGISTRY_INVALID` where that place is another one than that of this deploy.
 */
export async function holdNewReleases(ports: HoldNewPorts, { commit, place, now }: Deployed): Promise<HeldReleases> {
  const undeployed = await undeployedReleases(ports, commit, now);
  if (undeployed === undefined) return nothing;
  const { tree, host, releases, history } = undeployed;
  mustBeHere(host, place);
  const removed = removedIn(history);
  if (releases.length + removed.length === 0) return nothing;
  const held = await ports.openHeld();
  await dropRemoved(held, removed);
  const { hash, sboms } = ports;
  return await holdReleases({ tree, hash, held, sboms }, releases);
}

const nothing: HeldReleases = { tags: [], otherSboms: [] };

function removedIn(history: readonly HistoryCommit[]): readonly RemovedRelease[] {
  return history.flatMap(({ added }) =>
    added.flatMap((path) => {
      const role = classifyPath(path);
      return role.role === 'removal' ? [{ plugin: role.plugin, version: role.version }] : [];
    }),
  );
}

interface RemovedRelease {
  readonly plugin: PluginName;
  readonly version: Version;
}

/** Nobody is sent there any more; whoever kept the address shall not get it either. The signatures stay. */
async function dropRemoved(held: HeldFiles, removed: readonly RemovedRelease[]): Promise<void> {
  for (const { plugin, version } of removed) {
    const file = (await held.list(releaseTag(plugin, version)))?.find(({ name }) => name === artifactSubjectName);
    if (file !== undefined) await held.remove(file);
  }
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
