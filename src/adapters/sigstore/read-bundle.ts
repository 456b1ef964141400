// Exists so that a bundle is capped and looked over, field by field, before anything believes a word of it.
import { type Bundle, bundleFromJSON } from '@sigstore/bundle';
import { type JsonObject, parseJson } from '../../core/model/json.ts';
import { decodeText, type JsonLimits } from '../../core/model/json-text.ts';
import type { Result } from '../../core/model/result.ts';
import { bytes, list, object, oneOf, type Shape, text, wholeNumber } from './json-shape.ts';
import { messageOf, Refusal } from './refusal.ts';

/** A real bundle has 4 to 20 kB and is nested 6 deep. */
const limits: JsonLimits = { maxBytes: 1024 * 1024, maxDepth: 12 };

const oldMediaTypes = ['0.1', '0.2'].map((version) => `application/vnd.dev.sigstore.bundle+json;version=${version}`);
const mediaTypes = [
  ...oldMediaTypes,
  'application/vnd.dev.sigstore.bundle+json;version=0.3',
  'application/vnd.dev.sigstore.bundle.v0.3+json',
];

const certificate = object({ rawBytes: bytes });

const inclusionProof = object(
  { rootHash: bytes, treeSize: wholeNumber, checkpoint: object({ envelope: text }) },
  { logIndex: wholeNumber, hashes: list(64, bytes) },
);

const logEntry = object(
  {
    logId: object({ keyId: bytes }),
    kindVersion: object({ kind: text, version: text }),
    canonicalizedBody: bytes,
  },
  {
    logIndex: wholeNumber,
    integratedTime: wholeNumber,
    inclusionPromise: object({ signedEntryTimestamp: bytes }),
    inclusionProof,
  },
);

const verificationMaterial = object(
  {},
  {
    publicKey: object({}, { hint: text }),
    certificate,
    x509CertificateChain: object({ certificates: list(8, certificate) }),
    tlogEntries: list(16, logEntry),
    timestampVerificationData: object({}, { rfc3161Timestamps: list(16, object({ signedTimestamp: bytes })) }),
  },
);

const bundleShape: Shape = object(
  { mediaType: oneOf(...mediaTypes), verificationMaterial },
  {
    dsseEnvelope: object({
      payload: bytes,
      payloadType: text,
      signatures: list(1, object({ sig: bytes }, { keyid: text })),
    }),
    messageSignature: object({
      messageDigest: object({ algorithm: oneOf('SHA2_256', 'SHA2_384', 'SHA2_512'), digest: bytes }),
      signature: bytes,
    }),
  },
);

/** A bundle of the versions 0.1 to 0.3. Refuses as `BUNDLE_MALFORMED`. */
export function readBundle(content: Uint8Array): Bundle {
  try {
    const value = read(parseJson(read(decodeText(content, limits.maxBytes)), limits)).value as JsonObject;
    bundleShape(value, 'the bundle');
    refuseChoices(value);
    refuseOtherKeyId(value);
    return bundleFromJSON(value);
  } catch (error) {
    throw new Refusal('BUNDLE_MALFORMED', `this is not a Sigstore bundle: ${messageOf(error)}`);
  }
}

function read<T>(result: Result<T>): T {
  if (!result.ok) {
    throw new Error(result.problems[0]?.message);
  }
  return result.value;
}

/** Threat: of two signatures or two signers beside each other, a verifier sees one and a reader believes the other. */
function refuseChoices(bundle: JsonObject): void {
  const material = bundle['verificationMaterial'] as JsonObject;
  requireOne(bundle, ['dsseEnvelope', 'messageSignature']);
  const old = oldMediaTypes.includes(String(bundle['mediaType']));
  requireOne(material, ['publicKey', 'certificate', 'x509CertificateChain']);
  if (Object.hasOwn(material, old ? 'certificate' : 'x509CertificateChain')) {
    throw new Error(`a bundle of this version has ${old ? 'a certificate chain' : 'one certificate, no chain'}`);
  }
}

function requireOne(value: JsonObject, fields: readonly string[]): void {
  const present = fields.filter((field) => Object.hasOwn(value, field));
  if (present.length !== 1) {
    throw new Error(`it has ${present.join(' and ') || 'none'} of ${fields.join(', ')}; it must have one`);
  }
}

/** Threat: the key id of an envelope is not signed; it may repeat the hint, and say nothing else. */
function refuseOtherKeyId(bundle: JsonObject): void {
  const { verificationMaterial, dsseEnvelope } = bundle as {
    readonly verificationMaterial: { readonly publicKey?: { readonly hint?: string } };
    readonly dsseEnvelope?: { readonly signatures: readonly { readonly keyid?: string }[] };
  };
  const keyId = dsseEnvelope?.signatures[0]?.keyid ?? '';
  if (keyId !== '' && keyId !== verificationMaterial.publicKey?.hint) {
    throw new Error('the key id of its signature is not that of the key that it names');
  }
}
