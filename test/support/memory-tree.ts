// Exists so that flows are tested over trees that are plain values: a path, its bytes, its mode.
import { PlugyardError } from '../../src/errors.ts';
import type { Tree, TreeEntry } from '../../src/ports.ts';

export interface MemoryFile {
  readonly bytes: Uint8Array;
  /** As git writes it: 100644, 100755, 120000 (link) or 160000 (submodule). */
  readonly mode: string;
}

export type MemoryFiles = ReadonlyMap<string, MemoryFile>;

interface TreeOptions {
  readonly commit?: string;
  /** Lists everything the other way round: the order of entries must not matter to anyone. */
  readonly reversed?: boolean;
}

/** A tree that keeps the contract of the port: no links followed, nothing larger than allowed read. */
export function memoryTree(files: MemoryFiles, { commit, reversed = false }: TreeOptions = {}): Tree {
  const ordered = <T>(items: readonly T[]): readonly T[] => (reversed ? [...items].reverse() : items);
  const plain = (path: string): Uint8Array | undefined => {
    const file = files.get(path);
    return file?.mode.startsWith('100') === true ? file.bytes : undefined;
  };
  return {
    commit,
    read: async (path, maxBytes) => {
      const bytes = plain(path);
      if (bytes !== undefined && bytes.length > maxBytes) {
        throw new PlugyardError('TOO_LARGE', `${path} has ${bytes.length} bytes; at most ${maxBytes} are read`, {
          details: { size: bytes.length, maxBytes },
        });
      }
      return bytes;
    },
    list: async (directory) => ordered(entriesOf(files, directory)),
    walk: async (directory) => {
      const below = [...files.keys()].filter((path) => path.startsWith(prefixOf(directory)));
      return ordered(below.flatMap((path) => toFile(path, plain(path))));
    },
  };
}

function entriesOf(files: MemoryFiles, directory: string): readonly TreeEntry[] {
  const entries = new Map<string, TreeEntry>();
  for (const [path, { mode }] of files) {
    const prefix = prefixOf(directory);
    const [name = '', ...deeper] = path.startsWith(prefix) ? path.slice(prefix.length).split('/') : [];
    if (name !== '') {
      const kind = deeper.length > 0 ? 'directory' : mode.startsWith('100') ? 'file' : 'other';
      entries.set(name, { name, kind });
    }
  }
  return [...entries.values()];
}

/** The root is the empty path. */
function prefixOf(directory: string): string {
  return directory === '' ? '' : `${directory}/`;
}

function toFile(path: string, bytes: Uint8Array | undefined): readonly { path: string; size: number }[] {
  return bytes === undefined ? [] : [{ path, size: bytes.length }];
}
