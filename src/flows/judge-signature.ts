// Exists so that one signature file beside the bytes it signs is judged in one way: does it hold, and may its maker sign.
import type { Sha256 } from '../core/model/digest.ts';
import { bundleRank, type Verification, type VerifiedBundle } from '../core/model/provenance.ts';
import type { Publisher, PublisherId } from '../core/model/publisher.ts';
import type { ReleaseId } from '../core/model/statement.ts';
import type { Timestamp } from '../core/model/timestamp.ts';
import { bindsRelease, matchPublisher } from '../core/trust/match-publisher.ts';
import { PlugyardError } from '../errors.ts';
import type { Clock, Hasher, SignatureVerifier, Tree } from '../ports.ts';
import type { TrustedSigners } from './trusted-signers.ts';

export interface VerifyFilesPorts {
  /** Of Sigstore bundles. */
  readonly verifier: SignatureVerifier;
  /** Of raw signatures. */
  readonly rawVerifier: SignatureVerifier;
  readonly hash: Hasher;
  readonly clock: Clock;
}

/** What to verify, and whom to believe. */
export interface FilesToVerify {
  readonly folder: Tree;
  readonly trusted: TrustedSigners;
  /** The release that the folder must be, where its place in a registry tree tells. */
  readonly expected: ReleaseId | undefined;
}

/** A signature that holds, by somebody who is trusted. */
export interface VerifiedSignature {
  /** The file that holds the signature. */
  readonly signature: string;
  readonly publisher: PublisherId;
  /** What the signature names; raw and foreign ones name nothing of ours. */
  readonly release?: ReleaseId;
  /** What it covers. */
  readonly files: readonly SignedFile[];
}

export interface SignedFile {
  readonly name: string;
  readonly sha256: Sha256;
}

export interface SignatureFile {
  /** Its name, for messages. */
  readonly file: string;
  readonly bytes: Uint8Array;
  /** The artifact's bytes, where they are at hand. */
  readonly artifact: Uint8Array | undefined;
}

export interface JudgedSignature {
  readonly bundle: VerifiedBundle;
  readonly publisher: Publisher;
}

export const bundleSuffix = '.sigstore.json';
/** Larger than any artifact that a policy should allow. */
export const maxFileBytes: number = 256 * 1024 * 1024;

/** A Sigstore bundle by somebody who is trusted, for the release that is expected. */
export async function judgeBundle(
  ports: VerifyFilesPorts,
  signature: SignatureFile,
  { trusted, expected }: FilesToVerify,
): Promise<JudgedSignature> {
  const { file, bytes, artifact } = signature;
  const verification = await ports.verifier.verify(bytes, { ...trusted, artifact });
  const isBundle = verification.verified || verification.code !== 'BUNDLE_MALFORMED';
  const keyless = isBundle && bundleRank(new TextDecoder().decode(bytes)) === 'keyless';
  // Threat: a certificate for anyone at all; without an identity to expect, it proves nothing.
  if (keyless && !trusted.publishers.some(({ kind }) => kind === 'github-oidc')) {
    throw refused(file, 'it is keyless, and no workflow is named that may have made it', {
      hint: 'Name the identity: plugyard verify-bundle --certificate-identity <uri> --certificate-oidc-issuer <url>',
    });
  }
  const judged = judge({ file, verification }, trusted, ports.clock());
  if (expected !== undefined && !bindsRelease(judged.bundle, judged.publisher, expected)) {
    const { release } = judged.bundle;
    const spoken = release === undefined ? '' : ` but for ${release.plugin} ${release.version}`;
    throw refused(file, `it is not made for ${expected.plugin} ${expected.version}${spoken}`);
  }
  return judged;
}

/** A raw signature by one of the keys that are trusted. */
export async function judgeRaw(
  { clock, rawVerifier }: VerifyFilesPorts,
  signature: SignatureFile,
  { trusted }: FilesToVerify,
): Promise<JudgedSignature> {
  const { file, bytes, artifact } = signature;
  return judge({ file, verification: await rawVerifier.verify(bytes, { ...trusted, artifact }) }, trusted, clock());
}

function judge(
  { file, verification }: { readonly file: string; readonly verification: Verification },
  trusted: TrustedSigners,
  time: Timestamp,
): JudgedSignature {
  if (!verification.verified) {
    throw refused(file, `${verification.code}: ${verification.reason}`);
  }
  const match = matchPublisher(verification.signer, trusted.publishers, { time });
  if (!match.matched) {
    throw refused(file, match.reasons.join('; '), {
      hint: 'If it was published before that, verify it against the registry: plugyard verify <name>@<version>',
    });
  }
  return { bundle: verification, publisher: match.publisher };
}

/** Threat: a statement says nothing about a file that is not among its subjects, whoever signed it. */
export function refuseOtherBytes(file: string, { subjects }: VerifiedBundle, artifact: SignedFile): void {
  if (!subjects.some(({ sha256 }) => sha256 === artifact.sha256)) {
    throw refused(file, `it signs other bytes than ${artifact.name}, whose digest is ${artifact.sha256}`);
  }
}

export function refused(
  file: string,
  reason: string,
  { hint = 'Do not use it. Get the files anew from where they are published.' }: { hint?: string } = {},
): PlugyardError {
  return new PlugyardError('SIGNATURE_VERIFICATION_FAILED', `${file}: ${reason}`, { hint, details: { file } });
}
