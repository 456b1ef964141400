// Exists so that tests make genuine keyless bundles offline: Sigstore's own mock services, called as functions.
// Only the mock's inner modules are loaded: its index loads nock, which hooks into http.
import { createHash, generateKeyPairSync, type KeyPairKeyObjectResult, sign } from 'node:crypto';
import { dsse } from '@sigstore/core';
import { fulcioHandler, initializeCA, initializeCTLog } from '@sigstore/mock/dist/fulcio/index.js';
import { initializeTLog, rekorHandler } from '@sigstore/mock/dist/rekor/index.js';
import { initializeTSA, tsaHandler } from '@sigstore/mock/dist/timestamp/index.js';

/** What a GitHub workflow says of itself in its identity token. */
export interface WorkflowClaims {
  readonly iss: string;
  readonly repository: string;
  readonly repository_id: string;
  readonly repository_owner: string;
  readonly repository_owner_id: string;
  readonly repository_visibility: string;
  readonly ref: string;
  readonly sha: string;
  readonly workflow: string;
  readonly workflow_ref: string;
  readonly workflow_sha: string;
  readonly job_workflow_ref: string;
  readonly job_workflow_sha: string;
  readonly event_name: string;
  readonly runner_environment: string;
  readonly run_id: string;
  readonly run_attempt: string;
  /** Fulcio knows it, the mock does not: it is added to the certificate by hand. */
  readonly environment?: string;
}

/** slugify 1.0.0, released by a workflow of its own repository through a reusable one. */
export const claims: WorkflowClaims = {
  iss: 'https://token.actions.githubusercontent.com',
  repository: 'acme/slugify',
  repository_id: '123',
  repository_owner: 'acme',
  repository_owner_id: '456',
  repository_visibility: 'public',
  ref: 'refs/tags/v1.0.0',
  sha: 'c'.repeat(40),
  workflow: 'release',
  workflow_ref: 'acme/slugify/.github/workflows/release.yml@refs/tags/v1.0.0',
  workflow_sha: 'd'.repeat(40),
  job_workflow_ref: 'acme/builders/.github/workflows/build.yml@refs/tags/v7',
  job_workflow_sha: 'e'.repeat(40),
  event_name: 'push',
  runner_environment: 'github-hosted',
  run_id: '42',
  run_attempt: '1',
  environment: 'production',
};

export interface LocalSigstore {
  /** The trusted root that believes these services, to be changed before it is written. */
  trustedRoot(): TrustedRootJson;
  signDsse(payloadType: string, payload: Uint8Array, claims: WorkflowClaims): Promise<BundleJson>;
  signMessage(artifact: Uint8Array, claims: WorkflowClaims): Promise<BundleJson>;
  /** What the services answer to a POST over HTTP. */
  answer(path: string, body: string): Promise<ServiceAnswer>;
  /** A certificate for a key, PEM. */
  certify(key: KeyPairKeyObjectResult, claims: WorkflowClaims): Promise<string>;
  /** A timestamp over a signature, base64. */
  stamp(signature: Uint8Array): Promise<string>;
  /** What the log gives for an entry, in the terms of a bundle. */
  log(entry: LogEntry): Promise<Json>;
}

interface ServiceAnswer {
  readonly statusCode: number;
  readonly response: string | Uint8Array;
}

/** A value that tests take apart. */
export type Json = { [key: string]: unknown };
export type BundleJson = Json & { verificationMaterial: Json & { tlogEntries: Json[] } };
export type TrustedRootJson = Json &
  Record<'tlogs' | 'ctlogs' | 'certificateAuthorities' | 'timestampAuthorities', Json[]>;

const curve = { namedCurve: 'P-256' } as const;
const environmentExtension = '1.3.6.1.4.1.57264.1.23';

export interface ServiceClocks {
  /** Seconds by which the log is ahead of the authority that issues certificates. */
  readonly logAheadSeconds?: number;
}

