// Exists so that the identity in a Fulcio certificate is read from its extensions, decoded exactly, never guessed.
import type { KeylessSigner } from '../../core/model/provenance.ts';
import { type Element, parseDer, tags } from './der.ts';
import { messageOf, Refusal } from './refusal.ts';

/** Extensions of a verified certificate, as `@sigstore/verify` returns them. */
export type Extensions = readonly {
  readonly oid?: { readonly id: readonly number[] } | undefined;
  readonly value: Buffer;
}[];

const arc = '1.3.6.1.4.1.57264.1.';
const subjectAltName = '2.5.29.17';

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

/**
 * What a certificate says of its owner; what it does not say is absent.
 * Refuses as `CERTIFICATE_INVALID` an extension that stands twice or is not the one DER string that it must be.
 */
export function decodeExtensions(extensions: Extensions): KeylessSigner {
  const values = new Map<string, Buffer>();
  for (const { oid, value } of extensions) {
    const id = oid?.id.join('.') ?? '';
    // Threat: two values for one name; we would compare one, and others would show the other.
    if (values.has(id)) {
      throw new Refusal('CERTIFICATE_INVALID', `the certificate says ${id} twice`);
    }
    values.set(id, value);
  }
  const issuer = issuerOf(values);
  const subject = subjectOf(values.get(subjectAltName));
  const found = Object.entries(numbers).flatMap(([name, number]) => {
    const value = values.get(`${arc}${number}`);
    return value === undefined ? [] : [[name, decodeText(value, number)]];
  });
  return {
    kind: 'github-oidc',
    ...(issuer === undefined ? {} : { issuer }),
    ...(subject === undefined ? {} : { subject }),
    ...Object.fromEntries(found),
  };
}

/** The issuer stands in .8 as DER, and in older certificates only in .1, without. */
function issuerOf(values: ReadonlyMap<string, Buffer>): string | undefined {
  const [newer, older] = [values.get(`${arc}8`), values.get(`${arc}1`)];
  if (newer !== undefined) {
    return decodeText(newer, 8);
  }
  return older === undefined ? undefined : decodeUtf8(older, '.1');
}

function decodeText(value: Buffer, number: number): string {
  return decodeUtf8(derOf(value, tags.utf8, `.${number}`).value, `.${number}`);
}

function derOf(value: Buffer, tag: number, name: string): Element {
  try {
    return parseDer(value, tag);
  } catch (error) {
    throw new Refusal('CERTIFICATE_INVALID', `the extension ${name} of the certificate: ${messageOf(error)}`);
  }
}

function decodeUtf8(value: Buffer, name: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(value);
  } catch {
    throw new Refusal('CERTIFICATE_INVALID', `the extension ${name} of the certificate is not UTF-8`);
  }
}

/** Names that people compare: an address [6] or a mail address [1]. */
const nameTags: readonly number[] = [0x86, 0x81];

/**
 * The one name of the certificate.
 * Threat: the library drops the highest bit of each byte, and takes the first of several names.
 */
function subjectOf(value: Buffer | undefined): string | undefined {
  if (value === undefined) {
    return undefined;
  }
  const names = derOf(value, tags.sequence, subjectAltName).subs;
  const name = names.length === 1 ? names[0] : undefined;
  const text = name?.value.toString('latin1') ?? '';
  if (name === undefined || !nameTags.includes(name.tag.toDER()) || !/^[\x21-\x7e]+$/.test(text)) {
    throw new Refusal('CERTIFICATE_INVALID', 'the certificate does not name one address or mail address as its owner');
  }
  return text;
}
