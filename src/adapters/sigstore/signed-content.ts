// Exists so that the library asks us about the signed content: it knows neither digests without their file nor Ed25519 messages.
import { hash } from 'node:crypto';
import type { Bundle } from '@sigstore/bundle';
import { dsse } from '@sigstore/core';
import { HashAlgorithm } from '@sigstore/protobuf-specs';
import type { SignedEntity } from '@sigstore/verify';
import type { Sha256 } from '../../core/model/digest.ts';
import { isSignedBy } from './check-signature.ts';
import { Refusal } from './refusal.ts';

/** What a signature is asked about: a file at hand, or its digest alone. */
export interface Artifact {
  readonly sha256: Sha256;
  readonly bytes?: Uint8Array;
}

type SignatureContent = SignedEntity['signature'];
type MessageSignature = Extract<Bundle['content'], { $case: 'messageSignature' }>['messageSignature'];

/** The library's questions about a bundle's signature, answered by us. */
export async function signedContent({ content }: Bundle, artifact: Artifact | undefined): Promise<SignatureContent> {
  if (content.$case === 'dsseEnvelope') {
    const { payload, payloadType, signatures } = content.dsseEnvelope;
    const signature = signatures[0]?.sig ?? Buffer.alloc(0);
    const signed = dsse.preAuthEncoding(payloadType, payload);
    return { ...contentOf(signature, signed), compareDigest: (digest) => isDigestOf(digest, payload) };
  }
  if (artifact === undefined) {
    throw new Refusal('ARTIFACT_NEEDED', 'a message signature cannot be verified without the artifact');
  }
  refuseOtherDigest(content.messageSignature, artifact);
  const { signature } = content.messageSignature;
  return artifact.bytes === undefined
    ? await digestContent(signature, Buffer.from(artifact.sha256, 'hex'))
    : contentOf(signature, artifact.bytes);
}

function contentOf(signature: Buffer, signed: Uint8Array): SignatureContent {
  const compareDigest = (digest: Buffer): boolean => isDigestOf(digest, signed);
  return {
    signature,
    compareSignature: (other) => signature.equals(other),
    compareDigest,
    compareSignedDigest: compareDigest,
    verifySignature: (key) => isSignedBy(key, signature, signed),
  };
}

async function digestContent(signature: Buffer, sha256: Buffer): Promise<SignatureContent> {
  const { isDigestSignedBy } = await import('./check-digest-signature.ts');
  const compareDigest = (digest: Buffer): boolean => sha256.equals(digest);
  return {
    signature,
    compareSignature: (other) => signature.equals(other),
    compareDigest,
    compareSignedDigest: compareDigest,
    verifySignature: (key) => isDigestSignedBy(key, signature, sha256),
  };
}

const hashOfLength: Readonly<Record<number, string>> = { 32: 'sha256', 48: 'sha384', 64: 'sha512' };

/** A log names the digest of what it logged by SHA-256, and of stronger keys by their stronger digest. */
function isDigestOf(digest: Buffer, content: Uint8Array): boolean {
  const hashName = hashOfLength[digest.length];
  return hashName !== undefined && hash(hashName, content, 'buffer').equals(digest);
}

const hashNames: Readonly<Record<number, string>> = {
  [HashAlgorithm.SHA2_256]: 'sha256',
  [HashAlgorithm.SHA2_384]: 'sha384',
  [HashAlgorithm.SHA2_512]: 'sha512',
};

/** Threat: the digest in the bundle is not signed; a reader may believe it all the same. */
function refuseOtherDigest(
  { messageDigest: { algorithm, digest } }: MessageSignature,
  { sha256, bytes }: Artifact,
): void {
  const hashName = hashNames[algorithm] ?? 'sha256';
  if (bytes === undefined && hashName !== 'sha256') {
    throw new Refusal('ARTIFACT_NEEDED', `the signature is over a ${hashName} digest: name the file, not its sha256`);
  }
  const found = bytes === undefined ? sha256 : hash(hashName, bytes, 'hex');
  if (digest.toString('hex') !== found) {
    throw new Refusal(
      'SUBJECT_MISMATCH',
      `the bundle is for an artifact with another digest than ${hashName}:${found}`,
    );
  }
}
