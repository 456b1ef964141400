// Exists so that a bundle signed with a key of someone's own is verified with that key; logs and timestamps too, if it has any.
import { hash, type KeyObject } from 'node:crypto';
import type { Bundle } from '@sigstore/bundle';
import { TrustedRoot } from '@sigstore/protobuf-specs';
import { toSignedEntity, toTrustMaterial, Verifier } from '@sigstore/verify';
import { checkLogEntries } from './check-log-entries.ts';
import { checkTimestamp } from './check-timestamp.ts';
import { refuseOtherVerifiers } from './logged-verifier.ts';
import { Refusal } from './refusal.ts';
import { type Artifact, signedContent } from './signed-content.ts';
import { loadTrust, type Trust } from './trust-material.ts';
import { timestampsOf } from './verify-certificate-bundle.ts';

/** That this key made the bundle. Throws a refusal, or whatever the library throws. */
export async function verifyKeyBundle(
  bundle: Bundle,
  publicKey: KeyObject,
  { artifact, trustedRoot }: { readonly artifact: Artifact | undefined; readonly trustedRoot: Uint8Array | undefined },
): Promise<void> {
  refuseForeignHint(bundle, publicKey);
  const { tlogEntries } = bundle.verificationMaterial;
  const stamps = timestampsOf(bundle);
  const { material, stampers } = tlogEntries.length + stamps.length > 0 ? await loadTrust(trustedRoot) : nobody();
  checkLogEntries(tlogEntries, material.tlogs);
  for (const stamp of stamps) {
    checkTimestamp(stamp, stampers);
  }
  const own = { ...material, publicKey: () => ({ publicKey, validFor: () => true }) };
  const verifier = new Verifier(own, { tlogThreshold: 0, ctlogThreshold: 0, timestampThreshold: 0 });
  verifier.verify({ ...toSignedEntity(bundle), signature: await signedContent(bundle, artifact) });
  refuseOtherVerifiers(tlogEntries, publicKey);
}

/** A bundle that has neither logs nor timestamps needs no trusted root. */
function nobody(): Pick<Trust, 'material' | 'stampers'> {
  return { material: toTrustMaterial(TrustedRoot.fromJSON({})), stampers: [] };
}

/**
 * Threat: a hint is not signed; one that names another key may mislead whoever reads it.
 * Known tools write the digest of the key in hex, in base64, or as `SHA256:` with base64 without padding; or nothing.
 */
function refuseForeignHint({ verificationMaterial: { content } }: Bundle, publicKey: KeyObject): void {
  const hint = content.$case === 'publicKey' ? content.publicKey.hint : '';
  const digest = hash('sha256', publicKey.export({ type: 'spki', format: 'der' }), 'buffer');
  const base64 = digest.toString('base64');
  if (!['', digest.toString('hex'), base64, `SHA256:${base64.replace(/=+$/, '')}`].includes(hint)) {
    throw new Refusal('KEY_UNKNOWN', `the bundle was made with another key, of the digest ${hint.slice(0, 80)}`);
  }
}
