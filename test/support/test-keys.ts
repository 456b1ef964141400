// Exists so that tests sign with keys that are the same in every run, and that nobody could take for secrets.
import { createHash, createPrivateKey } from 'node:crypto';
import { openKey } from '../../src/adapters/keys/open-key.ts';
import type { KeySigner } from '../../src/ports.ts';

/** What stands before the 32 bytes of an Ed25519 key in its PKCS#8 DER. */
const pkcs8Ed25519 = Buffer.from('302e020100300506032b657004220420', 'hex');

/** The Ed25519 key whose seed is the digest of a name. */
export function testKey(name: string): KeySigner {
  return openKey(testKeyPem(name));
}

/** The same, as it lies in a file. */
export function testKeyPem(name: string): string {
  const seed = createHash('sha256').update(`plugyard test key ${name}`).digest();
  const key = createPrivateKey({ key: Buffer.concat([pkcs8Ed25519, seed]), format: 'der', type: 'pkcs8' });
  return key.export({ type: 'pkcs8', format: 'pem' }).toString();
}
