// Exists so that a trust level is computed from evidence by the registry and, the same way, by the client.
import type { TrustLevel } from '../model/trust-level.ts';

/** The number of these rules; a client that does not know a number gives at most community. */
export const trustRules = 1;

export interface TrustEvidence {
  /** How the release is signed by a recorded publisher. */
  readonly signedBy: 'none' | 'key' | 'keyless';
  /** The recorded scan had no error and no hold finding. */
  readonly scanClean: boolean;
  /** The publisher is in the official set of the client policy. */
  readonly official: boolean;
}

/** SECURITY-DESIGN section 6. Authors never claim a level. */
export function computeTrustLevel({ signedBy, scanClean, official }: TrustEvidence): TrustLevel {
  if (signedBy === 'none') {
    return 'untrusted';
  }
  if (official) {
    return 'official';
  }
  return signedBy === 'keyless' && scanClean ? 'verified' : 'community';
}