/** New services with new keys. */
export async function startSigstore({ logAheadSeconds = 0 }: ServiceClocks = {}): Promise<LocalSigstore> {
  const keys = { ct: newKey(), ca: newKey(), log: newKey(), tsa: newKey() };
  // The library reads fractions of exactly three digits only, and the authorities' own certificates begin now.
  const now = (Math.floor(Date.now() / 1000) + 1) * 1000 + 123;
  const clock = new Date(now);
  const later = new Date(now + logAheadSeconds * 1000);
  const ctLog = await initializeCTLog(keys.ct, clock);
  const authority = await initializeCA(keys.ca, ctLog, clock);
  const log = rekorHandler(await initializeTLog('https://rekor.local', keys.log, later));
  const timestampAuthority = await initializeTSA(keys.tsa, later);
  const handler = tsaHandler(timestampAuthority);
  const stamp = async (signature: Uint8Array): Promise<string> => {
    const request = { artifactHash: base64(digest(signature)), hashAlgorithm: 'sha256', certificates: true };
    const { response } = await handler.fn(JSON.stringify(request));
    return base64(response as Uint8Array);
  };

  /** Fulcio of the mock, which looks at no token's signature; the environment that it does not know is added. */
  const issue = async (body: string): Promise<ServiceAnswer> => {
    const environment = claimsOf(body)['environment'];
    const extra = typeof environment === 'string' ? [{ oid: environmentExtension, value: environment }] : [];
    const fulcio = fulcioHandler({
      rootCertificate: authority.rootCertificate,
      issueCertificate: (options) =>
        authority.issueCertificate({ ...options, extensions: [...(options.extensions ?? []), ...extra] }),
    });
    return (await fulcio.fn(body)) as ServiceAnswer;
  };

  const certify = async (key: KeyPairKeyObjectResult, claims: WorkflowClaims): Promise<string> => {
    const { response } = await issue(
      JSON.stringify({
        credentials: { oidcIdentityToken: toToken(claims) },
        publicKeyRequest: { publicKey: { content: key.publicKey.export({ type: 'spki', format: 'pem' }) } },
      }),
    );
    const { signedCertificateEmbeddedSct } = JSON.parse(String(response)) as {
      signedCertificateEmbeddedSct: { chain: { certificates: [string, string] } };
    };
    return signedCertificateEmbeddedSct.chain.certificates[0];
  };

  const bundle = async (pem: string, signature: Buffer, entry: LogEntry): Promise<BundleJson> => {
    return {
      mediaType: 'application/vnd.dev.sigstore.bundle.v0.3+json',
      verificationMaterial: {
        certificate: { rawBytes: pem.replace(/-----.*-----|\s/g, '') },
        tlogEntries: [await logged(log, entry)],
        timestampVerificationData: {
          rfc3161Timestamps: [{ signedTimestamp: await stamp(signature) }],
        },
      },
    };
  };

  return {
    answer: async (path, body) => {
      switch (path) {
        case '/api/v2/signingCert':
          return await issue(body);
        case '/api/v1/log/entries':
          return (await log.fn(canonicalEntry(body))) as ServiceAnswer;
        case '/api/v1/timestamp':
          return (await handler.fn(body)) as ServiceAnswer;
        default:
          return { statusCode: 404, response: 'not found' };
      }
    },
    certify,
    stamp,
    log: (entry) => logged(log, entry),
    trustedRoot: () => ({
      mediaType: 'application/vnd.dev.sigstore.trustedroot+json;version=0.1',
      tlogs: [logInstance(keys.log, 'https://rekor.local', clock)],
      ctlogs: [logInstance(keys.ct, 'https://ctfe.local', clock)],
      certificateAuthorities: [authorityOf('https://fulcio.local', clock, [authority.rootCertificate])],
      timestampAuthorities: [
        authorityOf('https://tsa.local', clock, [
          timestampAuthority.intCertificate,
          timestampAuthority.rootCertificate,
        ]),
      ],
    }),
    signDsse: async (payloadType, payload, claims) => {
      const key = newKey();
      const pem = await certify(key, claims);
      const signature = sign('sha256', dsse.preAuthEncoding(payloadType, Buffer.from(payload)), key.privateKey);
      const signatures = [{ signature: base64(signature), verifier: base64(Buffer.from(pem)) }];
      const envelope = { payload: base64(payload), payloadType, signatures: [{ sig: base64(signature) }] };
      const spec = {
        envelopeHash: sha256(Buffer.from(JSON.stringify(envelope))),
        payloadHash: sha256(payload),
        signatures,
      };
      return {
        ...(await bundle(pem, signature, { apiVersion: '0.0.1', kind: 'dsse', spec })),
        dsseEnvelope: envelope,
      };
    },
    signMessage: async (artifact, claims) => {
      const key = newKey();
      const pem = await certify(key, claims);
      const signature = sign('sha256', artifact, key.privateKey);
      const spec = {
        data: { hash: sha256(artifact) },
        signature: { content: base64(signature), publicKey: { content: base64(Buffer.from(pem)) } },
      };
      return {
        ...(await bundle(pem, signature, { apiVersion: '0.0.1', kind: 'hashedrekord', spec })),
        messageSignature: {
          messageDigest: { algorithm: 'SHA2_256', digest: base64(digest(artifact)) },
          signature: base64(signature),
        },
      };
    },
  };
}

