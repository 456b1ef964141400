// Exists so that the bytes that were judged are in our own hands before a merge makes them everybody's.
import type { Sha256 } from '../core/model/digest.ts';
import { type HeldFile, stagedName, stagingTag } from '../core/model/held-file.ts';
import type { PluginName } from '../core/model/plugin-name.ts';
import { isFresh } from '../core/model/staged-file.ts';
import type { Version } from '../core/model/version.ts';
import { PlugyardError } from '../errors.ts';
import type { HeldFiles, NewFile } from '../forge.ts';
import type { Clock, Hasher } from '../ports.ts';

export interface JudgedArtifact {
  readonly plugin: PluginName;
  readonly version: Version;
  /** What the judged manifest says. */
  readonly sha256: Sha256;
  /** Threat: from the job that parsed a stranger's submission. */
  readonly bytes: Uint8Array;
}

export interface StagingPorts {
  readonly held: HeldFiles;
  readonly hash: Hasher;
  readonly clock: Clock;
}

/** `commit` is any of the main branch: the tag of the prerelease needs one. Throws `CHECKSUM_MISMATCH` for other bytes. */
export async function stageArtifact(
  { held, hash, clock }: StagingPorts,
  { plugin, version, sha256, bytes }: JudgedArtifact,
  commit: string,
): Promise<HeldFile> {
  const found = hash(bytes);
  if (found !== sha256) {
    throw new PlugyardError(
      'CHECKSUM_MISMATCH',
      `The bytes handed on for ${plugin} ${version} have the digest ${found}, and not ${sha256}, which was judged`,
      { hint: 'Nothing was merged. Have it judged again: /plugyard recheck' },
    );
  }
  const file = { name: stagedName(plugin, version, sha256), bytes };
  return await putFresh({ held, clock }, stagingRelease(commit), file);
}

/** An old one is put there anew: what a deploy may be about to clean up is nothing that a merge may rely on. */
async function putFresh(
  { held, clock }: Pick<StagingPorts, 'held' | 'clock'>,
  release: Parameters<HeldFiles['put']>[0],
  file: NewFile,
): Promise<HeldFile> {
  const there = await held.put(release, file);
  if (isFresh(there, clock())) return there;
  await held.remove(there);
  const anew = await held.put(release, file);
  // A time that nobody knows is kept by every deploy; one that is wrong could be any.
  if (anew.uploadedAt === undefined || isFresh(anew, clock())) return anew;
  throw new PlugyardError(
    'FORGE_REFUSED',
    `The forge says that ${file.name}, which was uploaded to release ${release.tag} just now, is of ${anew.uploadedAt}`,
    { hint: 'Nothing was merged. Compare the clock of this runner with that of the forge; then /plugyard recheck' },
  );
}

function stagingRelease(commit: string): Parameters<HeldFiles['put']>[0] {
  return {
    tag: stagingTag,
    commit,
    title: 'Staging',
    body: 'Artifacts that were judged, and wait until the next deploy makes their releases. Nothing here is published.',
    prerelease: true,
  };
}
