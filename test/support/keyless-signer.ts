// Exists so that tests make genuine keyless bundles offline: a certificate authority, a CT log and a transparency log of our own.
import { createHash, generateKeyPairSync, sign } from 'node:crypto';
import { dsse, json } from '@sigstore/core';
import { initializeCA, initializeCTLog } from '@sigstore/mock/dist/fulcio/index.js';
import type { OidcPublisher } from '../../src/core/model/publisher.ts';
import { statementPayloadType } from '../../src/core/model/statement.ts';
import type { Signer } from '../../src/ports.ts';

/** What the workflow that signs says of itself, as Fulcio writes it into the certificate; `null` leaves one out. */
export interface WorkflowClaims {
  readonly issuer: string | null;
  readonly repositoryId: string | null;
  readonly ownerId: string | null;
  readonly repository: string | null;
  readonly workflow: string | null;
  readonly signerWorkflow: string | null;
  readonly ref: string | null;
  readonly commit: string | null;
  readonly trigger: string | null;
  readonly runner: string | null;
  readonly environment: string | null;
}

const arc = '1.3.6.1.4.1.57264.1.';
const numbers: Readonly<Record<keyof WorkflowClaims, number>> = {
  issuer: 8,
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
};

const curve = { namedCurve: 'P-256' } as const;
const logKey = generateKeyPairSync('ec', curve);
const ctLogKey = generateKeyPairSync('ec', curve);
const ctLog = await initializeCTLog(ctLogKey);
const authority = await initializeCA(generateKeyPairSync('ec', curve), ctLog);
const logId = spkiDigest(logKey.publicKey.export({ type: 'spki', format: 'der' }));
const logName = 'log.test';

/** `trust/trusted-root.json` of a registry that believes this authority and these logs. */
export const trustedRoot: string = JSON.stringify({
  mediaType: 'application/vnd.dev.sigstore.trustedroot+json;version=0.1',
  tlogs: [logInstance(logKey.publicKey.export({ type: 'spki', format: 'der' }))],
  ctlogs: [logInstance(ctLogKey.publicKey.export({ type: 'spki', format: 'der' }))],
  certificateAuthorities: [
    {
      subject: { organization: 'sigstore.mock', commonName: 'sigstore' },
      uri: 'https://fulcio.test',
      certChain: { certificates: [{ rawBytes: base64(authority.rootCertificate) }] },
      validFor: { start: '2020-01-01T00:00:00Z' },
    },
  ],
  timestampAuthorities: [],
});

/** A bundle over the statement, signed by the workflow that the claims describe. */
export async function signKeyless(statement: Uint8Array, claims: WorkflowClaims): Promise<Uint8Array> {
  const key = generateKeyPairSync('ec', curve);
  const certificate = await authority.issueCertificate({
    publicKey: key.publicKey.export({ type: 'spki', format: 'der' }),
    subjectAltName: claims.workflow ?? 'https://github.com/nobody',
    extensions: Object.entries(numbers).flatMap(([name, number]) => {
      const value = claims[name as keyof WorkflowClaims];
      return value === null ? [] : [{ oid: `${arc}${number}`, value }];
    }),
  });
  const signature = sign('sha256', dsse.preAuthEncoding(statementPayloadType, Buffer.from(statement)), key.privateKey);
  const pem = `-----BEGIN CERTIFICATE-----\n${base64(certificate)}\n-----END CERTIFICATE-----\n`;
  const bundle = {
    mediaType: 'application/vnd.dev.sigstore.bundle.v0.3+json',
    verificationMaterial: {
      certificate: { rawBytes: base64(certificate) },
      tlogEntries: [logEntry(statement, signature, pem)],
    },
    dsseEnvelope: {
      payload: base64(statement),
      payloadType: statementPayloadType,
      signatures: [{ sig: base64(signature) }],
    },
  };
  return new TextEncoder().encode(`${JSON.stringify(bundle)}\n`);
}

/** A workflow as a signer: the publisher that a record names, and the claims that its certificate makes. */
export function keylessSigner(publisher: OidcPublisher, claims: WorkflowClaims): Signer {
  return { publisher, sign: async (_, payload) => await signKeyless(payload, claims) };
}

/** The first and only entry of a log: promised, and proved. */
function logEntry(statement: Uint8Array, signature: Uint8Array, verifier: string): object {
  const body = Buffer.from(
    json.canonicalize({
      apiVersion: '0.0.1',
      kind: 'dsse',
      spec: {
        payloadHash: { algorithm: 'sha256', value: createHash('sha256').update(statement).digest('hex') },
        signatures: [{ signature: base64(signature), verifier: base64(Buffer.from(verifier)) }],
      },
    }),
  );
  const integratedTime = Math.floor(Date.now() / 1000);
  const promised = { body: base64(body), integratedTime, logIndex: 0, logID: logId.toString('hex') };
  const rootHash = createHash('sha256')
    .update(Buffer.from([0]))
    .update(body)
    .digest();
  const note = `${logName}\n1\n${base64(rootHash)}\n`;
  const noteSignature = Buffer.concat([logId.subarray(0, 4), sign('sha256', Buffer.from(note), logKey.privateKey)]);
  return {
    logIndex: '0',
    logId: { keyId: base64(logId) },
    kindVersion: { kind: 'dsse', version: '0.0.1' },
    integratedTime: String(integratedTime),
    inclusionPromise: {
      signedEntryTimestamp: base64(sign('sha256', Buffer.from(json.canonicalize(promised)), logKey.privateKey)),
    },
    inclusionProof: {
      logIndex: '0',
      rootHash: base64(rootHash),
      treeSize: '1',
      hashes: [],
      checkpoint: { envelope: `${note}\n\u2014 ${logName} ${base64(noteSignature)}\n` },
    },
    canonicalizedBody: base64(body),
  };
}

function logInstance(publicKey: Buffer): object {
  return {
    baseUrl: `https://${logName}`,
    hashAlgorithm: 'SHA2_256',
    publicKey: {
      rawBytes: base64(publicKey),
      keyDetails: 'PKIX_ECDSA_P256_SHA_256',
      validFor: { start: '2020-01-01T00:00:00Z' },
    },
    logId: { keyId: base64(spkiDigest(publicKey)) },
  };
}

function spkiDigest(publicKey: Buffer): Buffer {
  return createHash('sha256').update(publicKey).digest();
}

function base64(bytes: Uint8Array | ArrayBufferView): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('base64');
}
