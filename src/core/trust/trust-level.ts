// Exists so that a trust level is computed from evidence by the registry and, the same way, by the client.
import { type TrustLevel, trustLevels } from '../model/trust-level.ts';

/** The number of these rules; a client that does not know a number gives at most community. */
export const trustRules = 1;

export interface TrustEvidence {
  /** How the release is signed by a recorded publisher. */
  readonly signedBy: 'none' | 'key' | 'keyless';
  /** Whether the files beside the artifact are a publisher's or an owner's, too. */
  readonly vouched: boolean;
  /** Whether the review left its record: without one nothing but the signature is known. */
  readonly recorded: boolean;
  /** The recorded scan had no error and no hold finding. */
  readonly scanClean: boolean;
  /** A publisher who signed is in the official set of the client policy. */
  readonly official: boolean;
}

/** SECURITY-DESIGN section 6. Authors never claim a level. */
export function computeTrustLevel({ signedBy, vouched, recorded, scanClean, official }: TrustEvidence): TrustLevel {
  if (signedBy === 'none' || !vouched) {
    return 'untrusted';
  }
  if (!recorded) {
    return 'community';
  }
  if (official) {
    return 'official';
  }
  return signedBy === 'keyless' && scanClean ? 'verified' : 'community';
}

/** Someone who wants at least a level. */
export interface TrustDemand {
  readonly level: TrustLevel;
  /** As it is told, with the verb that the level follows. */
  readonly by: string;
}

/** The highest demand that a level does not meet; of equal ones the first. */
export function unmetDemand(level: TrustLevel, demands: readonly TrustDemand[]): TrustDemand | undefined {
  return demands
    .filter((demand) => isLower(level, demand.level))
    .sort((left, right) => trustLevels.indexOf(right.level) - trustLevels.indexOf(left.level))[0];
}

export function isLower(level: TrustLevel, than: TrustLevel): boolean {
  return trustLevels.indexOf(level) < trustLevels.indexOf(than);
}

export function lowerOf(left: TrustLevel, right: TrustLevel): TrustLevel {
  return isLower(left, right) ? left : right;
}
