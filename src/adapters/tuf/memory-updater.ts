// Exists so that the library keeps nothing on a disk and reads no clock; every look into its insides stands here, and fails loudly if they move.
import type { Metadata, Root, Targets } from '@tufjs/models';
import { Updater, type UpdaterOptions } from 'tuf-js';
import type { Timestamp } from '../../core/model/timestamp.ts';

/** What the library trusts so far. */
export interface TrustedSet {
  readonly root: Metadata<Root>;
  readonly targets: Metadata<Targets> | undefined;
}

/** Where the library would have its folder. */
export interface MetadataMemory {
  /** The bytes of `root.json` and the like; `undefined` where there are none. */
  load(name: string): Uint8Array | undefined;
  /** Called for every file that the library has accepted. */
  keep(name: string, bytes: Uint8Array): void;
}

/** The two methods by which the library touches the disk; its types call them private. */
type OpenUpdater = new (
  options: UpdaterOptions,
) => {
  loadLocalMetadata(role: string): Buffer;
  persistMetadata(role: string, bytes: Buffer): void;
};

/** Should the library rename those methods, it finds no such folder and stops. */
const nowhere = '/nowhere/plugyard-metadata';

export function openUpdater(
  memory: MetadataMemory,
  options: Pick<UpdaterOptions, 'metadataBaseUrl' | 'fetcher' | 'config'>,
): Updater {
  class MemoryUpdater extends (Updater as unknown as OpenUpdater) {
    override loadLocalMetadata(role: string): Buffer {
      const bytes = memory.load(`${role}.json`);
      if (bytes === undefined) {
        throw new Error(`There is no ${role}.json yet`);
      }
      return Buffer.from(bytes);
    }

    override persistMetadata(role: string, bytes: Buffer): void {
      memory.keep(`${role}.json`, new Uint8Array(bytes));
    }
  }
  return new MemoryUpdater({ metadataDir: nowhere, ...options }) as unknown as Updater;
}

/** The library reads the clock by itself when it starts; here time is a fact. */
export function setTime(updater: Updater, now: Timestamp): void {
  const set = trustedSetOf(updater) as unknown as { referenceTime: Date };
  if (!(set.referenceTime instanceof Date)) {
    throw new Error('tuf-js keeps its reference time elsewhere');
  }
  set.referenceTime = new Date(now);
}

export function trustedSetOf(updater: Updater): TrustedSet {
  return (updater as unknown as { readonly trustedSet: TrustedSet }).trustedSet;
}
