// Exists so that merged means held: bytes at somebody's address lie with the registry before the merge that names them.
import { knownValue } from '../../core/model/fact.ts';
import type { Submission } from '../../core/model/submission.ts';
import { PlugyardError } from '../../errors.ts';
import type { HeldFiles } from '../../forge.ts';
import type { Clock, Hasher, Tree } from '../../ports.ts';
import { stageArtifact } from '../stage-artifact.ts';
import { handOverFiles } from './hand-over.ts';

export interface StagePorts {
  readonly files: HeldFiles;
  readonly handed: Tree;
  readonly hash: Hasher;
  readonly clock: Clock;
}

/** Uploads what was fetched and judged; an artifact in git is held by git. Throws `CHECKSUM_MISMATCH` for other bytes. */
export async function stageJudged(
  { files, handed, hash, clock }: StagePorts,
  { facts }: Submission,
  base: string,
): Promise<void> {
  const [manifest, delivery] = [knownValue(facts.manifest), knownValue(facts.delivery)];
  if (manifest?.artifact === undefined || delivery?.by !== 'url') return;
  const { name, version, artifact } = manifest;
  const bytes = await handed.read(handOverFiles.artifact, artifact.size);
  if (bytes === undefined) {
    throw new PlugyardError('HAND_OVER_INVALID', `The artifact of ${name} ${version} was not handed over`, {
      hint: 'Have it judged again: /plugyard recheck',
    });
  }
  await stageArtifact({ held: files, hash, clock }, { plugin: name, version, sha256: artifact.sha256, bytes }, base);
}
