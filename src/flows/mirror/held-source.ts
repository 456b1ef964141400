// Exists so that a mirror is brought up to date by fetching only what it does not hold yet.
import { readPath } from '../../core/index/layout.ts';
import { hasCode } from '../../errors.ts';
import type { Hasher, IndexSource } from '../../ports.ts';

interface HeldPorts {
  readonly origin: IndexSource;
  /** The mirror as it is. */
  readonly held: IndexSource;
  readonly hash: Hasher;
}

/** The origin, but files that are named by their digest are taken from the mirror where it holds them, right to the byte. */
export function preferHeld({ origin, held, hash }: HeldPorts): IndexSource {
  return {
    location: origin.location,
    read: async (path, maxBytes) => {
      const sha256 = readPath(path)?.sha256;
      const bytes = sha256 === undefined ? undefined : await readHeld(held, path, maxBytes);
      return bytes !== undefined && hash(bytes) === sha256 ? bytes : await origin.read(path, maxBytes);
    },
  };
}

/** What a mirror holds at a path; `undefined` where that is nothing, or more than it may be. */
export async function readHeld(held: IndexSource, path: string, maxBytes: number): Promise<Uint8Array | undefined> {
  try {
    return await held.read(path, maxBytes);
  } catch (error) {
    if (hasCode(error, 'FILE_NOT_FOUND', 'TOO_LARGE', 'DISCOVERY_SOURCE_UNREACHABLE')) {
      return undefined;
    }
    throw error;
  }
}
