// Exists so that the next signature continues from the last one, and believes nothing of it that the online key did not sign.
import {
  indexRole,
  type SnapshotDocument,
  type TargetsDocument,
  type TimestampDocument,
  type TrustDocument,
} from '../../core/model/trust-metadata.ts';
import type { MetadataFormat } from '../../ports.ts';

export interface Sealed<Document> {
  readonly document: Document;
  readonly bytes: Uint8Array;
}

/** What was signed last; a part that the present online key did not sign is left out. */
export interface LastSigned {
  readonly index: Sealed<TargetsDocument> | undefined;
  readonly snapshot: Sealed<SnapshotDocument> | undefined;
  /** Highest versions that are there, whoever signed them; zero where there is none. */
  readonly versions: { readonly index: number; readonly snapshot: number; readonly timestamp: number };
  /** The files that the last timestamp leads to: readers who hold it may still ask for them. */
  readonly named: ReadonlyMap<string, Uint8Array>;
}

interface Delegators {
  readonly rootFile: Uint8Array;
  readonly targetsFile: Uint8Array;
}

/**
 * Threat: whoever can push to the branch of the metadata, or held a leaked online key, may have left anything there.
 * A version is continued, so that clients who saw it go on; contents count only with a signature of the present key.
 */
export function readLastSigned(
  format: MetadataFormat,
  files: ReadonlyMap<string, Uint8Array>,
  { rootFile, targetsFile }: Delegators,
): LastSigned {
  const newest = (role: string): number => Math.max(0, ...[...files.keys()].map((name) => versionIn(name, role)));
  const versions = { index: newest(indexRole), snapshot: newest('snapshot') };
  const timestamp = readSealed(format, files.get('timestamp.json'), 'timestamp') as
    | Sealed<TimestampDocument>
    | undefined;
  const snapshotName = `${versions.snapshot}.snapshot.json`;
  const indexName = `${versions.index}.${indexRole}.json`;
  const snapshot = readSealed(format, files.get(snapshotName), 'snapshot') as Sealed<SnapshotDocument> | undefined;
  const index = readSealed(format, files.get(indexName), 'targets') as Sealed<TargetsDocument> | undefined;
  const holds = (sealed: Sealed<TrustDocument> | undefined, role: string, delegator: Uint8Array): boolean =>
    sealed !== undefined && format.signedBy(sealed.bytes, role, delegator).length > 0;
  const targetsName = `${snapshot?.document.targets.version}.targets.json`;
  const names = [snapshotName, indexName, targetsName].filter((name) => files.has(name));
  return {
    index: holds(index, indexRole, targetsFile) ? index : undefined,
    snapshot: holds(snapshot, 'snapshot', rootFile) ? snapshot : undefined,
    versions: { ...versions, timestamp: continued(timestamp?.document.version ?? 0) },
    named: new Map(names.map((name) => [name, files.get(name) ?? new Uint8Array()])),
  };
}

/** `12` of `12.snapshot.json`. */
function versionIn(name: string, role: string): number {
  const version = /^([1-9]\d{0,15})\.([a-z]+)\.json$/.exec(name);
  return version?.[2] === role ? continued(Number(version[1])) : 0;
}

/**
 * Threat: a leaked key that signs the highest version there is leaves no room above it. Clients forget what the old
 * key signed once the root names another, so versions may then begin anew.
 */
function continued(version: number): number {
  return version < 1e12 ? version : 0;
}

function readSealed(
  format: MetadataFormat,
  bytes: Uint8Array | undefined,
  role: TrustDocument['role'],
): Sealed<TrustDocument> | undefined {
  if (bytes === undefined) {
    return undefined;
  }
  try {
    const { document } = format.read(bytes);
    return document.role === role ? { document, bytes } : undefined;
  } catch {
    return undefined;
  }
}
