// Exists so that a deploy knows how far the one before it came, by the word of an online key and of nobody else.
import type { Timestamp } from '../../core/model/timestamp.ts';
import type { MetadataBranch, MetadataFormat, Tree } from '../../ports.ts';
import { readLastSigned } from './last-signed.ts';
import { readTrustFiles } from './trust-files.ts';
import { weighTrust } from './weigh-trust.ts';

export interface LastSequencePorts {
  readonly tree: Tree;
  readonly format: MetadataFormat;
  readonly branch: MetadataBranch;
}

/** The sequence of the last signed index, also by an online key before this one; `undefined` before the first. */
export async function lastSequence(
  { tree, format, branch }: LastSequencePorts,
  now: Timestamp,
): Promise<number | undefined> {
  const { roots, current } = weighTrust(format, await readTrustFiles(tree));
  const { files } = await branch.read();
  if (current === undefined || files.size === 0) return undefined;
  const followed = roots.filter(({ version }) => version <= current.version).map(({ bytes }) => bytes);
  return readLastSigned(format, files, { roots: followed, now }).sequence;
}
