// Exists so that what a signature proves is a value: who signed which bytes, or why it proves nothing.
import type { Sha256 } from './digest.ts';
import { isJsonObject, parseJson } from './json.ts';

/** What verification of every bundle of a release gave. */
export interface Provenance {
  readonly bundles: readonly BundleFacts[];
}

export interface BundleFacts {
  /** Path in the release directory. */
  readonly file: string;
  readonly sha256: Sha256;
  readonly size: number;
  readonly verification: Verification;
}

/** A signature that is cryptographically sound, or the step that failed. Says nothing yet about who may sign. */
export type Verification = VerifiedBundle | RefusedBundle;

export interface RefusedBundle {
  readonly verified: false;
  readonly code: RefusalCode;
  readonly reason: string;
}

/** The step of a verification that failed. */
export type RefusalCode =
  | 'BUNDLE_MALFORMED'
  | 'TRUST_ROOT_INVALID'
  | 'KEY_UNKNOWN'
  | 'KEY_UNSUITABLE'
  | 'CERTIFICATE_INVALID'
  | 'TIMESTAMP_MISSING'
  | 'TIMESTAMP_INVALID'
  | 'LOG_INVALID'
  | 'ARTIFACT_NEEDED'
  | 'SIGNATURE_INVALID'
  | 'IDENTITY_MISMATCH'
  | 'STATEMENT_MALFORMED'
  | 'SUBJECT_MISMATCH';

export interface VerifiedBundle {
  readonly verified: true;
  readonly signer: SignerFacts;
  /** Digests that the signature covers, with the names that the statement gives them; one without name for a message signature. */
  readonly subjects: readonly SignedSubject[];
  readonly predicateType?: string;
  /** Plugin and version, when the statement is one of ours. */
  readonly release?: { readonly plugin: string; readonly version: string };
  /** Plugin and the digest of the record before, when the statement is ours over a new record. */
  readonly recordChange?: { readonly plugin: string; readonly replaces: string };
}

export interface SignedSubject {
  readonly name?: string;
  readonly sha256: Sha256;
}

export type SignerFacts = { readonly kind: 'key'; readonly sha256: Sha256 } | KeylessSigner;

/** Fulcio's certificate extensions, decoded; absent ones were not in the certificate. */
export interface KeylessSigner {
  readonly kind: 'github-oidc';
  readonly issuer?: string;
  readonly subject?: string;
  readonly repository?: string;
  readonly repositoryId?: string;
  readonly ownerId?: string;
  readonly ref?: string;
  readonly commit?: string;
  readonly workflow?: string;
  readonly signerWorkflow?: string;
  readonly trigger?: string;
  readonly runner?: string;
  readonly environment?: string;
}

/** Lowest first: a plugin's provenance never falls. */
export const provenanceRanks = ['none', 'key', 'keyless'] as const;

export type ProvenanceRank = (typeof provenanceRanks)[number];

/**
 * What kind of signature a bundle of the base tip holds; it was verified when it was merged, and is not again.
 * Threat: a genuine keyless bundle, bent so that it is read as less here than by the verifier, would let the rank fall.
 * So only what holds a key and nothing beside it is taken for a key, and whatever is not understood counts as the most.
 */
export function bundleRank(text: string): ProvenanceRank {
  const bundle = parseJson(text, { maxBytes: text.length, maxDepth: 64 });
  const material =
    bundle.ok && isJsonObject(bundle.value.value) ? bundle.value.value['verificationMaterial'] : undefined;
  const isKey =
    isJsonObject(material) &&
    isJsonObject(material['publicKey']) &&
    !('certificate' in material) &&
    !('x509CertificateChain' in material);
  return isKey ? 'key' : 'keyless';
}
