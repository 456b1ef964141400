// Exists so that the index builder and the client draw the same conclusion from the same signatures.
import type { ClientPolicy } from '../model/client-policy.ts';
import type { Sha256 } from '../model/digest.ts';
import type { KeylessSigner, Provenance, VerifiedBundle } from '../model/provenance.ts';
import type { Publisher, PublisherId } from '../model/publisher.ts';
import type { Evidence } from '../model/shard.ts';
import { artifactSubjectName } from '../model/statement.ts';
import type { TrustLevel } from '../model/trust-level.ts';
import { verifiedBundles } from './authorise-release.ts';
import { bindsRelease, coversRelease, matchBundle, type ReleaseClaim } from './match-publisher.ts';
import type { PublishingMoment } from './signer-mismatch.ts';
import { computeTrustLevel, trustRules } from './trust-level.ts';

/** What is signed, and who may sign. */
export interface SignedRelease {
  readonly claim: ReleaseClaim;
  /** Digest of the artifact's bytes; absent when they are gone. */
  readonly artifact: Sha256 | undefined;
  readonly provenance: Provenance;
  readonly publishers: readonly Publisher[];
  readonly moment: PublishingMoment;
  readonly policy: ClientPolicy;
}

export interface ReleaseEvidence extends SignedRelease {
  /** Digest of the manifest's bytes. */
  readonly manifest: Sha256;
  /** What the registry says of the release: its files, its review, its scan. */
  readonly said: Pick<Evidence, 'rules' | 'files' | 'review' | 'scan'>;
}

export interface WeighedRelease {
  readonly level: TrustLevel;
  /** The best recorded publisher who signed this artifact for this release. */
  readonly publisher?: PublisherId;
  /** What that publisher's certificate says, if it signed keyless. */
  readonly certificate?: KeylessSigner;
  /** Why a bundle does not count. */
  readonly refusals: readonly string[];
  /** Publishers whose signatures would count, had they not been revoked. */
  readonly revocations: readonly string[];
  /** Why the artifact must not be used, whoever signed it. */
  readonly banned?: string;
}

interface Counting {
  readonly bundle: VerifiedBundle;
  readonly publisher: Publisher;
  readonly id: PublisherId;
}

/** What a release is worth, from what was verified and what the registry says. */
export function weighRelease(evidence: ReleaseEvidence): WeighedRelease {
  const { counting, best, refusals, revocations } = countBundles(evidence);
  const banned = evidence.policy.bannedDigests.find(({ sha256 }) => sha256 === evidence.artifact);
  return {
    level: banned === undefined ? levelOf(counting, evidence) : 'untrusted',
    ...(best === undefined ? {} : { publisher: best.id }),
    ...(best?.bundle.signer.kind === 'github-oidc' ? { certificate: best.bundle.signer } : {}),
    refusals,
    revocations,
    ...(banned === undefined ? {} : { banned: banned.reason }),
  };
}

interface Count extends Pick<WeighedRelease, 'refusals' | 'revocations'> {
  readonly counting: readonly Counting[];
  /** Who signed in the strongest way stands for all; of equal ones the first. */
  readonly best: Counting | undefined;
}

/** A bundle counts when it verifies, covers the artifact, is made by a recorded publisher, and for this release. */
export function countBundles(release: SignedRelease): Count {
  const refusals = release.provenance.bundles.flatMap(({ file, verification }) =>
    verification.verified ? [] : [`${file}: ${verification.code}: ${verification.reason}`],
  );
  const revocations: string[] = [];
  const counting: Counting[] = [];
  for (const { file, bundle } of verifiedBundles(release.provenance)) {
    const weight = weighBundle(bundle, release);
    if ('id' in weight) {
      counting.push(weight);
    } else {
      (weight.revoked ? revocations : refusals).push(`${file}: ${weight.reason}`);
    }
  }
  const best = counting.find(({ publisher }) => publisher.kind === 'github-oidc') ?? counting[0];
  return { counting, best, refusals, revocations };
}

function weighBundle(
  bundle: VerifiedBundle,
  { claim, artifact, publishers, moment, policy }: SignedRelease,
): Counting | { readonly reason: string; readonly revoked: boolean } {
  if (!bundle.subjects.some(({ sha256 }) => sha256 === artifact)) {
    return { reason: 'signs other bytes than the artifact', revoked: false };
  }
  const match = matchBundle(bundle, publishers, { moment, claim });
  if (!match.matched) {
    return { reason: match.reasons.join('; '), revoked: match.revoked !== undefined };
  }
  if (!bindsRelease(bundle, match.publisher, claim)) {
    return { reason: 'is made for another release', revoked: false };
  }
  const revocation = revocationOf(match.id, moment, policy);
  return revocation === undefined
    ? { bundle, publisher: match.publisher, id: match.id }
    : { reason: revocation, revoked: true };
}

/** Why the client policy lets a publisher's signatures count no more; in review there is no sequence, and all are meant. */
export function revocationOf(
  id: PublisherId,
  { sequence }: PublishingMoment,
  { revokedPublishers }: ClientPolicy,
): string | undefined {
  const revocation = revokedPublishers.find(
    ({ publisher, fromSequence }) => publisher === id && (sequence === undefined || sequence >= fromSequence),
  );
  return revocation === undefined
    ? undefined
    : `${id} is revoked from sequence ${revocation.fromSequence}: ${revocation.reason}`;
}

/** Evidence that was weighed by rules which are not these proves at most community. */
function levelOf(counting: readonly Counting[], evidence: ReleaseEvidence): TrustLevel {
  const { review, scan, rules } = evidence.said;
  const { policy } = evidence;
  const known = rules === trustRules && policy.rules === trustRules;
  const kinds = counting.map(({ publisher }) => publisher.kind);
  return computeTrustLevel({
    signedBy: kinds.includes('github-oidc') ? 'keyless' : kinds.includes('key') ? 'key' : 'none',
    vouched: isVouched(counting, evidence),
    recorded: known && review.kind !== 'unrecorded',
    scanClean: scan?.verdict === 'PASS',
    official: counting.some(({ id }) => policy.official.includes(id)),
  });
}

/** The check that holds the manifest to its author; an override of it takes the registry's word back. */
export const authorisationCheck = 'ownership/release-is-authorised';

/**
 * Whether the manifest is vouched for: by a release statement, which anyone can verify; else on the registry's word that
 * an owner submitted it, which no reviewer waved through. Who merges by hand vouches himself, and the level stays low.
 */
function isVouched(counting: readonly Counting[], { said, artifact, manifest }: ReleaseEvidence): boolean {
  const { files, review } = said;
  // Threat: a list of files that is not that of this manifest and this artifact.
  const isOfRelease = digestOf(files, 'plugin.json') === manifest && digestOf(files, artifactSubjectName) === artifact;
  const stated = isOfRelease && counting.some(({ bundle }) => coversRelease(bundle, files));
  return stated || review.overrides?.includes(authorisationCheck) !== true;
}

function digestOf(files: Evidence['files'], wanted: string): Sha256 | undefined {
  return files.find(({ name }) => name === wanted)?.sha256;
}
