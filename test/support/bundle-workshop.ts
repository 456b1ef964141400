// Exists so that tests order a bundle part by part: who signs what, which log holds it, who stamped the time.
import {
  createHash,
  generateKeyPairSync,
  type KeyPairKeyObjectResult,
  type SignKeyObjectInput,
  sign,
  X509Certificate,
} from 'node:crypto';
import { dsse } from '@sigstore/core';
import { statementPayloadType } from '../../src/core/model/statement.ts';
import { type BundleJson, claims, type Json, type LocalSigstore, type WorkflowClaims } from './local-sigstore.ts';
import type { Neighbours, RekorV2Log } from './rekor-v2-log.ts';

export interface Order {
  /** A key to sign with; a workflow with a certificate where it is absent. */
  readonly key?: KeyPairKeyObjectResult;
  /** The digest that is signed; `null` for Ed25519. */
  readonly digest?: 'sha256' | 'sha384' | 'sha512' | null;
  readonly hint?: string;
  readonly claims?: WorkflowClaims;
  readonly payloadType?: string;
  /** Kinds of entries in the logs, in order. */
  readonly logs?: readonly LogKind[];
  readonly neighbours?: Neighbours;
  readonly stamps?: readonly ((signature: Uint8Array) => Promise<string>)[];
}

export type LogKind = 'v1 dsse' | 'v1 intoto' | 'v1 hashedrekord' | 'v2 dsse' | 'v2 hashedrekord';

export interface Workshop {
  /** A DSSE bundle over a payload. */
  envelope(payload: Uint8Array, order?: Order): Promise<BundleJson>;
  /** A bundle that signs an artifact itself. */
  message(artifact: Uint8Array, order?: Order): Promise<BundleJson>;
}

/** What was signed, in the terms of logs. */
interface Signed {
  readonly signature: Buffer;
  /** Over which the signature is. */
  readonly signed: Uint8Array;
  readonly payload: Uint8Array;
  readonly payloadType: string;
  readonly verifierPem: string;
  readonly verifier: Json;
}

export function openWorkshop(sigstore: LocalSigstore, tiles: RekorV2Log): Workshop {
  const make = async (payload: Uint8Array, order: Order, isEnvelope: boolean): Promise<BundleJson> => {
    const payloadType = order.payloadType ?? statementPayloadType;
    const signed = isEnvelope ? dsse.preAuthEncoding(payloadType, Buffer.from(payload)) : payload;
    const signer = order.key ?? generateKeyPairSync('ec', { namedCurve: 'P-256' });
    const signature = signWith(signer, signed, order.digest);
    const material = await materialOf(sigstore, signer, order);
    const content: Signed = { signature, signed, payload, payloadType, ...material };
    const entries = (order.logs ?? []).map((kind) => logged(kind, content, { sigstore, tiles, order }));
    const stamps = (order.stamps ?? []).map(async (stamp) => ({ signedTimestamp: await stamp(signature) }));
    return {
      mediaType: 'application/vnd.dev.sigstore.bundle.v0.3+json',
      verificationMaterial: {
        ...material.named,
        tlogEntries: await Promise.all(entries),
        timestampVerificationData: { rfc3161Timestamps: await Promise.all(stamps) },
      },
      ...(isEnvelope ? envelopeOf(content) : messageOf(content, order)),
    };
  };
  return {
    envelope: (payload, order = keyless) => make(payload, order, true),
    message: (artifact, order = { ...keyless, logs: ['v1 hashedrekord'] }) => make(artifact, order, false),
  };
}

const keyless: Order = { logs: ['v1 dsse'] };

function signWith({ privateKey }: KeyPairKeyObjectResult, message: Uint8Array, digest: Order['digest']): Buffer {
  const key: SignKeyObjectInput = { key: privateKey };
  return sign(digest === undefined ? 'sha256' : digest, message, key);
}

