// Exists so that the public key of `--key` is read from what people have: PEM, or the base64 of a raw Ed25519 key.
import { createPublicKey, type KeyObject } from 'node:crypto';
import { PlugyardError } from '../../errors.ts';

/** What stands before the 32 bytes of an Ed25519 key in its SPKI DER. */
const spkiEd25519 = Buffer.from('302a300506032b6570032100', 'hex');

/** A public key from PEM (SPKI) or from base64 of 32 bytes. Throws `KEY_INVALID`; a private key is refused. */
export function readPublicKey(text: string): KeyObject {
  const trimmed = text.trim();
  const raw = Buffer.from(trimmed, 'base64');
  try {
    if (raw.length === 32 && raw.toString('base64') === trimmed) {
      return createPublicKey({ key: Buffer.concat([spkiEd25519, raw]), format: 'der', type: 'spki' });
    }
    // Node makes public keys out of private ones and of certificates; neither is what was asked for.
    if (!/^-----BEGIN PUBLIC KEY-----\n[\s\S]*-----END PUBLIC KEY-----$/.test(trimmed.replaceAll('\r\n', '\n'))) {
      throw new Error('it is neither PEM with "BEGIN PUBLIC KEY" nor base64 of 32 bytes');
    }
    return createPublicKey(trimmed);
  } catch (error) {
    throw new PlugyardError('KEY_INVALID', `This is not a public key: ${(error as Error).message}`, {
      hint: 'Give the public key as PEM (openssl pkey -in key.pem -pubout), or a raw Ed25519 key in base64.',
      cause: error,
    });
  }
}
