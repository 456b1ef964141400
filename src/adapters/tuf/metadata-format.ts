// Exists so that metadata is written, signed and read by TUF's own library, behind our own terms.
import { Metadata, MetadataKind, type Root, Signature, type Targets } from '@tufjs/models';
import type { KeyId } from '../../core/model/trust-metadata.ts';
import { PlugyardError } from '../../errors.ts';
import type { MetadataFormat } from '../../ports.ts';
import { fromMetadata, toSigned } from './tuf-documents.ts';
import { parseMetadata, printMetadata } from './tuf-json.ts';

export const metadataFormat: MetadataFormat = {
  write: (document) => {
    const text = JSON.stringify({ signed: toSigned(document), signatures: [] });
    const kind = document.role as MetadataKind.Root;
    return printMetadata(Metadata.fromJSON(kind, JSON.parse(text)));
  },

  read: (bytes) => {
    const metadata = parseMetadata(bytes);
    return { document: fromMetadata(metadata), signatures: Object.keys(metadata.signatures) as KeyId[] };
  },

  sign: (bytes, signer) => {
    const { sha256: keyID, algorithm } = signer.publisher;
    if (algorithm === 'rsa-3072') {
      throw new PlugyardError('KEY_INVALID', 'Metadata is signed by Ed25519 and ECDSA P-256 keys, not by RSA keys', {
        hint: 'Make one: plugyard keygen',
      });
    }
    const metadata = parseMetadata(bytes);
    metadata.sign((data) => new Signature({ keyID, sig: Buffer.from(signer.signBytes(data)).toString('hex') }));
    return printMetadata(metadata);
  },

  signedBy: (bytes, role, delegator) => {
    const metadata = parseMetadata(bytes);
    const { signed } = parseMetadata(delegator);
    const keys = keysOf(signed, role);
    return keys.filter((key) => holds(() => key.verifySignature(metadata))).map(({ keyID }) => keyID as KeyId);
  },
};

type TufKey = Root['keys'][string];

/** The keys that a document names for a role, each once. */
function keysOf(signed: { readonly type: string }, role: string): readonly TufKey[] {
  if (signed.type === MetadataKind.Root) {
    const { keys, roles } = signed as Root;
    return pick(keys, roles[role]?.keyIDs ?? []);
  }
  const { delegations } = signed as Targets;
  return pick(delegations?.keys ?? {}, delegations?.roles?.[role]?.keyIDs ?? []);
}

function pick(keys: Readonly<Record<string, TufKey>>, ids: readonly string[]): readonly TufKey[] {
  return [...new Set(ids)].flatMap((id) => keys[id] ?? []);
}

function holds(verify: () => void): boolean {
  try {
    verify();
    return true;
  } catch {
    return false;
  }
}
