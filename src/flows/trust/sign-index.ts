// Exists so that the online key signs a deploy: versions only rise, and nothing is signed that people have not vouched for.
import type { Sha256 } from '../../core/model/digest.ts';
import { type FileReference, indexRootLimits, parseIndexRoot } from '../../core/model/index-root.ts';
import { decodeText } from '../../core/model/json-text.ts';
import type { Timestamp } from '../../core/model/timestamp.ts';
import {
  indexRole,
  type MetaReference,
  type SnapshotDocument,
  type TargetsDocument,
  type TimestampDocument,
  type TrustDocument,
} from '../../core/model/trust-metadata.ts';
import { PlugyardError } from '../../errors.ts';
import type { Hasher, KeySigner, MetadataBranch, MetadataFormat, Tree } from '../../ports.ts';
import { daysAfter, daysUntil, validityDays } from './dates.ts';
import { type LastSigned, readLastSigned, type Sealed } from './last-signed.ts';
import { readTrustFiles, type SignedFile, type TrustFiles, trustPaths } from './trust-files.ts';
import { planOfRoot, type Weighed, weighTrust } from './weigh-trust.ts';

export interface SignIndexPorts {
  /** The registry at the commit that is deployed. */
  readonly tree: Tree;
  readonly format: MetadataFormat;
  readonly branch: MetadataBranch;
  readonly signer: KeySigner;
  readonly hash: Hasher;
}

export interface SignedIndex {
  /** Everything that is published below `tuf/`, by name. */
  readonly files: ReadonlyMap<string, Uint8Array>;
  readonly sequence: number;
  readonly expires: Timestamp;
}

const maxAttempts = 5;
/** Snapshot and index are signed anew when they hold no longer than this; the timestamp every time. */
const renewBelowDays = 8;

/**
 * Signs an index root, or without one the last one again. Throws `TRUST_INVALID` when root or targets are not what the
 * registry holds, `KEY_INVALID` for another key than the online key, `INDEX_ROLLED_BACK` when a newer index is signed
 * already, `METADATA_CONFLICT` when others are always faster.
 */
export async function signIndex(
  ports: SignIndexPorts,
  indexRoot: Uint8Array | undefined,
  now: Timestamp,
): Promise<SignedIndex> {
  const files = await readTrustFiles(ports.tree);
  const trust = currentTrust(ports, files);
  for (let attempt = 0; attempt < maxAttempts; attempt += 1) {
    const { revision, files: before } = await ports.branch.read();
    const signed = signNext(ports, trust, { before, indexRoot, now });
    if (await ports.branch.advance(revision, signed.files, `Index ${signed.sequence}`)) {
      return signed;
    }
  }
  throw new PlugyardError('METADATA_CONFLICT', 'Somebody else signed at the same time, again and again', {
    hint: 'Let one deploy run at a time, then run this again.',
  });
}

interface CurrentTrust {
  /** Root and targets files by their published names. */
  readonly published: ReadonlyMap<string, Uint8Array>;
  readonly targets: MetaReference;
  /** Oldest first. */
  readonly roots: readonly Uint8Array[];
}

/** Threat: a policy that was changed in the registry and that nobody has signed. */
function currentTrust({ format, hash, signer }: SignIndexPorts, files: TrustFiles): CurrentTrust {
  const { roots, current, currentTargets } = weighTrust(format, files);
  if (current === undefined || currentTargets === undefined) {
    throw new PlugyardError('TRUST_INVALID', 'Root or targets of this registry are not signed by enough keys', {
      hint: 'See who is missing: plugyard registry trust status',
    });
  }
  refuseUncovered(files, currentTargets, hash);
  refuseOtherKey(signer, planOfRoot(current).online.id, currentTargets.document);
  const followed = roots.filter(({ version }) => version <= current.version);
  const published = new Map(followed.map(({ version, bytes }) => [`${version}.root.json`, bytes]));
  published.set(`${currentTargets.version}.targets.json`, currentTargets.bytes);
  return {
    published,
    targets: referenceOf(currentTargets, hash),
    roots: followed.map(({ bytes }) => bytes),
  };
}

/** Every file must be the one that people have signed: neither another one, nor gone, nor one too many. */
function refuseUncovered({ signed }: TrustFiles, { document, path }: Weighed<TargetsDocument>, hash: Hasher): void {
  const covered = document.files as Readonly<Partial<Record<SignedFile, FileReference>>>;
  for (const name of new Set([...signed.keys(), ...(Object.keys(covered) as SignedFile[])])) {
    const bytes = signed.get(name);
    if (bytes === undefined || covered[name]?.sha256 !== hash(bytes)) {
      throw new PlugyardError('TRUST_INVALID', `${trustPaths.signed(name)} is not what ${path} is signed over`, {
        hint: 'Have it signed: plugyard registry trust sign --key <file>, by enough key holders. Or restore it.',
      });
    }
  }
}

