// Exists so that no file of an index is used before it was capped, held against its digest, and parsed.
import type { FileReference } from '../core/model/index-root.ts';
import { decodeText } from '../core/model/json-text.ts';
import type { Parser } from '../core/model/schema.ts';
import { hasCode, PlugyardError } from '../errors.ts';
import type { Hasher, IndexSource } from '../ports.ts';

export interface WantedFile {
  readonly path: string;
  readonly file: FileReference;
  readonly maxBytes: number;
}

/**
 * The bytes of a file. Throws `INDEX_OVERSIZED`, `CHECKSUM_MISMATCH`, and what the source throws.
 * Threat: an index that names a size which would fill the memory.
 */
export async function readChecked(
  source: IndexSource,
  { path, file, maxBytes }: WantedFile,
  hash: Hasher,
): Promise<Uint8Array> {
  if (file.size > maxBytes) {
    throw new PlugyardError(
      'INDEX_OVERSIZED',
      `${path} has ${file.size} bytes, says the index; at most ${maxBytes} are read`,
      {
        hint: 'Do not use it. Report it to those who run the registry or the mirror.',
        details: { size: file.size, maxBytes },
      },
    );
  }
  return holdAgainst(file, await readWhole(source, path, file), { path, hash });
}

async function readWhole(source: IndexSource, path: string, { size }: FileReference): Promise<Uint8Array> {
  try {
    return await source.read(path, size);
  } catch (error) {
    if (!hasCode(error, 'TOO_LARGE')) {
      throw error;
    }
    throw new PlugyardError('INDEX_OVERSIZED', `${path} is larger than the ${size} bytes that the index names`, {
      hint: 'Do not use it. Report it to those who run the registry or the mirror.',
      details: { path, size },
    });
  }
}

/** Threat: whoever controls the server, the mirror or the network controls these bytes. */
function holdAgainst(
  file: FileReference,
  bytes: Uint8Array,
  { path, hash }: { path: string; hash: Hasher },
): Uint8Array {
  const sha256 = hash(bytes);
  if (sha256 !== file.sha256 || bytes.length !== file.size) {
    throw new PlugyardError(
      'CHECKSUM_MISMATCH',
      `${path} is not what the index names: its digest is ${sha256}, not ${file.sha256}`,
      {
        hint: 'Do not use it. Report it to those who run the registry or the mirror.',
        details: { path, expected: file.sha256, found: sha256 },
      },
    );
  }
  return bytes;
}

/** Throws `INDEX_INVALID`. */
export function parseBytes<T>(bytes: Uint8Array, parse: Parser<T>, path: string): T {
  const text = decodeText(bytes, bytes.length);
  const parsed = text.ok ? parse(text.value) : text;
  if (!parsed.ok) {
    throw new PlugyardError(
      'INDEX_INVALID',
      `${path} of the index cannot be used: ${parsed.problems[0]?.message ?? 'it is malformed'}`,
      {
        hint: 'The index may be of a newer format: update plugyard.',
        details: { path, problems: parsed.problems },
      },
    );
  }
  return parsed.value;
}
