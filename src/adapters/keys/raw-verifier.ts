// Exists so that the detached raw signatures of existing hosts are verified: base64 of 64 Ed25519 bytes over the artifact.
import { createPublicKey, hash, verify } from 'node:crypto';
import type { Sha256 } from '../../core/model/digest.ts';
import type { RefusalCode, Verification } from '../../core/model/provenance.ts';
import type { KeyPublisher } from '../../core/model/publisher.ts';
import type { SignatureVerifier, VerifyContext } from '../../ports.ts';

const signatureBytes = 64;

/** Verifies `<name>.sig` files. A raw signature names nobody: every Ed25519 key of the publishers is tried. */
export const rawVerifier: SignatureVerifier = {
  verify: async (file, context) => verifyRaw(file, context),
};

function verifyRaw(file: Uint8Array, { artifact, publishers }: VerifyContext): Verification {
  const signature = decode(file);
  if (artifact === undefined) {
    return refused('SIGNATURE_INVALID', 'a raw signature cannot be verified without the artifact');
  }
  if (typeof signature === 'string') {
    return refused('BUNDLE_MALFORMED', signature);
  }
  const keys = publishers.filter((publisher) => publisher.kind === 'key' && publisher.algorithm === 'ed25519');
  if (keys.length === 0) {
    return refused('KEY_UNKNOWN', 'raw signatures are made by Ed25519 keys; none is trusted');
  }
  const signer = keys.find((key) => key.kind === 'key' && isBy(key, artifact, signature));
  if (signer?.kind !== 'key') {
    const who = keys.length === 1 ? 'the trusted Ed25519 key' : `any of the ${keys.length} trusted Ed25519 keys`;
    return refused('SIGNATURE_INVALID', `the raw signature is not made by ${who} over these bytes`);
  }
  const sha256 = hash('sha256', artifact, 'hex') as Sha256;
  return { verified: true, signer: { kind: 'key', sha256: signer.sha256 }, subjects: [{ sha256 }] };
}

/** The 64 bytes, or why there are none. Threat: a second spelling of a signature, or junk behind it. */
function decode(file: Uint8Array): Buffer | string {
  const text = Buffer.from(file)
    .toString('latin1')
    .replace(/\r?\n$/, '');
  const bytes = Buffer.from(text, 'base64');
  if (bytes.toString('base64') !== text) {
    return 'a raw signature is base64 and nothing else';
  }
  return bytes.length === signatureBytes
    ? bytes
    : `a raw Ed25519 signature has ${signatureBytes} bytes, this one ${bytes.length}`;
}

/** Threat: a record whose public key is no key at all. */
function isBy({ publicKey }: KeyPublisher, artifact: Uint8Array, signature: Buffer): boolean {
  try {
    const key = createPublicKey({ key: Buffer.from(publicKey, 'base64'), format: 'der', type: 'spki' });
    return key.asymmetricKeyType === 'ed25519' && verify(null, artifact, key, signature);
  } catch {
    return false;
  }
}

function refused(code: RefusalCode, reason: string): Verification {
  return { verified: false, code, reason };
}