/** An identity token as GitHub gives it to a job, without a signature. */
export function toToken(claims: WorkflowClaims): string {
  return `${segment({ alg: 'none' })}.${segment({ ...claims, sub: `https://github.com/${claims.job_workflow_ref}` })}.`;
}

/** The claims of the token in a request for a certificate. */
function claimsOf(body: string): Json {
  const { credentials } = JSON.parse(body) as { credentials: { oidcIdentityToken: string } };
  return JSON.parse(Buffer.from(credentials.oidcIdentityToken.split('.')[1] ?? '', 'base64url').toString()) as Json;
}

/** Rekor logs digests of the envelope that it is sent; the mock would log what it is sent. */
function canonicalEntry(body: string): string {
  const entry = JSON.parse(body) as LogEntry & {
    readonly spec: { readonly proposedContent?: { readonly envelope: string; readonly verifiers: readonly string[] } };
  };
  const { proposedContent } = entry.spec;
  if (proposedContent === undefined) {
    return body;
  }
  const envelope = JSON.parse(proposedContent.envelope) as {
    readonly payload: string;
    readonly signatures: readonly { readonly sig: string }[];
  };
  const spec = {
    envelopeHash: sha256(Buffer.from(proposedContent.envelope)),
    payloadHash: sha256(Buffer.from(envelope.payload, 'base64')),
    signatures: envelope.signatures.map(({ sig }, index) => ({
      signature: sig,
      verifier: proposedContent.verifiers[index],
    })),
  };
  return JSON.stringify({ ...entry, spec });
}

/** An entry as it is proposed to a log. */
interface LogEntry {
  readonly apiVersion: string;
  readonly kind: string;
  readonly spec: object;
}

/** What the mock's Rekor answers, in the terms of a bundle. */
async function logged(log: ReturnType<typeof rekorHandler>, entry: LogEntry): Promise<Json> {
  interface Answer {
    readonly body: string;
    readonly integratedTime: number;
    readonly logID: string;
    readonly logIndex: number;
    readonly verification: {
      readonly signedEntryTimestamp: string;
      readonly inclusionProof: { readonly logIndex: number; readonly treeSize: number } & Record<
        'checkpoint' | 'rootHash',
        string
      >;
    };
  }
  const { response } = await log.fn(JSON.stringify(entry));
  const [answer] = Object.values(JSON.parse(String(response)) as Record<string, Answer>);
  if (answer === undefined) {
    throw new Error('the log of the mock gave no entry');
  }
  const { inclusionProof, signedEntryTimestamp } = answer.verification;
  return {
    logIndex: String(answer.logIndex),
    logId: { keyId: base64(Buffer.from(answer.logID, 'hex')) },
    kindVersion: { kind: entry.kind, version: entry.apiVersion },
    integratedTime: String(answer.integratedTime),
    inclusionPromise: { signedEntryTimestamp },
    inclusionProof: {
      logIndex: String(inclusionProof.logIndex),
      rootHash: base64(Buffer.from(inclusionProof.rootHash, 'hex')),
      treeSize: String(inclusionProof.treeSize),
      hashes: [],
      checkpoint: { envelope: inclusionProof.checkpoint },
    },
    canonicalizedBody: answer.body,
  };
}

function newKey(): KeyPairKeyObjectResult {
  return generateKeyPairSync('ec', curve);
}

function logInstance({ publicKey }: KeyPairKeyObjectResult, baseUrl: string, clock: Date): Json {
  const rawBytes = publicKey.export({ type: 'spki', format: 'der' });
  return {
    baseUrl,
    hashAlgorithm: 'SHA2_256',
    publicKey: {
      rawBytes: base64(rawBytes),
      keyDetails: 'PKIX_ECDSA_P256_SHA_256',
      validFor: { start: earlier(clock) },
    },
    logId: { keyId: base64(digest(rawBytes)) },
  };
}

function authorityOf(uri: string, clock: Date, certificates: readonly ArrayBufferView[]): Json {
  return {
    subject: { organization: 'sigstore.mock', commonName: 'sigstore' },
    uri,
    certChain: { certificates: certificates.map((certificate) => ({ rawBytes: base64(certificate) })) },
    validFor: { start: earlier(clock) },
  };
}

function earlier(clock: Date): string {
  return new Date(clock.getTime() - 3_600_000).toISOString();
}

function segment(value: object): string {
  return Buffer.from(JSON.stringify(value)).toString('base64url');
}

function sha256(bytes: Uint8Array): { algorithm: string; value: string } {
  return { algorithm: 'sha256', value: digest(bytes).toString('hex') };
}

function digest(bytes: Uint8Array): Buffer {
  return createHash('sha256').update(bytes).digest();
}

function base64(bytes: ArrayBufferView): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('base64');
}
