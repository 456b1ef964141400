// Exists so that authors sign with a key file of their own: DSSE in a Sigstore bundle, or the bare signature.
import { createPrivateKey, createPublicKey, type KeyObject, sign } from 'node:crypto';
import { PlugyardError } from '../../errors.ts';
import type { KeySigner } from '../../ports.ts';
import { keyInvalid, pemLabels, publisherOf } from './key-facts.ts';

/**
 * A signer from a private key in PEM: PKCS#8, encrypted or not, or the older forms that OpenSSL reads.
 * Throws `KEY_INVALID`, or `PASSPHRASE_MISSING` for an encrypted key without one.
 */
export function openKey(pem: string, passphrase?: string): KeySigner {
  const key = readPrivateKey(pem, passphrase);
  const publisher = publisherOf(createPublicKey(key));
  const digest = publisher.algorithm === 'ed25519' ? null : 'sha256';
  const signBytes = (message: Uint8Array): Uint8Array => sign(digest, message, key);
  return {
    publisher,
    signBytes,
    sign: async (payloadType, payload) => {
      const [{ bundleToJSON, toDSSEBundle }, { dsse }] = await Promise.all([
        import('@sigstore/bundle'),
        import('@sigstore/core'),
      ]);
      const artifact = Buffer.from(payload);
      const signature = Buffer.from(signBytes(dsse.preAuthEncoding(payloadType, artifact)));
      const bundle = toDSSEBundle({ artifact, artifactType: payloadType, signature, keyHint: publisher.sha256 });
      return new TextEncoder().encode(`${JSON.stringify(bundleToJSON(bundle))}\n`);
    },
  };
}

function readPrivateKey(pem: string, passphrase: string | undefined): KeyObject {
  const reason = notPrivate(pem);
  if (reason !== undefined) {
    throw keyInvalid(reason);
  }
  const encrypted = /^-----BEGIN ENCRYPTED PRIVATE KEY-----|^Proc-Type: 4,ENCRYPTED/m.test(pem);
  if (encrypted && passphrase === undefined) {
    throw new PlugyardError('PASSPHRASE_MISSING', 'This key is encrypted, and no passphrase was given', {
      hint: 'Set PLUGYARD_PASSPHRASE, name a file with --passphrase-file <file>, or type it at a terminal.',
    });
  }
  try {
    return createPrivateKey({ key: pem, ...(encrypted ? { passphrase: passphrase ?? '' } : {}) });
  } catch (cause) {
    if (encrypted) {
      const hint = 'Give the passphrase that it was made with; a final line break of --passphrase-file is left out.';
      throw keyInvalid('the passphrase is wrong, or the file is damaged', { hint, cause });
    }
    throw keyInvalid(`it cannot be read (${(cause as Error).message})`, { cause });
  }
}

/** What people take for a private key; `undefined` where it may be one. */
function notPrivate(pem: string): string | undefined {
  const labels = pemLabels(pem);
  const labelled = labels.find(({ label }) => label.endsWith('PRIVATE KEY')) ?? labels[0];
  if (labelled === undefined) {
    return 'it is no PEM file; a private key starts with -----BEGIN PRIVATE KEY-----';
  }
  if (labelled.label === 'OPENSSH PRIVATE KEY') {
    return 'it is an SSH key; Plugyard reads PKCS#8';
  }
  if (!labelled.label.endsWith('PRIVATE KEY')) {
    return `it is a ${labelled.label.toLowerCase()}; signing needs the private key`;
  }
  return labelled.whole ? undefined : 'the file is cut short: its END line is missing';
}
