// Exists so that a public key is read in the two spellings in which people hand them out: SPKI PEM, and raw Ed25519.
import { createPublicKey, type KeyObject } from 'node:crypto';
import type { KeyPublisher } from '../../core/model/publisher.ts';
import { keyInvalid, pemLabels, publisherOf } from './key-facts.ts';

/** What stands before the 32 bytes of an Ed25519 key in its SPKI DER (RFC 8410). */
const spkiEd25519 = Buffer.from('302a300506032b6570032100', 'hex');
const rawBytes = 32;
const hint = 'Give the public key as PEM (-----BEGIN PUBLIC KEY-----), or as base64 of the 32 bytes of an Ed25519 key.';

/** The publisher that a public key is: SPKI PEM, or base64 of 32 raw Ed25519 bytes. Throws `KEY_INVALID`. */
export function openPublicKey(text: string): KeyPublisher {
  return publisherOf(readPublicKey(text));
}

/** The key itself, of any algorithm: what other tools sign with, a record may not name. Throws `KEY_INVALID`. */
export function readPublicKey(text: string): KeyObject {
  const labels = pemLabels(text);
  return labels.length === 0 ? readRaw(text) : readPem(text, labels);
}

/** Base64 of the 32 raw bytes of an Ed25519 key, as existing hosts read it; `undefined` for other algorithms. */
export function toRawPublicKey({ algorithm, publicKey }: KeyPublisher): string | undefined {
  return algorithm === 'ed25519' ? Buffer.from(publicKey, 'base64').subarray(-rawBytes).toString('base64') : undefined;
}

function readRaw(text: string): KeyObject {
  const trimmed = text.replace(/\r?\n$/, '');
  const bytes = Buffer.from(trimmed, 'base64');
  // Node passes over whatever is not base64: only what it writes again in the same way is.
  if (bytes.toString('base64') !== trimmed) {
    throw keyInvalid('it is neither PEM nor base64', { hint });
  }
  if (bytes.length !== rawBytes) {
    throw keyInvalid(`it has ${bytes.length} bytes; a raw Ed25519 public key has ${rawBytes}`, { hint });
  }
  return createPublicKey({ key: Buffer.concat([spkiEd25519, bytes]), format: 'der', type: 'spki' });
}

/** Threat: the library would also take a certificate, or a private key, and derive the public one. */
function readPem(text: string, labels: ReturnType<typeof pemLabels>): KeyObject {
  const [first] = labels;
  if (labels.length > 1) {
    throw keyInvalid(`the file holds ${labels.length} keys; one is expected`, { hint });
  }
  if (first?.label !== 'PUBLIC KEY') {
    throw keyInvalid(`it is a ${first?.label.toLowerCase() ?? 'text'}; a public key is expected`, { hint });
  }
  if (!first.whole) {
    throw keyInvalid('the file is cut short: its END line is missing', { hint });
  }
  try {
    return createPublicKey({ key: text, format: 'pem' });
  } catch (cause) {
    throw keyInvalid(`it cannot be read (${(cause as Error).message})`, { hint, cause });
  }
}
