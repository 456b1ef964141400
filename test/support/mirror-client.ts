// Exists so that tests export, read and verify mirrors in a line each: a state of one user, folders and archives on a disk.
import { openFolderSource } from '../../src/adapters/disk/folder-source.ts';
import { openStore } from '../../src/adapters/disk/folder-store.ts';
import { sigstoreVerifier } from '../../src/adapters/sigstore/sigstore-verifier.ts';
import { nodeHasher } from '../../src/adapters/system/node-hasher.ts';
import { metadataClient } from '../../src/adapters/tuf/metadata-client.ts';
import { metadataFormat } from '../../src/adapters/tuf/metadata-format.ts';
import type { Sha256 } from '../../src/core/model/digest.ts';
import type { Timestamp } from '../../src/core/model/timestamp.ts';
import {
  type ExportedMirror,
  type ExportOptions,
  type ExportPorts,
  exportMirror,
} from '../../src/flows/mirror/export-mirror.ts';
import { preferHeld } from '../../src/flows/mirror/held-source.ts';
import { type MirrorReport, verifyMirror } from '../../src/flows/mirror/verify-mirror.ts';
import { openRegistryIndex } from '../../src/flows/open-registry-index.ts';
import type { PublishedIndex } from '../../src/flows/read-index.ts';
import type { FreshnessLimits, IndexSource, LocalSource } from '../../src/ports.ts';
import { memorySource } from './memory-source.ts';
import { type MemoryStore, memoryStore } from './memory-store.ts';

/** Where a mirror is written, and read. */
export type MirrorPlace = Pick<ExportPorts, 'target' | 'held'>;

type Scope = Pick<ExportPorts, 'plugins'>;

/** A mirror that is a value: what is written is there to be read at once. */
export interface MemoryMirror extends MirrorPlace {
  readonly files: Map<string, Uint8Array>;
  /** Paths in the order in which they were written. */
  readonly written: readonly string[];
}

export function memoryMirror(start: Iterable<readonly [string, Uint8Array]> = []): MemoryMirror {
  const files = new Map(start);
  const written: string[] = [];
  return {
    files,
    written,
    held: localSource(files),
    target: {
      read: async (path) => files.get(path),
      list: async () => [...files.keys()],
      write: async (path, bytes) => {
        written.push(path);
        files.set(path, bytes);
      },
      remove: async (path) => {
        files.delete(path);
      },
    },
  };
}

/** Files by path, which can be listed. */
export function localSource(files: ReadonlyMap<string, Uint8Array>): LocalSource {
  return { ...memorySource(files), list: async () => [...files.keys()] };
}

/** What one user trusts and has seen. */
export interface MirrorUser {
  readonly state: MemoryStore;
  readonly limits: FreshnessLimits;
  /** `undefined` reads unsigned indexes. */
  readonly pin: Sha256 | undefined;
}

export function aUser(pin: Sha256 | undefined, now: Timestamp, maxStalenessHours?: number): MirrorUser {
  return {
    state: memoryStore(),
    pin,
    limits: { now, ...(maxStalenessHours === undefined ? {} : { maxStalenessHours }) },
  };
}

export async function openAs({ state, limits, pin }: MirrorUser, source: IndexSource): Promise<PublishedIndex> {
  const choice = pin === undefined ? { unsigned: true } : { named: { sha256: pin }, unsigned: false };
  return await openRegistryIndex({ source, hash: nodeHasher, metadata: metadataClient, state }, choice, limits);
}

const ports = { format: metadataFormat, verifier: sigstoreVerifier, hash: nodeHasher };

export async function exportFrom(
  user: MirrorUser,
  origin: IndexSource,
  { prune = false, onProgress, plugins = [], ...mirror }: MirrorPlace & Partial<ExportOptions & Scope>,
): Promise<ExportedMirror> {
  const source = preferHeld({ origin, held: mirror.held, hash: nodeHasher });
  const options = { prune, ...(onProgress === undefined ? {} : { onProgress }) };
  return await exportMirror({ index: await openAs(user, source), source, plugins, ...mirror, ...ports }, options);
}

/** A mirror in a folder. */
export function folderMirror(folder: string): MirrorPlace {
  return { target: openStore(folder), held: openFolderSource(folder) };
}

export async function verifyAs(
  user: MirrorUser,
  source: LocalSource,
  plugins: Scope['plugins'] = [],
): Promise<MirrorReport> {
  return await verifyMirror({ index: await openAs(user, source), source, plugins, ...ports }, user.limits.now);
}
