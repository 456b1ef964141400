// Exists so that merged means held: bytes at somebody's address lie with the registry before the merge that names them.
import { knownValue } from '../../core/model/fact.ts';
import { stagedName, stagingTag } from '../../core/model/held-file.ts';
import type { Submission } from '../../core/model/submission.ts';
import { PlugyardError } from '../../errors.ts';
import type { HeldFiles } from '../../forge.ts';
import type { Hasher, Tree } from '../../ports.ts';
import { handOverFiles } from './hand-over.ts';

export interface StagePorts {
  readonly files: HeldFiles;
  readonly handed: Tree;
  readonly hash: Hasher;
}

/**
 * Uploads the bytes that were judged, where git does not hold them. Threat: between two jobs a file can change, so what is
 * held is what was hashed here, and it is what the manifest on the branch names.
 */
export async function stageArtifact(ports: StagePorts, { facts }: Submission, base: string): Promise<void> {
  const [manifest, delivery] = [knownValue(facts.manifest), knownValue(facts.delivery)];
  if (manifest?.artifact === undefined || delivery?.by !== 'url') return;
  const { name, version, artifact } = manifest;
  const bytes = await ports.handed.read(handOverFiles.artifact, artifact.size);
  const sha256 = bytes === undefined ? undefined : ports.hash(bytes);
  if (bytes === undefined || sha256 !== artifact.sha256) {
    throw new PlugyardError(
      'CHECKSUM_MISMATCH',
      `The artifact that was handed over is not that of ${name}@${version}`,
      {
        hint: 'Run the workflow review again.',
        details: { expected: artifact.sha256, found: sha256 },
      },
    );
  }
  await ports.files.put(stagingRelease(base), { name: stagedName(name, version, sha256), bytes });
}

function stagingRelease(commit: string): Parameters<HeldFiles['put']>[0] {
  return {
    tag: stagingTag,
    commit,
    title: 'Staging',
    body: 'Artifacts that were judged and wait for their release. Made by the workflow review; nothing here is for users.',
    prerelease: true,
  };
}
