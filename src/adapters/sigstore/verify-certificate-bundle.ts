// Exists so that a keyless bundle proves who signed: certificate, transparency log, time and signature, each of them.

import type { Bundle } from '@sigstore/bundle';
import { RFC3161Timestamp } from '@sigstore/core';
import { toSignedEntity, Verifier } from '@sigstore/verify';
import type { KeylessSigner } from '../../core/model/provenance.ts';
import { checkCertificate } from './check-certificate.ts';
import { checkLogEntries, refuseOutlivedLogs } from './check-log-entries.ts';
import { checkTimestamp } from './check-timestamp.ts';
import { decodeExtensions } from './fulcio-extensions.ts';
import { refuseOtherVerifiers } from './logged-verifier.ts';
import { Refusal } from './refusal.ts';
import { type Artifact, signedContent } from './signed-content.ts';
import { loadTrust } from './trust-material.ts';

/** The signer whose certificate a bundle brings. Throws a refusal, or whatever the library throws. */
export async function verifyCertificateBundle(
  bundle: Bundle,
  artifact: Artifact | undefined,
  trustedRoot: Uint8Array | undefined,
): Promise<KeylessSigner> {
  const { material, issuers, stampers } = await loadTrust(trustedRoot);
  const { tlogEntries } = bundle.verificationMaterial;
  const stamps = timestampsOf(bundle);
  const certificate = checkCertificate(bundle, issuers);
  checkLogEntries(tlogEntries, material.tlogs);
  for (const stamp of stamps) {
    checkTimestamp(stamp, stampers);
  }
  const promised = tlogEntries.filter(({ inclusionPromise }) => inclusionPromise !== undefined);
  if (stamps.length + promised.length === 0) {
    throw new Refusal(
      'TIMESTAMP_MISSING',
      'nothing proves when the signature was made: no timestamp, no promise of a log',
    );
  }
  const entity = { ...toSignedEntity(bundle), signature: await signedContent(bundle, artifact) };
  const { identity } = new Verifier(material).verify(entity);
  refuseOtherVerifiers(tlogEntries, certificate);
  refuseOutlivedLogs(tlogEntries, material.tlogs, [
    ...stamps.map((stamp) => RFC3161Timestamp.parse(Buffer.from(stamp)).signingTime),
    ...promised.map(({ integratedTime }) => new Date(Number(integratedTime) * 1000)),
  ]);
  return decodeExtensions(identity?.oids ?? []);
}

export function timestampsOf({ verificationMaterial }: Bundle): readonly Buffer[] {
  return (verificationMaterial.timestampVerificationData?.rfc3161Timestamps ?? []).map(
    ({ signedTimestamp }) => signedTimestamp,
  );
}
