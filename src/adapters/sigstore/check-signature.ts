// Exists so that a signature is checked in the one way of its key, over the whole message or over its digest.
import { type KeyObject, verify } from 'node:crypto';
import { p256, p384 } from '@noble/curves/nist.js';
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

function hashesOf({ asymmetricKeyType, asymmetricKeyDetails }: KeyObject): readonly (string | null)[] {
  const hashes = curveHashes[asymmetricKeyDetails?.namedCurve ?? ''];
  if (asymmetricKeyType === 'ec' && hashes !== undefined) {
    return hashes;
  }
  if (asymmetricKeyType === 'ed25519') {
    return [null];
  }
  if (asymmetricKeyType === 'rsa' && (asymmetricKeyDetails?.modulusLength ?? 0) >= 2048) {
    return ['sha256'];
  }
  throw new Refusal(
    'KEY_UNSUITABLE',
    `keys of the kind ${asymmetricKeyDetails?.namedCurve ?? asymmetricKeyType} are not believed: use Ed25519, ECDSA P-256, P-384 or RSA of at least 2048 bits`,
  );
}

/** Whether a key made this signature over the message behind a SHA-256 digest. Node wants the message itself. */
export function isDigestSignedBy(key: KeyObject, signature: Buffer, sha256: Buffer): boolean {
  hashesOf(key);
  const curve = { prime256v1: p256, secp384r1: p384 }[key.asymmetricKeyDetails?.namedCurve ?? ''];
  if (curve === undefined) {
    throw new Refusal(
      'ARTIFACT_NEEDED',
      `a signature by a key of the kind ${key.asymmetricKeyType} cannot be checked against a digest: name the file itself`,
    );
  }
  try {
    return curve.verify(signature, sha256, pointOf(key), { prehash: false, lowS: false, format: 'der' });
  } catch {
    // What is no signature at all is thrown, not answered.
    return false;
  }
}

/** The uncompressed point of a key on a curve. */
function pointOf(key: KeyObject): Uint8Array {
  const { x = '', y = '' } = key.export({ format: 'jwk' });
  return Buffer.concat([Buffer.from([4]), Buffer.from(x, 'base64url'), Buffer.from(y, 'base64url')]);
}
