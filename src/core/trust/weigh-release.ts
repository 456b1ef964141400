// Exists so that the index builder and the client draw the same conclusion from the same signatures.
import type { Sha256 } from '../model/digest.ts';
import type { Provenance } from '../model/provenance.ts';
import type { Publisher, PublisherId } from '../model/publisher.ts';
import type { ReleaseId } from '../model/statement.ts';
import type { TrustLevel } from '../model/trust-level.ts';
import { verifiedBundles } from './authorise-release.ts';
import { bindsRelease, matchPublisher, type PublishingMoment } from './match-publisher.ts';
import { computeTrustLevel } from './trust-level.ts';

export interface ReleaseEvidence {
  readonly release: ReleaseId;
  /** Digest of the artifact's bytes; absent when they are gone. */
  readonly artifact: Sha256 | undefined;
  readonly provenance: Provenance;
  readonly publishers: readonly Publisher[];
  readonly moment: PublishingMoment;
  readonly scanClean: boolean;
}

export interface WeighedRelease {
  readonly level: TrustLevel;
  /** The best recorded publisher who signed this artifact for this release. */
  readonly publisher?: PublisherId;
  /** Why a bundle does not count. */
  readonly refusals: readonly string[];
}

/** A bundle counts when it verifies, covers the artifact, is made by a recorded publisher, and for this release. */
export function weighRelease(evidence: ReleaseEvidence): WeighedRelease {
  const refusals = evidence.provenance.bundles.flatMap(({ file, verification }) =>
    verification.verified ? [] : [`${file}: ${verification.code}: ${verification.reason}`],
  );
  const counting: { readonly kind: Publisher['kind']; readonly id: PublisherId }[] = [];
  for (const { file, bundle } of verifiedBundles(evidence.provenance)) {
    const match = matchPublisher(bundle.signer, evidence.publishers, evidence.moment);
    if (!bundle.subjects.some(({ sha256 }) => sha256 === evidence.artifact)) {
      refusals.push(`${file}: signs other bytes than the artifact`);
    } else if (!match.matched) {
      refusals.push(`${file}: ${match.reasons.join('; ')}`);
    } else if (bindsRelease(bundle, match.publisher, evidence.release)) {
      counting.push({ kind: match.publisher.kind, id: match.id });
    } else {
      refusals.push(`${file}: is made for another release`);
    }
  }
  const best = counting.find(({ kind }) => kind === 'github-oidc') ?? counting[0];
  const signedBy = best === undefined ? 'none' : best.kind === 'github-oidc' ? 'keyless' : 'key';
  return {
    level: computeTrustLevel({ signedBy, scanClean: evidence.scanClean, official: false }),
    ...(best === undefined ? {} : { publisher: best.id }),
    refusals,
  };
}
