// Exists so that nothing in a timestamp is unsigned and unread: around the signed part stand versions, algorithms and certificates.
import { type Element, inside, parseDer, tags } from './der.ts';
import { messageOf, Refusal } from './refusal.ts';

/**
 * RFC 3161 responses as timestamp authorities of Sigstore write them; what is signed in them, the library verifies.
 * Threat: bytes that no signature covers could be changed without anyone noticing, or read by others in another way.
 */
export function checkTimestamp(signedTimestamp: Buffer, knownCertificates: readonly Buffer[]): void {
  try {
    const [status, token] = inside(parseDer(signedTimestamp, tags.sequence), tags.sequence, tags.sequence);
    requireNumber(inside(status, tags.integer)[0], 0);
    const [, content] = inside(token, tags.oid, tags.context0);
    const [signedData] = inside(content, tags.sequence);
    checkSignedData(signedData, knownCertificates);
  } catch (error) {
    throw error instanceof Refusal
      ? error
      : new Refusal('TIMESTAMP_INVALID', `a timestamp is malformed: ${messageOf(error)}`);
  }
}

/** RFC 5652, section 5.1. */
function checkSignedData(signedData: Element | undefined, knownCertificates: readonly Buffer[]): void {
  const hasCertificates = signedData?.subs.length === 5;
  const [version, digests, encapsulated, ...rest] = inside(
    signedData,
    ...[tags.integer, tags.set, tags.sequence, ...(hasCertificates ? [tags.context0] : []), tags.set],
  );
  requireNumber(version, 3);
  const [, content] = inside(encapsulated, tags.oid, tags.context0);
  const [octets] = inside(content, tags.octets);
  inside(octets, tags.sequence);
  if (hasCertificates) {
    refuseStrangers(rest[0], knownCertificates);
  }
  const [signer] = inside(rest.at(-1), tags.sequence);
  const [digest] = inside(digests, tags.sequence);
  checkSigner(signer, digest);
}

/** RFC 5652, section 5.3, without the attributes that are not signed. */
function checkSigner(signer: Element | undefined, digestOfAll: Element | undefined): void {
  const [version, id, digest, , algorithm] = inside(
    signer,
    ...[tags.integer, tags.sequence, tags.sequence, tags.context0, tags.sequence, tags.octets],
  );
  requireNumber(version, 1);
  inside(id, tags.sequence, tags.integer);
  if (digestOfAll === undefined || digest?.toDER().equals(digestOfAll.toDER()) !== true) {
    throw new Error('it names two digest algorithms');
  }
  const [oid] = inside(algorithm, tags.oid);
  if (!/^1\.2\.840\.10045\.4\.3\.[234]$/.test(oid?.toOID() ?? '')) {
    throw new Error('it is not signed with ECDSA and a SHA-2 digest');
  }
}

/** Threat: certificates that come with the timestamp prove nothing, so only those that the trusted root names may come. */
function refuseStrangers(certificates: Element | undefined, known: readonly Buffer[]): void {
  for (const certificate of certificates?.subs ?? []) {
    const der = certificate.toDER();
    if (!known.some((one) => one.equals(der))) {
      throw new Refusal('TIMESTAMP_INVALID', 'a timestamp brings a certificate that the trusted root does not name');
    }
  }
}

function requireNumber(element: Element | undefined, value: number): void {
  if (element?.value.equals(Buffer.from([value])) !== true) {
    throw new Error(`a version or status in it is not ${value}`);
  }
}
