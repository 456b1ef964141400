// Exists so that a mirror serves the files of an index and nothing else that may lie beside them.
import { readPath } from '../../core/index/layout.ts';
import { hasCode } from '../../errors.ts';
import type { Hasher, IndexSource } from '../../ports.ts';

export interface FoundFile {
  readonly bytes: Uint8Array;
  readonly contentType: string;
  /** The digest, quoted as http wants it. */
  readonly etag: string;
  /** Whether the path never gets other bytes. */
  readonly immutable: boolean;
}

/** Larger than any artifact that a policy should allow. */
const maxBytes = 256 * 1024 * 1024;

/** A published file by its exact path; `undefined` where there is none. */
export async function findPublished(
  { source, hash }: { readonly source: IndexSource; readonly hash: Hasher },
  path: string,
): Promise<FoundFile | undefined> {
  const facts = readPath(path);
  if (facts === undefined) {
    return undefined;
  }
  try {
    const bytes = await source.read(path, maxBytes);
    const { sha256, contentType } = facts;
    return { bytes, contentType, etag: `"${sha256 ?? hash(bytes)}"`, immutable: sha256 !== undefined };
  } catch (error) {
    if (hasCode(error, 'FILE_NOT_FOUND')) {
      return undefined;
    }
    throw error;
  }
}
