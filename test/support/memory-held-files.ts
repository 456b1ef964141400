// Exists so that flows hold files in releases that are values, and tests put other bytes in their place.
import { nodeHasher } from '../../src/adapters/system/node-hasher.ts';
import type { HeldFile } from '../../src/core/model/held-file.ts';
import { PlugyardError } from '../../src/errors.ts';
import type { HeldFiles, ReleaseText } from '../../src/forge.ts';

export interface MemoryHeldFiles extends HeldFiles {
  /** Bytes by `tag/name`. */
  readonly files: Map<string, Uint8Array>;
  readonly releases: Map<string, ReleaseText>;
  /** The change of that number from now on, from 1, fails once, as if the connection broke before it. */
  breakAt(change: number): void;
}

export function memoryHeldFiles(): MemoryHeldFiles {
  const [files, releases, ids] = [new Map<string, Uint8Array>(), new Map<string, ReleaseText>(), [] as string[]];
  let until = 0;
  const change = (): void => {
    until -= 1;
    if (until === 0) throw new PlugyardError('FORGE_UNREACHABLE', 'The connection broke');
  };
  const toFile = (path: string): HeldFile => {
    const bytes = files.get(path) ?? new Uint8Array();
    const id = ids.includes(path) ? ids.indexOf(path) : ids.push(path) - 1;
    return { id, name: path.slice(path.lastIndexOf('/') + 1), size: bytes.length, sha256: nodeHasher(bytes) };
  };
  return {
    files,
    releases,
    breakAt: (number) => {
      until = number;
    },
    list: async (tag) =>
      releases.has(tag) ? [...files.keys()].filter((path) => path.startsWith(`${tag}/`)).map(toFile) : undefined,
    put: async (release, { name, bytes }) => {
      change();
      releases.set(release.tag, releases.get(release.tag) ?? release);
      const path = `${release.tag}/${name}`;
      const before = files.get(path);
      if (before !== undefined && nodeHasher(before) !== nodeHasher(bytes)) {
        throw new PlugyardError('CHECKSUM_MISMATCH', `${path} holds other bytes`);
      }
      files.set(path, bytes);
      return toFile(path);
    },
    read: async ({ id, size }, maxBytes) => {
      if (size > maxBytes) throw new PlugyardError('TOO_LARGE', 'The file is too large');
      return files.get(ids[id] ?? '') ?? new Uint8Array();
    },
    remove: async ({ id }) => {
      change();
      files.delete(ids[id] ?? '');
    },
  };
}
