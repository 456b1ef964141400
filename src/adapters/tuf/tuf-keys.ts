// Exists so that a key has one id and one encoding in our files, whatever TUF calls it.
import { createPublicKey, hash } from 'node:crypto';
import { Key } from '@tufjs/models';
import type { KeyId, TrustKey } from '../../core/model/trust-metadata.ts';
import { PlugyardError } from '../../errors.ts';

/** What stands before the 32 bytes of an Ed25519 key in its SPKI DER. */
const ed25519Prefix = Buffer.from('302a300506032b6570032100', 'hex');
const labelField = 'x-plugyard-label';

export function toTufKey({ id, label, algorithm, publicKey }: TrustKey): Key {
  const der = Buffer.from(publicKey, 'base64');
  const common = { keyID: id, unrecognizedFields: { [labelField]: label } };
  switch (algorithm) {
    case 'ed25519': {
      const raw = der.subarray(ed25519Prefix.length).toString('hex');
      return new Key({ ...common, keyType: 'ed25519', scheme: 'ed25519', keyVal: { public: raw } });
    }
    case 'ecdsa-p256': {
      const pem = createPublicKey({ key: der, format: 'der', type: 'spki' }).export({ format: 'pem', type: 'spki' });
      const keyVal = { public: pem.toString() };
      return new Key({ ...common, keyType: 'ecdsa', scheme: 'ecdsa-sha2-nistp256', keyVal });
    }
    case 'rsa-3072':
      throw new PlugyardError('KEY_INVALID', `The key ${label} is an RSA key; metadata takes Ed25519 and ECDSA P-256`, {
        hint: 'Make one: plugyard keygen',
      });
  }
}

export function fromTufKey(id: string, { keyType, scheme, keyVal, unrecognizedFields }: Key): TrustKey {
  const text = keyVal['public'] ?? '';
  const der = keyType === 'ed25519' ? Buffer.concat([ed25519Prefix, Buffer.from(text, 'hex')]) : pemToDer(text);
  const algorithm = keyType === 'ed25519' ? 'ed25519' : 'ecdsa-p256';
  // Threat: one key under two ids would count twice towards a threshold.
  if (hash('sha256', der, 'hex') !== id || (keyType !== 'ed25519' && scheme !== 'ecdsa-sha2-nistp256')) {
    throw new PlugyardError('TRUST_INVALID', `The metadata names a key ${id.slice(0, 12)} that is another key`);
  }
  const label = unrecognizedFields?.[labelField] ?? id.slice(0, 12);
  // Threat: a label is shown in terminals, and names a file.
  if (typeof label !== 'string' || !/^[A-Za-z0-9][A-Za-z0-9._-]{0,60}$/.test(label)) {
    throw new PlugyardError(
      'TRUST_INVALID',
      `The metadata gives the key ${id.slice(0, 12)} a label that is no plain word`,
    );
  }
  return {
    id: id as KeyId,
    label,
    algorithm,
    publicKey: der.toString('base64'),
  };
}

function pemToDer(pem: string): Buffer {
  return createPublicKey(pem).export({ format: 'der', type: 'spki' });
}
