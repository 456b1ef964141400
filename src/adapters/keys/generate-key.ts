// Exists so that a new key comes in the two files that its owner needs: one to keep, one to hand out.
import { generateKeyPairSync, type KeyPairKeyObjectResult } from 'node:crypto';
import type { KeyAlgorithm } from '../../core/model/publisher.ts';

export interface GeneratedKey {
  /** PKCS#8 PEM, encrypted (PBES2, AES-256-CBC) where there is a passphrase. */
  readonly privateKey: string;
  /** SPKI PEM. */
  readonly publicKey: string;
}

export function generateKey(algorithm: KeyAlgorithm, passphrase?: string): GeneratedKey {
  const { privateKey, publicKey } = generatePair(algorithm);
  const encryption = passphrase === undefined ? {} : { cipher: 'aes-256-cbc', passphrase };
  return {
    privateKey: privateKey.export({ type: 'pkcs8', format: 'pem', ...encryption }).toString(),
    publicKey: publicKey.export({ type: 'spki', format: 'pem' }).toString(),
  };
}

function generatePair(algorithm: KeyAlgorithm): KeyPairKeyObjectResult {
  switch (algorithm) {
    case 'ed25519':
      return generateKeyPairSync('ed25519');
    case 'ecdsa-p256':
      return generateKeyPairSync('ec', { namedCurve: 'P-256' });
    case 'rsa-3072':
      return generateKeyPairSync('rsa', { modulusLength: 3072 });
  }
}
