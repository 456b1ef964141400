// Exists so that authors sign with a key file of their own: DSSE in a Sigstore bundle.
import {
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  hash,
  type KeyObject,
  sign as signBytes,
} from 'node:crypto';
import type { Sha256 } from '../../core/model/digest.ts';
import type { KeyPublisher } from '../../core/model/publisher.ts';
import { PlugyardError } from '../../errors.ts';
import type { KeySigner } from '../../ports.ts';

/** A new Ed25519 key as PKCS#8 PEM. */
export function generateKey(): string {
  return generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
}

/** A signer from a PKCS#8 PEM. Throws `KEY_INVALID` for anything but an Ed25519 private key. */
export function openKey(pem: string): KeySigner {
  const key = readKey(pem);
  const publisher = publisherOf(key);
  return {
    publisher,
    signBytes: (message) => signBytes(null, message, key),
    sign: async (payloadType, payload) => {
      const [{ bundleToJSON, toDSSEBundle }, { dsse }] = await Promise.all([
        import('@sigstore/bundle'),
        import('@sigstore/core'),
      ]);
      const artifact = Buffer.from(payload);
      const signature = signBytes(null, dsse.preAuthEncoding(payloadType, artifact), key);
      const bundle = toDSSEBundle({ artifact, artifactType: payloadType, signature, keyHint: publisher.sha256 });
      return new TextEncoder().encode(`${JSON.stringify(bundleToJSON(bundle))}\n`);
    },
  };
}

function readKey(pem: string): KeyObject {
  try {
    const key = createPrivateKey(pem);
    if (key.asymmetricKeyType === 'ed25519') {
      return key;
    }
    throw new Error(`its type is ${key.asymmetricKeyType}`);
  } catch (error) {
    throw new PlugyardError(
      'KEY_INVALID',
      `This is not an Ed25519 private key in PKCS#8 PEM: ${(error as Error).message}`,
      {
        hint: 'Make one: plugyard keygen',
        cause: error,
      },
    );
  }
}

function publisherOf(key: KeyObject): KeyPublisher {
  const der = createPublicKey(key).export({ type: 'spki', format: 'der' });
  return {
    kind: 'key',
    sha256: hash('sha256', der, 'hex') as Sha256,
    algorithm: 'ed25519',
    publicKey: der.toString('base64'),
  };
}
