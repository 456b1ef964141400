// Exists so that attacks write any metadata they like, with the keys that they have.

import { nodeHasher } from '../../src/adapters/system/node-hasher.ts';
import { metadataFormat } from '../../src/adapters/tuf/metadata-format.ts';
import { targetPath } from '../../src/core/index/layout.ts';
import type {
  MetaReference,
  SnapshotDocument,
  TargetsDocument,
  TimestampDocument,
  TrustDocument,
} from '../../src/core/model/trust-metadata.ts';
import type { KeySigner } from '../../src/ports.ts';

type Files = ReadonlyMap<string, Uint8Array>;

/** A document as bytes, signed by whoever. */
export function seal(document: TrustDocument, ...signers: readonly KeySigner[]): Uint8Array {
  return signers.reduce((bytes, signer) => metadataFormat.sign(bytes, signer), metadataFormat.write(document));
}

/** What a published tree serves now, as documents. */
export interface Served {
  readonly timestamp: TimestampDocument;
  readonly snapshot: SnapshotDocument;
  readonly index: TargetsDocument;
  readonly targets: TargetsDocument;
}

export function documentsOf(files: Files): Served {
  const read = (name: string): TrustDocument =>
    metadataFormat.read(files.get(`tuf/${name}`) ?? new Uint8Array()).document;
  const timestamp = read('timestamp.json') as TimestampDocument;
  const snapshot = read(`${timestamp.snapshot.version}.snapshot.json`) as SnapshotDocument;
  const index = read(`${snapshot.index.version}.index.json`) as TargetsDocument;
  const targets = read(`${snapshot.targets.version}.targets.json`) as TargetsDocument;
  return { timestamp, snapshot, index, targets };
}

export interface Forgery {
  /** Served as index root, and named by the index. */
  readonly indexRoot?: Uint8Array;
  readonly timestamp?: Partial<TimestampDocument>;
  readonly snapshot?: Partial<SnapshotDocument>;
  readonly index?: Partial<TargetsDocument>;
  /** Bytes of a targets document, whoever signed them. */
  readonly targets?: Uint8Array;
}

/** The tree with index, snapshot and timestamp made anew, each a version higher: what the holder of a key can do. */
export function forge(files: Files, signer: KeySigner, forgery: Forgery = {}): Map<string, Uint8Array> {
  const now = documentsOf(files);
  const forged = new Map(files);
  const put = (name: string, document: TrustDocument, bytes: Uint8Array): MetaReference => {
    forged.set(`tuf/${name}`, bytes);
    return { version: document.version, sha256: nodeHasher(bytes), size: bytes.length };
  };
  const next = <Document extends TrustDocument>(name: string, document: Document): MetaReference =>
    put(name.replace('#', String(document.version)), document, seal(document, signer));
  const { indexRoot } = forgery;
  if (indexRoot !== undefined) {
    forged.set(targetPath(nodeHasher(indexRoot), 'index-root'), indexRoot);
    forged.set('index-root.json', indexRoot);
  }
  const named =
    indexRoot === undefined
      ? now.index.files
      : { 'index-root.json': { sha256: nodeHasher(indexRoot), size: indexRoot.length, sequence: 1 } };
  const targets =
    forgery.targets === undefined
      ? now.snapshot.targets
      : put(
          `${metadataFormat.read(forgery.targets).document.version}.targets.json`,
          metadataFormat.read(forgery.targets).document,
          forgery.targets,
        );
  const version = now.timestamp.version + 1;
  const index = next('#.index.json', { ...now.index, version: now.index.version + 1, files: named, ...forgery.index });
  const snapshot = next('#.snapshot.json', {
    ...now.snapshot,
    version: now.snapshot.version + 1,
    targets,
    index,
    ...forgery.snapshot,
  });
  next('timestamp.json', { ...now.timestamp, version, snapshot, ...forgery.timestamp });
  return forged;
}

/** The tree with some files replaced or, by `null`, taken away; every one must be there before. */
export function withFiles(files: Files, changes: Readonly<Record<string, Uint8Array | null>>): Map<string, Uint8Array> {
  const changed = new Map(files);
  for (const [path, bytes] of Object.entries(changes)) {
    if (bytes === null) {
      changed.delete(path);
    } else {
      changed.set(path, bytes);
    }
  }
  return changed;
}