function refuseOtherKey({ publisher }: KeySigner, online: Sha256, { delegation }: TargetsDocument): void {
  const isOnline = publisher.sha256 === online;
  if (!isOnline || delegation?.keys.some(({ id }) => id === online) !== true) {
    throw new PlugyardError(
      'KEY_INVALID',
      isOnline
        ? 'The targets document still delegates the index to another key than the root names'
        : `The key ${publisher.sha256.slice(0, 12)} is not the online key of the root, which is ${online.slice(0, 12)}`,
      {
        hint: isOnline
          ? 'Have it signed anew: plugyard registry trust sign --key <file>, by enough key holders.'
          : 'Give the online key, or rotate it: plugyard registry trust rotate --role online.',
      },
    );
  }
}

interface Next {
  readonly before: ReadonlyMap<string, Uint8Array>;
  readonly indexRoot: Uint8Array | undefined;
  readonly now: Timestamp;
}

function signNext(ports: SignIndexPorts, trust: CurrentTrust, { before, indexRoot, now }: Next): SignedIndex {
  const { format, signer, hash } = ports;
  const seal = <Document extends TrustDocument>(document: Document): Sealed<Document> => ({
    document,
    bytes: format.sign(format.write(document), signer),
  });
  const expires = daysAfter(now, validityDays.online);
  const last = readLastSigned(format, before, { roots: trust.roots, now });
  const entry = indexEntry(indexRoot, last, hash);
  const isFresh = (document: TrustDocument): boolean => daysUntil(document.expires, now) >= renewBelowDays;
  const sameIndex = last.index !== undefined && isFresh(last.index.document) && sameEntry(last.index.document, entry);
  const index = sameIndex ? last.index : seal(buildIndexTargets(entry, { version: last.versions.index + 1, expires }));
  const meta = { targets: trust.targets, index: referenceOf(index, hash) };
  const sameSnapshot =
    last.snapshot !== undefined && isFresh(last.snapshot.document) && sameMeta(last.snapshot.document, meta);
  const snapshot = sameSnapshot
    ? last.snapshot
    : seal<SnapshotDocument>({ role: 'snapshot', version: last.versions.snapshot + 1, expires, ...meta });
  const timestamp = seal<TimestampDocument>({
    role: 'timestamp',
    version: last.versions.timestamp + 1,
    expires,
    snapshot: referenceOf(snapshot, hash),
    signedAt: now,
  });
  const files = new Map([
    ...last.kept,
    ...trust.published,
    [`${index.document.version}.${indexRole}.json`, index.bytes],
    [`${snapshot.document.version}.snapshot.json`, snapshot.bytes],
    ['timestamp.json', timestamp.bytes],
  ]);
  return { files, sequence: entry.sequence, expires };
}

interface IndexEntry extends FileReference {
  readonly sequence: number;
}

/** What the role `index` is to name: the index root that was built, or the one that is signed already. */
function indexEntry(indexRoot: Uint8Array | undefined, last: LastSigned, hash: Hasher): IndexEntry {
  const signed = last.index?.document.files['index-root.json'];
  if (indexRoot === undefined) {
    if (signed === undefined) {
      throw new PlugyardError('TRUST_INVALID', 'There is no index yet that the online key has signed', {
        hint: 'Deploy once: plugyard registry build, then plugyard registry trust resign --published <folder>.',
      });
    }
    return { ...signed, sequence: signed.sequence ?? 0 };
  }
  const text = decodeText(indexRoot, indexRootLimits.maxBytes);
  const parsed = text.ok ? parseIndexRoot(text.value) : text;
  if (!parsed.ok) {
    throw new PlugyardError('INDEX_INVALID', `index-root.json cannot be signed: ${parsed.problems[0]?.message}`);
  }
  const { sequence } = parsed.value;
  // Threat: a deploy that was held up, or started again, would take the index back to an older commit.
  if (signed?.sequence !== undefined && sequence < signed.sequence) {
    throw new PlugyardError(
      'INDEX_ROLLED_BACK',
      `A newer index is signed already: ${signed.sequence}, not ${sequence}`,
      {
        hint: 'Build the tip of the main branch and sign that.',
      },
    );
  }
  return { sha256: hash(indexRoot), size: indexRoot.length, sequence };
}

function buildIndexTargets(
  entry: IndexEntry,
  edition: { readonly version: number; readonly expires: Timestamp },
): TargetsDocument {
  return { role: 'targets', ...edition, files: { 'index-root.json': entry } };
}

function sameEntry({ files }: TargetsDocument, { sha256, sequence }: IndexEntry): boolean {
  const signed = files['index-root.json'];
  return signed?.sha256 === sha256 && signed.sequence === sequence;
}

function sameMeta(
  snapshot: SnapshotDocument,
  { targets, index }: Pick<SnapshotDocument, 'targets' | 'index'>,
): boolean {
  return snapshot.targets.sha256 === targets.sha256 && snapshot.index.sha256 === index.sha256;
}

function referenceOf({ document, bytes }: Sealed<TrustDocument>, hash: Hasher): MetaReference {
  return { version: document.version, sha256: hash(bytes), size: bytes.length };
}