async function materialOf(sigstore: LocalSigstore, signer: KeyPairKeyObjectResult, order: Order) {
  const spki = signer.publicKey.export({ type: 'spki', format: 'der' });
  if (order.key !== undefined) {
    return {
      named: { publicKey: { hint: order.hint ?? sha256(spki).toString('base64') } },
      verifierPem: signer.publicKey.export({ type: 'spki', format: 'pem' }).toString(),
      verifier: { keyDetails: 'PKIX_ECDSA_P256_SHA_256', publicKey: { rawBytes: spki.toString('base64') } },
    };
  }
  const pem = await sigstore.certify(signer, order.claims ?? claims);
  const rawBytes = new X509Certificate(pem).raw.toString('base64');
  return {
    named: { certificate: { rawBytes } },
    verifierPem: pem,
    verifier: { keyDetails: 'PKIX_ECDSA_P256_SHA_256', x509Certificate: { rawBytes } },
  };
}

function envelopeOf({ payload, payloadType, signature }: Signed): Json {
  return {
    dsseEnvelope: {
      payload: base64(payload),
      payloadType,
      signatures: [{ sig: base64(signature) }],
    },
  };
}

function messageOf({ payload, signature }: Signed, { digest }: Order): Json {
  const strong = digest === 'sha384' || digest === 'sha512' ? digest : 'sha256';
  return {
    messageSignature: {
      messageDigest: {
        algorithm: `SHA2_${strong.slice(3)}`,
        digest: base64(createHash(strong).update(payload).digest()),
      },
      signature: base64(signature),
    },
  };
}

interface Logs {
  readonly sigstore: LocalSigstore;
  readonly tiles: RekorV2Log;
  readonly order: Order;
}

async function logged(kind: LogKind, content: Signed, { sigstore, tiles, order }: Logs): Promise<Json> {
  const [version, name] = kind.split(' ') as ['v1' | 'v2', 'dsse' | 'intoto' | 'hashedrekord'];
  if (version === 'v2') {
    const spec = name === 'dsse' ? dsseV2(content) : hashedRekordV2(content);
    return tiles.append({ apiVersion: '0.0.2', kind: name, spec }, order.neighbours);
  }
  const specs = { dsse: dsseV1, intoto: intotoV1, hashedrekord: hashedRekordV1 };
  return await sigstore.log({
    apiVersion: name === 'intoto' ? '0.0.2' : '0.0.1',
    kind: name,
    spec: specs[name](content),
  });
}

function dsseV1({ payload, signature, verifierPem }: Signed): Json {
  return {
    payloadHash: hexOf(payload),
    signatures: [{ signature: base64(signature), verifier: base64(Buffer.from(verifierPem)) }],
  };
}

function intotoV1({ payload, payloadType, signature, verifierPem }: Signed): Json {
  const twice = Buffer.from(base64(signature)).toString('base64');
  return {
    content: {
      envelope: { payloadType, signatures: [{ publicKey: base64(Buffer.from(verifierPem)), sig: twice }] },
      hash: hexOf(payload),
      payloadHash: hexOf(payload),
    },
  };
}

function hashedRekordV1({ signed, signature, verifierPem }: Signed): Json {
  return {
    data: { hash: hexOf(signed) },
    signature: { content: base64(signature), publicKey: { content: base64(Buffer.from(verifierPem)) } },
  };
}

function dsseV2({ payload, signature, verifier }: Signed): Json {
  return {
    dsseV002: {
      payloadHash: { algorithm: 'SHA2_256', digest: base64(sha256(payload)) },
      signatures: [{ content: base64(signature), verifier }],
    },
  };
}

function hashedRekordV2({ signed, signature, verifier }: Signed): Json {
  return {
    hashedRekordV002: {
      data: { algorithm: 'SHA2_256', digest: base64(sha256(signed)) },
      signature: { content: base64(signature), verifier },
    },
  };
}

function hexOf(bytes: Uint8Array): Json {
  return { algorithm: 'sha256', value: sha256(bytes).toString('hex') };
}

function sha256(bytes: Uint8Array): Buffer {
  return createHash('sha256').update(bytes).digest();
}

function base64(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('base64');
}
