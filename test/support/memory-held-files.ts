// Exists so that flows hold files in releases that are values, and tests put other bytes in their place.
import { nodeHasher } from '../../src/adapters/system/node-hasher.ts';
import type { HeldFile } from '../../src/core/model/held-file.ts';
import type { Timestamp } from '../../src/core/model/timestamp.ts';
import { PlugyardError } from '../../src/errors.ts';
import type { HeldFiles, ReleaseText } from '../../src/forge.ts';

export interface MemoryHeldFiles extends HeldFiles {
  /** Bytes by `tag/name`. */
  readonly files: Map<string, Uint8Array>;
  readonly releases: Map<string, ReleaseText>;
  /** What is said of the time of a file that is put there from now on. */
  now: Timestamp | undefined;
  /** The change of that number from now on, from 1, fails once, as if the connection broke before it. */
  breakAt(change: number): void;
}

export function memoryHeldFiles(): MemoryHeldFiles {
  const [files, releases] = [new Map<string, Uint8Array>(), new Map<string, ReleaseText>()];
  /** By path; a file that is put anew is another one. */
  const known = new Map<string, Pick<HeldFile, 'id' | 'uploadedAt'>>();
  let [until, lastId] = [0, 0];
  const change = (): void => {
    until -= 1;
    if (until === 0) throw new PlugyardError('FORGE_UNREACHABLE', 'The connection broke');
  };
  const know = (path: string): Pick<HeldFile, 'id' | 'uploadedAt'> => {
    if (!known.has(path)) lastId += 1;
    const one = known.get(path) ?? { id: lastId, ...(held.now === undefined ? {} : { uploadedAt: held.now }) };
    known.set(path, one);
    return one;
  };
  const toFile = (path: string): HeldFile => {
    const bytes = files.get(path) ?? new Uint8Array();
    const name = path.slice(path.lastIndexOf('/') + 1);
    return { ...know(path), name, size: bytes.length, sha256: nodeHasher(bytes) };
  };
  const pathOf = (wanted: number): string => [...known].find(([, { id }]) => id === wanted)?.[0] ?? '';
  const held: MemoryHeldFiles = {
    files,
    releases,
    now: '2026-03-01T12:00:00Z' as Timestamp,
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
      return files.get(pathOf(id)) ?? new Uint8Array();
    },
    remove: async ({ id }) => {
      change();
      const path = pathOf(id);
      files.delete(path);
      known.delete(path);
    },
  };
  return held;
}
