// Exists so that tests have a log of Rekor's second kind: Ed25519, a checkpoint as a signed note, and proofs in trees of any size.
import { createHash, generateKeyPairSync, hash, sign } from 'node:crypto';
import { json } from '@sigstore/core';
import type { Json } from './local-sigstore.ts';

export interface RekorV2Log {
  /** The entry among `tlogs` of a trusted root. */
  instance(validFor?: Json): Json;
  /** An entry with a body, in a tree with other leaves before and after it. */
  append(body: Json, neighbours?: Neighbours): Json;
}

export interface Neighbours {
  readonly before: number;
  readonly after: number;
}

const name = 'log2026.local';

export function startRekorV2(): RekorV2Log {
  const { publicKey, privateKey } = generateKeyPairSync('ed25519');
  const spki = publicKey.export({ type: 'spki', format: 'der' });
  // https://c2sp.org/signed-note: of an Ed25519 key, the digest of name, line feed, 0x01 and the raw key.
  const id = sha256(Buffer.from(`${name}\n\x01`), spki.subarray(-32));
  const checkpoint = (size: number, root: Buffer): string => {
    const note = `${name}\n${size}\n${root.toString('base64')}\n`;
    const signature = Buffer.concat([id.subarray(0, 4), sign(null, Buffer.from(note), privateKey)]);
    return `${note}\n\u2014 ${name} ${signature.toString('base64')}\n`;
  };
  return {
    instance: (validFor = { start: '2020-01-01T00:00:00Z' }) => ({
      baseUrl: `https://${name}`,
      hashAlgorithm: 'SHA2_256',
      publicKey: { rawBytes: spki.toString('base64'), keyDetails: 'PKIX_ED25519', validFor },
      logId: { keyId: id.toString('base64') },
    }),
    append: (body, { before, after } = { before: 5, after: 7 }) => {
      const canonical = Buffer.from(json.canonicalize(body as Parameters<typeof json.canonicalize>[0]));
      const leaves = [
        ...Array.from({ length: before }, (_, index) => leafHash(Buffer.from(`before ${index}`))),
        leafHash(canonical),
        ...Array.from({ length: after }, (_, index) => leafHash(Buffer.from(`after ${index}`))),
      ];
      const root = rootOf(leaves);
      return {
        logIndex: String(before),
        logId: { keyId: id.toString('base64') },
        kindVersion: { kind: body['kind'], version: body['apiVersion'] },
        inclusionProof: {
          logIndex: String(before),
          rootHash: root.toString('base64'),
          treeSize: String(leaves.length),
          hashes: proofOf(leaves, before).map((sibling) => sibling.toString('base64')),
          checkpoint: { envelope: checkpoint(leaves.length, root) },
        },
        canonicalizedBody: canonical.toString('base64'),
      };
    },
  };
}

function sha256(...parts: readonly Uint8Array[]): Buffer {
  const whole = createHash('sha256');
  for (const part of parts) {
    whole.update(part);
  }
  return whole.digest();
}

/** RFC 6962, section 2.1. */
function leafHash(content: Uint8Array): Buffer {
  return sha256(Buffer.from([0]), content);
}

/** The largest power of two below a number. */
function split(length: number): number {
  return 2 ** Math.floor(Math.log2(length - 1));
}

function rootOf(leaves: readonly Buffer[]): Buffer {
  if (leaves.length <= 1) {
    return leaves[0] ?? Buffer.from(hash('sha256', '', 'hex'), 'hex');
  }
  const at = split(leaves.length);
  return sha256(Buffer.from([1]), rootOf(leaves.slice(0, at)), rootOf(leaves.slice(at)));
}

/** RFC 6962, section 2.1.1: the siblings on the way from a leaf to the root. */
function proofOf(leaves: readonly Buffer[], index: number): readonly Buffer[] {
  if (leaves.length <= 1) {
    return [];
  }
  const at = split(leaves.length);
  return index < at
    ? [...proofOf(leaves.slice(0, at), index), rootOf(leaves.slice(at))]
    : [...proofOf(leaves.slice(at), index - at), rootOf(leaves.slice(0, at))];
}
