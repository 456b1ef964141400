// Exists so that the next signature continues from the last one, and believes nothing of it that the online key did not sign.
import type { Timestamp } from '../../core/model/timestamp.ts';
import {
  indexRole,
  type SnapshotDocument,
  type TargetsDocument,
  type TimestampDocument,
  type TrustDocument,
} from '../../core/model/trust-metadata.ts';
import { PlugyardError } from '../../errors.ts';
import type { MetadataFormat } from '../../ports.ts';
import { daysUntil, validityDays } from './dates.ts';

export interface Sealed<Document> {
  readonly document: Document;
  readonly bytes: Uint8Array;
}

/** What was signed last; a part that the present online key did not sign is left out. */
export interface LastSigned {
  /** Of the present online key or of one before it. */
  readonly timestamp: Sealed<TimestampDocument> | undefined;
  readonly index: Sealed<TargetsDocument> | undefined;
  readonly snapshot: Sealed<SnapshotDocument> | undefined;
  /** Of the newest index that the present online key, or one before it, has signed. */
  readonly sequence: number | undefined;
  /** Highest versions that this online key, or one before it, has signed; zero where there is none. */
  readonly versions: { readonly index: number; readonly snapshot: number; readonly timestamp: number };
  /** Documents of the last days: readers who hold an older timestamp, or get one from a cache, still ask for them. */
  readonly kept: ReadonlyMap<string, Uint8Array>;
}

/** As long as a deploy carries over what the ones before it served. */
const keptDays = 7;

/** All roots, oldest first; the newest one is in force. */
type Roots = readonly Uint8Array[];

/**
 * Threat: whoever can push to the branch of the metadata, or held a leaked online key, may have left anything there.
 * What an online key of any root has signed is continued, so that clients who saw it go on; contents count only with a
 * signature of the present key. Throws `TRUST_INVALID` when no version can be told: one that is too low would lock
 * every client out.
 */
export function readLastSigned(
  format: MetadataFormat,
  files: ReadonlyMap<string, Uint8Array>,
  { roots, now }: { readonly roots: Roots; readonly now: Timestamp },
): LastSigned {
  const read = <Document extends TrustDocument>(name: string, role: TrustDocument['role']) =>
    readSealed<Document>(format, { bytes: files.get(name), role, roots });
  const timestamp = read<TimestampDocument>('timestamp.json', 'timestamp');
  if (timestamp === undefined && files.size > 0) {
    throw new PlugyardError('TRUST_INVALID', 'The branch plugyard-metadata holds no timestamp.json of an online key', {
      hint: 'Take the branch back to the last commit that this registry has signed, then sign again.',
    });
  }
  const all = <Document extends TrustDocument>(role: string, type: TrustDocument['role']) =>
    [...files.keys()]
      .map((name) => ({ name, version: versionIn(name, role) }))
      .sort((left, right) => right.version - left.version)
      .flatMap(({ name, version }) => {
        const sealed = version > 0 ? read<Document>(name, type) : undefined;
        return sealed?.document.version === version && continued(sealed) > 0 ? [{ ...sealed, name }] : [];
      });
  const snapshots = all<SnapshotDocument>('snapshot', 'snapshot');
  const indexes = all<TargetsDocument>(indexRole, 'targets');
  const [[snapshot], [index]] = [snapshots, indexes];
  const isKept = ({ document, isPresent }: Found<TrustDocument>): boolean =>
    document === snapshot?.document ||
    document === index?.document ||
    (isPresent && daysUntil(document.expires, now) >= validityDays.online - keptDays);
  const kept = [...snapshots, ...indexes].filter(isKept).map(({ name, bytes }) => [name, bytes] as const);
  return {
    timestamp,
    index: index?.isPresent === true ? index : undefined,
    snapshot: snapshot?.isPresent === true ? snapshot : undefined,
    sequence: index?.document.files['index-root.json']?.sequence,
    versions: {
      index: index?.document.version ?? 0,
      snapshot: snapshot?.document.version ?? 0,
      timestamp: continued(timestamp),
    },
    kept: new Map([...kept, ...targetsOf(files, snapshots.filter(isKept))]),
  };
}

/** The targets that snapshots name; they are held against their digest by whoever reads them. */
function targetsOf(
  files: ReadonlyMap<string, Uint8Array>,
  snapshots: readonly Sealed<SnapshotDocument>[],
): readonly (readonly [string, Uint8Array])[] {
  return snapshots.flatMap(({ document }) => {
    const name = `${document.targets.version}.targets.json`;
    const bytes = files.get(name);
    return bytes === undefined ? [] : [[name, bytes] as const];
  });
}

/** `12` of `12.snapshot.json`; zero for other names. */
function versionIn(name: string, role: string): number {
  const version = /^([1-9]\d{0,15})\.([a-z]+)\.json$/.exec(name);
  return version?.[2] === role ? Number(version[1]) : 0;
}

/**
 * The version to go on from. Threat: a leaked key that signs the highest version there is leaves no room above it.
 * Clients forget what the old key signed once the root names another, so versions may then begin anew.
 */
function continued(sealed: Found<TrustDocument> | undefined): number {
  const version = sealed?.document.version ?? 0;
  return sealed?.isPresent === true || version < 1e12 ? version : 0;
}

interface Found<Document> extends Sealed<Document> {
  /** Whether the online key of the newest root has signed it, and not one before it. */
  readonly isPresent: boolean;
}

interface Wanted {
  readonly bytes: Uint8Array | undefined;
  readonly role: TrustDocument['role'];
  readonly roots: Roots;
}

/** A document that an online key of one of the roots has signed; every other one is as good as none. */
function readSealed<Document extends TrustDocument>(
  format: MetadataFormat,
  { bytes, role, roots }: Wanted,
): Found<Document> | undefined {
  try {
    const document = bytes === undefined ? undefined : format.read(bytes).document;
    if (bytes === undefined || document?.role !== role || !isSigned(format, bytes, roots)) {
      return undefined;
    }
    return { document: document as Document, bytes, isPresent: isSigned(format, bytes, roots.slice(-1)) };
  } catch {
    return undefined;
  }
}

/** The online key is that of the timestamp; it signs the other documents as well. */
function isSigned(format: MetadataFormat, bytes: Uint8Array, roots: Roots): boolean {
  return roots.some((root) => format.signedBy(bytes, 'timestamp', root).length > 0);
}
