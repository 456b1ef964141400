// Exists so that what a key is, and whether it is good enough, is decided in one place for private and public ones.
import { hash, type KeyObject } from 'node:crypto';
import type { Sha256 } from '../../core/model/digest.ts';
import type { KeyAlgorithm, KeyPublisher } from '../../core/model/publisher.ts';
import { PlugyardError } from '../../errors.ts';

const minRsaBits = 3072;
const minRsaExponent = 65537n;

/** What a record calls a key. Throws `KEY_INVALID` for every kind that publishers may not have. */
function algorithmOf({ asymmetricKeyType, asymmetricKeyDetails }: KeyObject): KeyAlgorithm {
  const { namedCurve, modulusLength = 0, publicExponent = 0n } = asymmetricKeyDetails ?? {};
  switch (asymmetricKeyType) {
    case 'ed25519':
      return 'ed25519';
    case 'ec':
      if (namedCurve === 'prime256v1') {
        return 'ecdsa-p256';
      }
      throw keyInvalid(`its curve is ${namedCurve ?? 'unknown'}; ECDSA keys are on P-256`);
    case 'rsa':
      // Threat: a key that can be factored; and with the exponent 1 everybody signs.
      if (modulusLength < minRsaBits) {
        throw keyInvalid(`it has ${modulusLength} bits; RSA keys have at least ${minRsaBits}`);
      }
      if (publicExponent < minRsaExponent) {
        throw keyInvalid(`its public exponent is ${publicExponent}; that of RSA keys is ${minRsaExponent} or more`);
      }
      return 'rsa-3072';
    default:
      throw keyInvalid(`its type is ${asymmetricKeyType ?? 'unknown'}; keys are Ed25519, ECDSA P-256 or RSA`);
  }
}

/** The publisher that a public key is. Throws `KEY_INVALID`. */
export function publisherOf(publicKey: KeyObject): KeyPublisher {
  const algorithm = algorithmOf(publicKey);
  const der = publicKey.export({ type: 'spki', format: 'der' });
  return {
    kind: 'key',
    sha256: hash('sha256', der, 'hex') as Sha256,
    algorithm,
    publicKey: der.toString('base64'),
  };
}

export function keyInvalid(
  reason: string,
  { hint = 'Make one: plugyard keygen', cause }: { hint?: string; cause?: unknown } = {},
): PlugyardError {
  return new PlugyardError('KEY_INVALID', `This key cannot be used: ${reason}`, { hint, cause });
}

/** The labels of the PEM blocks in a text, in order; those without an end line are marked. */
export function pemLabels(text: string): readonly { readonly label: string; readonly whole: boolean }[] {
  return [...text.matchAll(/^-----BEGIN ([A-Z0-9 ]+)-----\s*$/gm)].map(([, label = '']) => ({
    label,
    whole: text.includes(`-----END ${label}-----`),
  }));
}
