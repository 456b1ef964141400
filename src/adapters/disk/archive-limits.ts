// Exists so that no archive fills the memory or the disk of whoever opens it.
import { PlugyardError } from '../../errors.ts';

export interface ArchiveLimits {
  readonly maxEntries: number;
  readonly maxFileBytes: number;
  /** Unpacked, whatever the archive's own size. */
  readonly maxTotalBytes: number;
  /** Unpacked, for an archive of any size. */
  readonly freeBytes: number;
  /** Unpacked bytes beyond those for each packed one. JSON and wasm shrink some ten times; a bomb a thousand times. */
  readonly maxRatio: number;
}

export const archiveLimits: ArchiveLimits = {
  maxEntries: 2_000_000,
  maxFileBytes: 256 * 1024 * 1024,
  maxTotalBytes: 64 * 1024 * 1024 * 1024,
  freeBytes: 512 * 1024 * 1024,
  maxRatio: 100,
};

export function oversizedArchive(message: string): PlugyardError {
  return new PlugyardError('INDEX_OVERSIZED', message, {
    hint: 'Do not use it. Report it to those who made the mirror.',
  });
}

export function invalidArchive(message: string, cause?: unknown): PlugyardError {
  return new PlugyardError('INDEX_INVALID', message, {
    hint: 'Get the archive once more, from plugyard mirror export.',
    ...(cause === undefined ? {} : { cause }),
  });
}
