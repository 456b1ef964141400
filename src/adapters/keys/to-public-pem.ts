// Exists so that a recorded public key can be compared with what its owner has: the same PEM, to the byte.
import { createPublicKey } from 'node:crypto';

/** SPKI PEM of a key whose SPKI DER is given as base64. */
export function toPublicPem(publicKey: string): string {
  const key = createPublicKey({ key: Buffer.from(publicKey, 'base64'), format: 'der', type: 'spki' });
  return key.export({ type: 'spki', format: 'pem' }).toString();
}
