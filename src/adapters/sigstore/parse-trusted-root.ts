// Exists so that a trusted root is looked over before it is believed: the library takes some malformed ones as unbounded trust.
import { createPublicKey, type KeyObject, X509Certificate } from 'node:crypto';
import { type JsonObject, type JsonValue, parseJson } from '../../core/model/json.ts';
import { decodeText, type JsonLimits } from '../../core/model/json-text.ts';
import { bytes, list, object, oneOf, type Shape, text } from './json-shape.ts';

/** The public-good root has 8 kB and is nested 6 deep. */
const limits: JsonLimits = { maxBytes: 1024 * 1024, maxDepth: 12 };
const maxEntries = 64;

const mediaTypes = ['+json;version=0.1', '.v0.1+json', '.v0.2+json'].map(
  (ending) => `application/vnd.dev.sigstore.trustedroot${ending}`,
);

/** What the library verifies with: the details, and the key that must be behind them. */
const keyKinds: Readonly<Record<string, (key: KeyObject) => boolean>> = {
  PKIX_ECDSA_P256_SHA_256: isOnCurve('prime256v1'),
  PKIX_ECDSA_P384_SHA_384: isOnCurve('secp384r1'),
  PKIX_ED25519: ({ asymmetricKeyType }) => asymmetricKeyType === 'ed25519',
  PKCS1_RSA_PKCS1V5: isRsa(2048),
  PKIX_RSA_PKCS1V5: isRsa(2048),
  PKIX_RSA_PKCS1V15_2048_SHA256: isRsa(2048),
  PKIX_RSA_PKCS1V15_3072_SHA256: isRsa(3072),
  PKIX_RSA_PKCS1V15_4096_SHA256: isRsa(4096),
};

function isOnCurve(curve: string): (key: KeyObject) => boolean {
  return ({ asymmetricKeyType, asymmetricKeyDetails }) =>
    asymmetricKeyType === 'ec' && asymmetricKeyDetails?.namedCurve === curve;
}

function isRsa(bits: number): (key: KeyObject) => boolean {
  return ({ asymmetricKeyType, asymmetricKeyDetails }) =>
    asymmetricKeyType === 'rsa' &&
    (asymmetricKeyDetails?.modulusLength ?? 0) >= bits &&
    (asymmetricKeyDetails?.publicExponent ?? 0n) >= 65537n;
}

const instant: Shape = (value, place) => {
  if (
    typeof value !== 'string' ||
    !/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,9})?Z$/.test(value) ||
    Number.isNaN(Date.parse(value))
  ) {
    throw new Error(`${place} is not a time like 2026-01-31T12:00:00Z`);
  }
};

/** Threat: without a start the library believes a key since the beginning of time, and again after its end. */
const period: Shape = (value, place) => {
  object({ start: instant }, { end: instant })(value, place);
  const { start, end } = value as { readonly start: string; readonly end?: string };
  if (end !== undefined && Date.parse(end) < Date.parse(start)) {
    throw new Error(`${place} ends before it starts`);
  }
};

const publicKey: Shape = (value, place) => {
  object({ rawBytes: bytes, keyDetails: oneOf(...Object.keys(keyKinds)), validFor: period })(value, place);
  const { rawBytes, keyDetails } = value as { readonly rawBytes: string; readonly keyDetails: string };
  // The library reads RSA keys as PKCS#1, whatever their details say.
  const type = keyDetails.includes('RSA') ? 'pkcs1' : 'spki';
  const key = createPublicKey({ key: Buffer.from(rawBytes, 'base64'), format: 'der', type });
  if (keyKinds[keyDetails]?.(key) !== true) {
    throw new Error(`${place} is not a key of the kind ${keyDetails}`);
  }
};

const baseUrl: Shape = (value, place) => {
  text(value, place);
  if (!URL.canParse(value as string)) {
    throw new Error(`${place} is not an address`);
  }
};

const keyId = object({ keyId: bytes });

const log = object(
  { baseUrl, hashAlgorithm: oneOf('SHA2_256'), publicKey, logId: keyId },
  { checkpointKeyId: keyId, operator: text },
);

const certificate: Shape = (value, place) => {
  object({ rawBytes: bytes })(value, place);
  new X509Certificate(Buffer.from((value as { readonly rawBytes: string }).rawBytes, 'base64'));
};

const chain: Shape = (value, place) => {
  object({ certificates: list(16, certificate) })(value, place);
  if ((value as { readonly certificates: readonly JsonValue[] }).certificates.length === 0) {
    throw new Error(`${place} has no certificates`);
  }
};

const authority = object(
  { certChain: chain, validFor: period },
  { subject: object({}, { organization: text, commonName: text }), uri: text, operator: text },
);

const lists = {
  tlogs: list(maxEntries, log),
  ctlogs: list(maxEntries, log),
  certificateAuthorities: list(maxEntries, authority),
  timestampAuthorities: list(maxEntries, authority),
};

const shape = object({ mediaType: oneOf(...mediaTypes) }, lists);

/** A trusted root as JSON. Throws a sentence for anything that is not one, or that would be believed too much. */
export function parseTrustedRoot(content: Uint8Array): JsonObject {
  const decoded = decodeText(content, limits.maxBytes);
  const document = decoded.ok ? parseJson(decoded.value, limits) : decoded;
  if (!document.ok) {
    throw new Error(document.problems[0]?.message);
  }
  const root = document.value.value as JsonObject;
  shape(root, 'the trusted root');
  const entries = Object.keys(lists).map((name) => (root[name] ?? []) as readonly JsonObject[]);
  if (entries.every(({ length }) => length === 0)) {
    throw new Error('it trusts nobody');
  }
  entries.forEach(refuseTwins);
  return root;
}

/** Threat: a key that stands twice, with two periods, is believed in both. */
function refuseTwins(entries: readonly JsonObject[]): void {
  const keys = entries.map(({ publicKey, certChain }) =>
    JSON.stringify((publicKey as JsonObject)?.['rawBytes'] ?? certChain),
  );
  const ids = entries.flatMap(({ logId }) => (logId === undefined ? [] : [JSON.stringify(logId)]));
  for (const marks of [keys, ids]) {
    if (new Set(marks).size !== marks.length) {
      throw new Error('one of its keys stands twice');
    }
  }
}
