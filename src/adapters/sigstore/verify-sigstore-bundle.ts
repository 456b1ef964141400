// Exists so that signatures are verified by Sigstore's library, offline; every failure names its step.
import { createPublicKey, hash, type KeyObject } from 'node:crypto';
import { type Bundle, bundleFromJSON, isBundleWithDsseEnvelope, isBundleWithPublicKey } from '@sigstore/bundle';
import { TrustedRoot } from '@sigstore/protobuf-specs';
import { type Signer, type TrustMaterial, toSignedEntity, toTrustMaterial, Verifier } from '@sigstore/verify';
import type { Sha256 } from '../../core/model/digest.ts';
import type {
  RefusalCode,
  RefusedBundle,
  SignedSubject,
  SignerFacts,
  Verification,
} from '../../core/model/provenance.ts';
import type { KeyPublisher } from '../../core/model/publisher.ts';
import { parseSignedStatement } from '../../core/model/signed-statement.ts';
import { statementPayloadType } from '../../core/model/statement.ts';
import type { VerifyContext } from '../../ports.ts';
import { decodeExtensions } from './fulcio-extensions.ts';

/** Whether a bundle's signature holds; whatever is thrown on the way is a refusal. */
export async function verifySigstoreBundle(bytes: Uint8Array, context: VerifyContext): Promise<Verification> {
  try {
    return await verifyBundle(readBundle(bytes), context);
  } catch (error) {
    return asRefusal(error);
  }
}

/** A step that failed; caught above and told as a refusal. */
class Refusal extends Error {
  readonly code: RefusalCode;
  constructor(code: RefusalCode, message: string) {
    super(message);
    this.code = code;
  }
}

function readBundle(bytes: Uint8Array): Bundle {
  try {
    return bundleFromJSON(JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)));
  } catch (error) {
    throw new Refusal('BUNDLE_MALFORMED', `this is not a Sigstore bundle: ${(error as Error).message.split('\n')[0]}`);
  }
}

async function verifyBundle(bundle: Bundle, context: VerifyContext): Promise<Verification> {
  const dsse = isBundleWithDsseEnvelope(bundle);
  if (!dsse && context.artifact === undefined) {
    throw new Refusal('SIGNATURE_INVALID', 'a message signature cannot be verified without the artifact');
  }
  const signer = isBundleWithPublicKey(bundle) ? verifyKey(bundle, context) : await verifyKeyless(bundle, context);
  if (!dsse) {
    const sha256 = hash('sha256', context.artifact ?? '', 'hex') as Sha256;
    return { verified: true, signer, subjects: [{ sha256 }] };
  }
  const { payloadType, payload } = bundle.content.dsseEnvelope;
  return { verified: true, signer, ...readStatement(payloadType, payload) };
}

/** A key bundle: DSSE only, no log and no time of its own; the key must be one of the publishers'. */
function verifyKey(bundle: Bundle, { publishers }: VerifyContext): SignerFacts {
  if (!isBundleWithPublicKey(bundle) || !isBundleWithDsseEnvelope(bundle)) {
    throw new Refusal('BUNDLE_MALFORMED', 'a key signs a DSSE envelope; this bundle holds a bare message signature');
  }
  const { hint } = bundle.verificationMaterial.content.publicKey;
  const publisher = publishers.find(
    (candidate): candidate is KeyPublisher => candidate.kind === 'key' && candidate.sha256 === hint,
  );
  if (publisher === undefined) {
    throw new Refusal('KEY_UNKNOWN', `no recorded publisher has the key ${hint.slice(0, 64)}`);
  }
  const der = Buffer.from(publisher.publicKey, 'base64');
  // Threat: a record that names one key and holds another.
  if (hash('sha256', der, 'hex') !== publisher.sha256) {
    throw new Refusal('KEY_UNKNOWN', `the public key recorded for ${hint} has another digest`);
  }
  const publicKey = createPublicKey({ key: der, format: 'der', type: 'spki' });
  if (!isOfAlgorithm(publicKey, publisher.algorithm)) {
    throw new Refusal(
      'KEY_UNKNOWN',
      `the public key recorded for ${hint} is not of the algorithm ${publisher.algorithm}`,
    );
  }
  const material = toTrustMaterial(TrustedRoot.fromJSON({}), () => ({ publicKey, validFor: () => true }));
  const verifier = new Verifier(material, { tlogThreshold: 0, ctlogThreshold: 0, timestampThreshold: 0 });
  verifier.verify(toSignedEntity(bundle));
  return { kind: 'key', sha256: publisher.sha256 };
}

