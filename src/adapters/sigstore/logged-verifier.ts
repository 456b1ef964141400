// Exists so that a log entry names the very signer of the bundle: the library compares signature and digest, and not who verifies them.
import { createPublicKey, type KeyObject, X509Certificate } from 'node:crypto';
import type { Bundle } from '@sigstore/bundle';
import { Refusal } from './refusal.ts';

type LogEntry = Bundle['verificationMaterial']['tlogEntries'][number];

/** Where each kind of entry holds its verifier; of Rekor's first kind as base64 of PEM, of its second as DER. */
const places: Readonly<Record<string, readonly (string | number)[]>> = {
  'hashedrekord 0.0.1': ['spec', 'signature', 'publicKey', 'content'],
  'dsse 0.0.1': ['spec', 'signatures', 0, 'verifier'],
  'intoto 0.0.2': ['spec', 'content', 'envelope', 'signatures', 0, 'publicKey'],
  'hashedrekord 0.0.2': ['spec', 'hashedRekordV002', 'signature', 'verifier'],
  'dsse 0.0.2': ['spec', 'dsseV002', 'signatures', 0, 'verifier'],
};

/**
 * Refuses verified entries that name another certificate or key than the bundle.
 * Threat: signatures can be made to verify with a second key; whoever watches the log would never see the first one used.
 */
export function refuseOtherVerifiers(entries: readonly LogEntry[], signer: X509Certificate | KeyObject): void {
  for (const { kindVersion, canonicalizedBody } of entries) {
    const place = places[`${kindVersion.kind} ${kindVersion.version}`] ?? [];
    const verifier = place.reduce<unknown>(
      (value, step) => (value as Record<string | number, unknown> | undefined)?.[step],
      JSON.parse(canonicalizedBody.toString('utf8')),
    );
    if (place.length === 0 || !isSigner(verifier, signer)) {
      throw new Refusal('LOG_INVALID', 'the log entry names another certificate or key than the bundle');
    }
  }
}

function isSigner(verifier: unknown, signer: X509Certificate | KeyObject): boolean {
  const content = typeof verifier === 'string' ? Buffer.from(verifier, 'base64') : derOf(verifier, signer);
  try {
    if (signer instanceof X509Certificate) {
      return new X509Certificate(content).raw.equals(signer.raw);
    }
    const key = typeof verifier === 'string' ? content : ({ key: content, format: 'der', type: 'spki' } as const);
    return createPublicKey(key).equals(signer);
  } catch {
    // What can be read neither as a certificate nor as a key is nobody's.
    return false;
  }
}

function derOf(verifier: unknown, signer: X509Certificate | KeyObject): Buffer {
  const named = verifier as
    | Partial<Record<'x509Certificate' | 'publicKey', { readonly rawBytes?: unknown }>>
    | undefined;
  const rawBytes = (signer instanceof X509Certificate ? named?.x509Certificate : named?.publicKey)?.rawBytes;
  return Buffer.from(typeof rawBytes === 'string' ? rawBytes : '', 'base64');
}
