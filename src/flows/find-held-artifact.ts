// Exists so that whoever reads an artifact from a release of ours looks for the same file.
import type { HeldFile } from '../core/model/held-file.ts';
import { artifactSubjectName } from '../core/model/statement.ts';
import type { HeldFiles } from '../forge.ts';

/** `undefined` where there is no such release, or no artifact in it. */
export async function findHeldArtifact(files: Pick<HeldFiles, 'list'>, tag: string): Promise<HeldFile | undefined> {
  return (await files.list(tag))?.find(({ name }) => name === artifactSubjectName);
}