/** Threat: a record that names a strong algorithm and holds a weak key. */
function isOfAlgorithm(
  { asymmetricKeyType, asymmetricKeyDetails }: KeyObject,
  algorithm: KeyPublisher['algorithm'],
): boolean {
  switch (algorithm) {
    case 'ed25519':
      return asymmetricKeyType === 'ed25519';
    case 'ecdsa-p256':
      return asymmetricKeyType === 'ec' && asymmetricKeyDetails?.namedCurve === 'prime256v1';
    case 'rsa-3072':
      return asymmetricKeyType === 'rsa' && (asymmetricKeyDetails?.modulusLength ?? 0) >= 3072;
  }
}

async function verifyKeyless(bundle: Bundle, { artifact, trustedRoot }: VerifyContext): Promise<SignerFacts> {
  const material = await trustMaterial(trustedRoot);
  const entity = toSignedEntity(bundle, artifact === undefined ? undefined : Buffer.from(artifact));
  const signer: Signer = new Verifier(material).verify(entity);
  if (signer.identity === undefined) {
    throw new Refusal('CERTIFICATE_INVALID', 'the certificate names nobody');
  }
  return decodeExtensions(signer.identity);
}

/** What the envelope says, read with the same care as everything else from a stranger. */
function readStatement(payloadType: string, payload: Buffer): { subjects: readonly SignedSubject[] } {
  if (payloadType !== statementPayloadType) {
    throw new Refusal(
      'STATEMENT_MALFORMED',
      `the envelope holds ${payloadType.slice(0, 80)}, not an in-toto statement`,
    );
  }
  const statement = parseSignedStatement(payload.toString('utf8'));
  if (!statement.ok) {
    throw new Refusal('STATEMENT_MALFORMED', statement.problems[0]?.message ?? 'the statement is malformed');
  }
  return statement.value;
}

async function trustMaterial(trustedRoot: Uint8Array | undefined): Promise<TrustMaterial> {
  const root = trustedRoot === undefined ? await packagedTrustedRoot() : readTrustedRoot(Buffer.from(trustedRoot));
  // Threat: the library takes a log key without start date as valid for ever (reference/signing-trust.md, trap 11).
  if ([...root.tlogs, ...root.ctlogs].some((log) => log.publicKey?.validFor?.start === undefined)) {
    throw new Refusal('TRUST_ROOT_INVALID', 'a log key of the trusted root has no start date');
  }
  return toTrustMaterial(root);
}

function readTrustedRoot(bytes: Buffer): TrustedRoot {
  try {
    return TrustedRoot.fromJSON(JSON.parse(bytes.toString('utf8')));
  } catch (error) {
    throw new Refusal('TRUST_ROOT_INVALID', `the trusted root cannot be read: ${(error as Error).message}`);
  }
}

const publicGood = 'https://tuf-repo-cdn.sigstore.dev';
let packaged: TrustedRoot | undefined;

/** The public-good trusted root that comes with the library: good enough to verify offline. */
async function packagedTrustedRoot(): Promise<TrustedRoot> {
  if (packaged === undefined) {
    const { default: seeds } = await import('@sigstore/tuf/seeds.json', { with: { type: 'json' } });
    packaged = readTrustedRoot(Buffer.from(seeds[publicGood].targets['trusted_root.json'], 'base64'));
  }
  return packaged;
}

const refusalCodes: Readonly<Record<string, RefusalCode>> = {
  TLOG_ERROR: 'LOG_INVALID',
  TLOG_INCLUSION_PROOF_ERROR: 'LOG_INVALID',
  TLOG_INCLUSION_PROMISE_ERROR: 'LOG_INVALID',
  TLOG_MISSING_INCLUSION_ERROR: 'LOG_INVALID',
  TLOG_BODY_ERROR: 'LOG_INVALID',
  CERTIFICATE_ERROR: 'CERTIFICATE_INVALID',
  PUBLIC_KEY_ERROR: 'KEY_UNKNOWN',
  TIMESTAMP_ERROR: 'TIMESTAMP_INVALID',
};

/** Anything thrown on the way is a refusal: the library throws plain errors for some malformed bundles. */
function asRefusal(error: unknown): RefusedBundle {
  const { code, message } = error as { code?: string; message?: string };
  return {
    verified: false,
    code: error instanceof Refusal ? error.code : (refusalCodes[code ?? ''] ?? 'SIGNATURE_INVALID'),
    reason: (message ?? 'verification failed').slice(0, 300),
  };
}
