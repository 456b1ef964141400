// Exists so that the identity in a Fulcio certificate is read from its extensions, decoded, never from its name alone.
import { ASN1Obj } from '@sigstore/core';
import type { KeylessSigner } from '../../core/model/provenance.ts';

/** The part of a verified signer that names it, as `@sigstore/verify` returns it. */
interface CertificateIdentity {
  readonly subjectAlternativeName?: string;
  readonly extensions?: { readonly issuer?: string };
  readonly oids?: readonly { readonly oid?: { readonly id: readonly number[] } | undefined; readonly value: Buffer }[];
}

const arc = '1.3.6.1.4.1.57264.1.';

/** Fulcio's own extension numbers, https://github.com/sigstore/fulcio/blob/main/docs/oid-info.md. */
const numbers = {
  signerWorkflow: 9,
  runner: 11,
  repository: 12,
  commit: 13,
  ref: 14,
  repositoryId: 15,
  ownerId: 17,
  workflow: 18,
  trigger: 20,
  environment: 23,
} as const;

export function decodeExtensions(identity: CertificateIdentity): KeylessSigner {
  const values = new Map((identity.oids ?? []).map(({ oid, value }) => [oid?.id.join('.') ?? '', decodeString(value)]));
  const found = Object.entries(numbers).flatMap(([name, number]) => {
    const value = values.get(`${arc}${number}`);
    return value === undefined ? [] : [[name, value]];
  });
  return {
    kind: 'github-oidc',
    ...(identity.extensions?.issuer === undefined ? {} : { issuer: identity.extensions.issuer }),
    ...(identity.subjectAlternativeName === undefined ? {} : { subject: identity.subjectAlternativeName }),
    ...Object.fromEntries(found),
  };
}

/** Values are DER UTF8Strings; anything else is as good as missing. */
function decodeString(value: Buffer): string | undefined {
  try {
    const parsed = ASN1Obj.parseBuffer(Buffer.from(value));
    return parsed.tag.number === 0x0c ? parsed.value.toString('utf8') : undefined;
  } catch {
    return undefined;
  }
}
