// Exists so that a signature over a message is checked in the one way of its key.
import { type AsymmetricKeyDetails, type KeyObject, verify } from 'node:crypto';
import { Refusal } from './refusal.ts';

/** The digests that a key of each curve signs; of P-384 the second is old, and still in use. */
const curveHashes: Readonly<Record<string, readonly string[]>> = {
  prime256v1: ['sha256'],
  secp384r1: ['sha384', 'sha256'],
};

/** Whether a key made this signature over a message: Ed25519, ECDSA (DER) on P-256 and P-384, RSA (PKCS#1 v1.5). */
export function isSignedBy(key: KeyObject, signature: Buffer, message: Uint8Array): boolean {
  return hashesOf(key).some((hashName) => verify(hashName, message, key, signature));
}

/** How a key signs; refuses as `KEY_UNSUITABLE` one that is not believed. */
export function hashesOf({ asymmetricKeyType, asymmetricKeyDetails }: KeyObject): readonly (string | null)[] {
  const hashes = curveHashes[asymmetricKeyDetails?.namedCurve ?? ''];
  if (asymmetricKeyType === 'ec' && hashes !== undefined) {
    return hashes;
  }
  if (asymmetricKeyType === 'ed25519') {
    return [null];
  }
  if (asymmetricKeyType === 'rsa' && isStrongRsa(asymmetricKeyDetails ?? {})) {
    return ['sha256'];
  }
  throw new Refusal(
    'KEY_UNSUITABLE',
    `keys of the kind ${asymmetricKeyDetails?.namedCurve ?? asymmetricKeyType} are not believed: use Ed25519, ECDSA P-256, P-384 or RSA of at least 2048 bits with an exponent of at least 65537`,
  );
}

/** Threat: a key that can be factored; and with the exponent 1 everybody signs. */
function isStrongRsa({ modulusLength = 0, publicExponent = 0n }: AsymmetricKeyDetails): boolean {
  return modulusLength >= 2048 && publicExponent >= 65537n;
}
