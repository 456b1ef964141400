// Exists so that a client who pinned a root is one line: its memory is a value, and a refusal must leave it as it was.
import { expect } from 'vitest';
import { nodeHasher } from '../../src/adapters/system/node-hasher.ts';
import { metadataClient } from '../../src/adapters/tuf/metadata-client.ts';
import type { Sha256 } from '../../src/core/model/digest.ts';
import type { Timestamp } from '../../src/core/model/timestamp.ts';
import type { ErrorCode, PlugyardError } from '../../src/errors.ts';
import { openRegistryIndex } from '../../src/flows/open-registry-index.ts';
import type { PublishedIndex } from '../../src/flows/read-index.ts';
import type { RootPin } from '../../src/flows/root-pin.ts';
import type { FreshnessLimits, IndexSource } from '../../src/ports.ts';
import { memorySource } from './memory-source.ts';
import { type MemoryStore, memoryStore } from './memory-store.ts';

type Served = ReadonlyMap<string, Uint8Array> | IndexSource;

export interface IndexClient {
  readonly state: MemoryStore;
  open(served: Served, limits: Timestamp | FreshnessLimits): Promise<PublishedIndex>;
  /** Opens it, and expects to be refused with a code, and to have nothing remembered of it. */
  refuses(served: Served, limits: Timestamp | FreshnessLimits, code: ErrorCode): Promise<PlugyardError>;
}

/** A client with a root that its user named, and what an earlier one remembered. */
export function anIndexClient(root: Sha256 | Uint8Array | undefined, state: MemoryStore = memoryStore()): IndexClient {
  const named: RootPin | undefined =
    root instanceof Uint8Array
      ? { sha256: nodeHasher(root), bytes: root }
      : root === undefined
        ? undefined
        : { sha256: root };
  const open: IndexClient['open'] = async (served, limits) =>
    await openRegistryIndex(
      { source: 'read' in served ? served : memorySource(served), hash: nodeHasher, metadata: metadataClient, state },
      { named, unsigned: false },
      typeof limits === 'string' ? { now: limits } : limits,
    );
  return {
    state,
    open,
    refuses: async (served, limits, code) => {
      const before = state.changes.length;
      const refusal = await open(served, limits).then(
        () => undefined,
        (error: PlugyardError) => error,
      );
      expect(refusal).toMatchObject({ code, hint: expect.any(String) as string });
      expect(state.changes.slice(before)).toEqual([]);
      return refusal as PlugyardError;
    },
  };
}
