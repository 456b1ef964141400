// Exists so that the bytes that were judged are in our own hands before a merge makes them everybody's.
import type { Sha256 } from '../core/model/digest.ts';
import { type HeldFile, stagedName, stagingTag } from '../core/model/held-file.ts';
import type { PluginName } from '../core/model/plugin-name.ts';
import type { Version } from '../core/model/version.ts';
import { PlugyardError } from '../errors.ts';
import type { HeldFiles } from '../forge.ts';
import type { Hasher } from '../ports.ts';

export interface JudgedArtifact {
  readonly plugin: PluginName;
  readonly version: Version;
  /** What the judged manifest says. */
  readonly sha256: Sha256;
  /** Threat: from the job that parsed a stranger's submission. */
  readonly bytes: Uint8Array;
}

/** `commit` is any of the main branch: the tag of the prerelease needs one. Throws `CHECKSUM_MISMATCH` for other bytes. */
export async function stageArtifact(
  { held, hash }: { readonly held: HeldFiles; readonly hash: Hasher },
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
  return await held.put(stagingRelease(commit), { name: stagedName(plugin, version, sha256), bytes });
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
