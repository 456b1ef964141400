// Exists so that tests hold the releases of a registry as the job that signs does, in a forge that is a value.
import { nodeHasher } from '../../src/adapters/system/node-hasher.ts';
import { metadataFormat } from '../../src/adapters/tuf/metadata-format.ts';
import type { Timestamp } from '../../src/core/model/timestamp.ts';
import { holdNewReleases } from '../../src/flows/hold-new-releases.ts';
import type { HeldReleases } from '../../src/flows/hold-releases.ts';
import type { Tree } from '../../src/ports.ts';
import { baseRegistry, type FileMap } from './case-registry.ts';
import { type GrowingRegistry, open } from './growing-registry.ts';
import type { MemoryHeldFiles } from './memory-held-files.ts';
import { memoryMetadataBranch } from './memory-metadata-branch.ts';

export const heldPlace = 'https://github.com/acme/plugins/releases/download/';

/** The base registry, which holds its releases there, unless told otherwise from the second sequence on. */
export function holding(releases: object = { url: heldPlace, fromSequence: 2 }): FileMap {
  const registryFile = baseRegistry['registry/registry.json'] as object;
  return { ...baseRegistry, 'registry/registry.json': { ...registryFile, releases } };
}

interface HoldTip {
  readonly held: MemoryHeldFiles;
  readonly sboms: Tree;
  readonly place?: string;
}

/** As if no index had been signed yet. */
export function holdTip(
  { scratch, tip }: GrowingRegistry,
  { held, sboms, place = heldPlace }: HoldTip,
): Promise<HeldReleases> {
  const ports = {
    repository: open(scratch.directory),
    format: metadataFormat,
    branch: memoryMetadataBranch(),
    hash: nodeHasher,
    openHeld: async () => held,
    sboms,
  };
  return holdNewReleases(ports, { commit: tip, place, now: '2026-03-01T12:00:00Z' as Timestamp });
}
