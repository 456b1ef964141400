// Exists so that a registry's signatures are verified offline, against the keys that it records and the trusted root that it keeps.
import { createPublicKey, hash, type KeyObject } from 'node:crypto';
import type { Bundle } from '@sigstore/bundle';
import type { Sha256 } from '../../core/model/digest.ts';
import type { SignerFacts, Verification } from '../../core/model/provenance.ts';
import type { KeyPublisher } from '../../core/model/publisher.ts';
import type { VerifyContext } from '../../ports.ts';
import { readBundle } from './read-bundle.ts';
import { readStatement } from './read-statement.ts';
import { asRefusal, Refusal } from './refusal.ts';
import { verifyCertificateBundle } from './verify-certificate-bundle.ts';
import { verifyKeyBundle } from './verify-key-bundle.ts';

/** Whether a bundle's signature holds; whatever is thrown on the way is a refusal. */
export async function verifySigstoreBundle(bytes: Uint8Array, context: VerifyContext): Promise<Verification> {
  try {
    return await verifyBundle(readBundle(bytes), context);
  } catch (error) {
    return asRefusal(error);
  }
}

async function verifyBundle(bundle: Bundle, context: VerifyContext): Promise<Verification> {
  const artifact = context.artifact === undefined ? undefined : digested(context.artifact);
  const keyed = bundle.verificationMaterial.content.$case === 'publicKey';
  const signer: SignerFacts = keyed
    ? await verifyRecordedKey(bundle, context)
    : await verifyCertificateBundle(bundle, artifact, context.trustedRoot);
  if (bundle.content.$case === 'messageSignature') {
    return { verified: true, signer, subjects: artifact === undefined ? [] : [{ sha256: artifact.sha256 }] };
  }
  const { sha512Only: _, ...statement } = readStatement(bundle.content.dsseEnvelope);
  return { verified: true, signer, ...statement };
}

function digested(bytes: Uint8Array): { readonly sha256: Sha256; readonly bytes: Uint8Array } {
  return { sha256: hash('sha256', bytes, 'hex') as Sha256, bytes };
}

/** A key bundle: DSSE only; the key must be one of the publishers'. */
async function verifyRecordedKey(bundle: Bundle, { publishers, trustedRoot }: VerifyContext): Promise<SignerFacts> {
  const { content } = bundle.verificationMaterial;
  if (content.$case !== 'publicKey' || bundle.content.$case !== 'dsseEnvelope') {
    throw new Refusal('BUNDLE_MALFORMED', 'a key signs a DSSE envelope; this bundle holds a bare message signature');
  }
  const { hint } = content.publicKey;
  const publisher = publishers.find(
    (candidate): candidate is KeyPublisher => candidate.kind === 'key' && candidate.sha256 === hint,
  );
  if (publisher === undefined) {
    throw new Refusal('KEY_UNKNOWN', `no recorded publisher has the key ${hint.slice(0, 64)}`);
  }
  await verifyKeyBundle(bundle, recordedKey(publisher), { artifact: undefined, trustedRoot });
  return { kind: 'key', sha256: publisher.sha256 };
}

function recordedKey({ publicKey, sha256, algorithm }: KeyPublisher): KeyObject {
  const der = Buffer.from(publicKey, 'base64');
  // Threat: a record that names one key and holds another.
  if (hash('sha256', der, 'hex') !== sha256) {
    throw new Refusal('KEY_UNKNOWN', `the public key recorded for ${sha256} has another digest`);
  }
  const key = createPublicKey({ key: der, format: 'der', type: 'spki' });
  if (!isOfAlgorithm(key, algorithm)) {
    throw new Refusal('KEY_UNKNOWN', `the public key recorded for ${sha256} is not of the algorithm ${algorithm}`);
  }
  return key;
}

/** Threat: a record that names a strong algorithm and holds a weak key. */
function isOfAlgorithm(
  { asymmetricKeyType, asymmetricKeyDetails }: KeyObject,
  algorithm: KeyPublisher['algorithm'],
): boolean {
  switch (algorithm) {
    case 'ed25519':
      return asymmetricKeyType === 'ed25519';
    case 'ecdsa-p256':
      return asymmetricKeyType === 'ec' && asymmetricKeyDetails?.namedCurve === 'prime256v1';
    case 'rsa-3072':
      return asymmetricKeyType === 'rsa' && (asymmetricKeyDetails?.modulusLength ?? 0) >= 3072;
  }
}
