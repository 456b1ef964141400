// Exists so that signed metadata of an index (TUF) is a plain value to everything but the adapter that knows its format.
import type { Sha256 } from './digest.ts';
import type { FileReference } from './index-root.ts';
import type { KeyPublisher } from './publisher.ts';
import type { Timestamp } from './timestamp.ts';

/** Digest of the SPKI DER of a key, as everywhere. */
export type KeyId = Sha256;

/** A key that may sign metadata; the label tells people whose it is. */
export interface TrustKey {
  readonly id: KeyId;
  readonly label: string;
  readonly algorithm: KeyPublisher['algorithm'];
  /** Base64 of the SPKI DER. */
  readonly publicKey: string;
}

/** Who may sign a role, and how many of them must. */
export interface RoleKeys {
  readonly keys: readonly KeyId[];
  readonly threshold: number;
}

/** The roles that the root names. `targets` and `root` are signed offline, the others by the online key. */
type RootRole = 'root' | 'targets' | 'snapshot' | 'timestamp';

/** What `index-root.json` is delegated to: the role that the online key signs at each deploy. */
export const indexRole = 'index';

interface Document {
  readonly version: number;
  readonly expires: Timestamp;
}

export interface RootDocument extends Document {
  readonly role: 'root';
  readonly keys: readonly TrustKey[];
  readonly roles: Readonly<Record<RootRole, RoleKeys>>;
}

export interface TargetsDocument extends Document {
  readonly role: 'targets';
  /** Files by name; `sequence` is that of the index, where the file is an index root. */
  readonly files: Readonly<Record<string, FileReference & { readonly sequence?: number }>>;
  /** The keys of the role `index`, in the top document only. */
  readonly delegation?: { readonly keys: readonly TrustKey[]; readonly threshold: number };
}

export interface MetaReference extends FileReference {
  readonly version: number;
}

export interface SnapshotDocument extends Document {
  readonly role: 'snapshot';
  readonly targets: MetaReference;
  readonly index: MetaReference;
}

export interface TimestampDocument extends Document {
  readonly role: 'timestamp';
  readonly snapshot: MetaReference;
  /** When it was signed; what a mirror's staleness is counted from. */
  readonly signedAt: Timestamp;
}

export type TrustDocument = RootDocument | TargetsDocument | SnapshotDocument | TimestampDocument;

/** The three files at the top of a signed index. */
export const topFiles = ['index-root.json', 'client-policy.json', 'trusted-root.json'] as const;

export type TopFile = (typeof topFiles)[number];
