// Exists so that what is wrong with one part of a mirror is a value: whoever writes stops there, whoever verifies goes on.
import type { TrustLevel } from '../../core/model/trust-level.ts';
import { PlugyardError } from '../../errors.ts';

export interface MirrorFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** Files that are read and verified together. */
export interface MirrorPart {
  readonly kind: 'file' | 'plugin' | 'release';
  /** What people call it: a path, or a plugin and its version. */
  readonly name: string;
  /** Where its files belong. */
  readonly paths: readonly string[];
  /** Throws nothing that the world could cause. */
  read(): Promise<ReadPart>;
}

export interface ReadPart {
  readonly files: readonly MirrorFile[];
  /** What is missing or wrong; nothing is, when there is none. */
  readonly problems: readonly PlugyardError[];
  /** What people should know of it. */
  readonly notes: readonly string[];
  /** Of a release that a client would install: its level, computed again. */
  readonly level?: TrustLevel;
}

/** A part of one file. */
export function partOf(path: string, read: () => Promise<readonly MirrorFile[]>): MirrorPart {
  return {
    kind: 'file',
    name: path,
    paths: [path],
    read: async () => {
      const files = await attempt(read);
      return files instanceof PlugyardError
        ? { files: [], problems: [files], notes: [] }
        : { files, problems: [], notes: [] };
    },
  };
}

/** A result, or the failure of the world instead. */
export async function attempt<T>(run: () => Promise<T>): Promise<T | PlugyardError> {
  try {
    return await run();
  } catch (error) {
    if (error instanceof PlugyardError) {
      return error;
    }
    throw error;
  }
}
