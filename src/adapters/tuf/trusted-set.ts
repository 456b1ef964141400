// Exists so that the one look into the library's own state stands in one place, and fails loudly if that state moves.
import type { Metadata, Root, Targets } from '@tufjs/models';
import type { Updater } from 'tuf-js';
import type { Timestamp } from '../../core/model/timestamp.ts';

/** What the library trusts so far. */
export interface TrustedSet {
  readonly root: Metadata<Root>;
  readonly targets: Metadata<Targets> | undefined;
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
