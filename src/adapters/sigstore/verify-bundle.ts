// Exists so that anyone's bundle can be held against a file and one exact signer, by the engine that registries use.
import { hash, type KeyObject } from 'node:crypto';
import type { Bundle } from '@sigstore/bundle';
import type { KeylessSigner, RefusedBundle } from '../../core/model/provenance.ts';
import { readBundle } from './read-bundle.ts';
import { readStatement } from './read-statement.ts';
import { asRefusal, Refusal } from './refusal.ts';
import type { Artifact } from './signed-content.ts';
import { verifyCertificateBundle } from './verify-certificate-bundle.ts';
import { verifyKeyBundle } from './verify-key-bundle.ts';

/** Who must have signed: there is no asking without it. */
type ExpectedSigner = { readonly identity: string; readonly issuer: string } | { readonly publicKey: KeyObject };

export interface BundleQuestion {
  readonly artifact: Artifact;
  readonly signer: ExpectedSigner;
  /** A Sigstore trusted root; the packaged one where it is absent. */
  readonly trustedRoot: Uint8Array | undefined;
}

export interface AnsweredBundle {
  readonly verified: true;
  /** Of a statement. */
  readonly predicateType?: string;
  /** Of a certificate. */
  readonly signer?: KeylessSigner;
}

/** Whether this signer signed this artifact. Never throws for any bundle: every failure is a refusal that names the step. */
export async function verifyBundle(
  bytes: Uint8Array,
  question: BundleQuestion,
): Promise<AnsweredBundle | RefusedBundle> {
  try {
    const bundle = readBundle(bytes);
    const signer = await verifySigner(bundle, question);
    return { verified: true, ...signer, ...matchArtifact(bundle, question.artifact) };
  } catch (error) {
    return asRefusal(error);
  }
}

async function verifySigner(
  bundle: Bundle,
  { artifact, signer, trustedRoot }: BundleQuestion,
): Promise<{ readonly signer?: KeylessSigner }> {
  const keyed = bundle.verificationMaterial.content.$case === 'publicKey';
  if ('publicKey' in signer) {
    if (!keyed) {
      throw new Refusal('KEY_UNKNOWN', 'the bundle is signed with a certificate, not with a key');
    }
    await verifyKeyBundle(bundle, signer.publicKey, { artifact, trustedRoot });
    return {};
  }
  if (keyed) {
    throw new Refusal('IDENTITY_MISMATCH', 'the bundle is signed with a key and names no identity');
  }
  const found = await verifyCertificateBundle(bundle, artifact, trustedRoot);
  refuseOther('identity', found.subject, signer.identity);
  refuseOther('issuer', found.issuer, signer.issuer);
  return { signer: found };
}

/** Equality and nothing else: the library takes names as patterns that match anywhere. */
function refuseOther(what: string, found: string | undefined, expected: string): void {
  if (found === undefined || found !== expected) {
    throw new Refusal('IDENTITY_MISMATCH', `the certificate's ${what} is ${found ?? 'missing'}, expected ${expected}`);
  }
}

/** Threat: an envelope is a signature over a statement; nothing but its subjects ties it to the artifact. */
function matchArtifact({ content }: Bundle, { sha256, bytes }: Artifact): { readonly predicateType?: string } {
  if (content.$case === 'messageSignature') {
    return {};
  }
  const { subjects, sha512Only, predicateType } = readStatement(content.dsseEnvelope);
  const matches =
    subjects.some((subject) => subject.sha256 === sha256) ||
    (bytes !== undefined && sha512Only.length > 0 && sha512Only.includes(hash('sha512', bytes, 'hex')));
  if (!matches) {
    throw new Refusal('SUBJECT_MISMATCH', `the statement signs other bytes than sha256:${sha256}`);
  }
  return { predicateType };
}
