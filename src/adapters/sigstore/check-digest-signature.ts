// Exists so that a signature is checked against a digest alone, which Node cannot; loaded only where it is asked for.
import type { KeyObject } from 'node:crypto';
import { p256, p384 } from '@noble/curves/nist.js';
import { hashesOf } from './check-signature.ts';
import { Refusal } from './refusal.ts';

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
