// Exists so that a client reads an index only as its pinned root vouches for it, and never goes back behind what it saw.
import { indexRootPath, targetPath } from '../core/index/layout.ts';
import { type IndexRoot, indexRootLimits, parseIndexRoot } from '../core/model/index-root.ts';
import { PlugyardError } from '../errors.ts';
import type { FreshMetadata, FreshnessLimits, Hasher, IndexSource, MetadataClient, Store } from '../ports.ts';
import { readSeen, remember, type Seen } from './last-seen.ts';
import type { MemberAccess } from './member-source.ts';
import { parseBytes, readChecked } from './read-checked.ts';
import { type PublishedIndex, viewIndex } from './read-index.ts';
import { fetchPinnedRoot, type RootPin } from './root-pin.ts';

export interface SignedIndexPorts {
  readonly source: IndexSource;
  readonly hash: Hasher;
  readonly metadata: MetadataClient;
  /** What was seen before, apart from any cache: whoever deletes it forgets what protects from older indexes. */
  readonly state: Store;
  /** How artifacts of a private repository are read; not at all where it is absent. */
  readonly members?: MemberAccess | undefined;
}

/** Opens an index by its signed metadata. Throws what {@link MetadataClient.refresh} throws, and remembers nothing then. */
export async function openSignedIndex(
  ports: SignedIndexPorts,
  pin: RootPin,
  limits: FreshnessLimits,
): Promise<PublishedIndex> {
  const { source, hash, state, members } = ports;
  const seen = await readSeen(state, pin.sha256, hash);
  const pinned = seen.known.get('root.json') ?? pin.bytes ?? (await fetchPinnedRoot(source, pin.sha256, hash));
  const known = new Map([...seen.known, ['root.json', pinned] as const]);
  const fresh = await ports.metadata.refresh(source, known, limits);
  const bytes = await readIndexRoot(ports, fresh, seen);
  const root = parseBytes(bytes, parseIndexRoot, indexRootPath);
  refuseOlder(root, seen, fresh);
  await remember(state, pin.sha256, { ...fresh, sequence: root.sequence, indexRoot: bytes });
  const { 'trusted-root.json': trustedRoot, 'client-policy.json': clientPolicy } = fresh.files;
  const { signedAt, expires, rootVersion } = fresh;
  const signature = { pin: pin.sha256, rootVersion, signedAt, expires };
  return viewIndex({ source, hash, members }, root, { trustedRoot, clientPolicy, signature, metadata: fresh });
}

/**
 * Threat: the online key alone could sign an index of the past under a version of the present. What another online key
 * has signed does not count: a leaked one could have signed a sequence that the registry never reaches.
 */
function refuseOlder({ sequence }: IndexRoot, seen: Seen, { onlineKeys }: FreshMetadata): void {
  const sameKeys =
    seen.onlineKeys.length === onlineKeys.length && seen.onlineKeys.every((id) => onlineKeys.includes(id));
  if (sameKeys && sequence < seen.sequence) {
    throw new PlugyardError(
      'INDEX_ROLLED_BACK',
      `The index is at sequence ${sequence}; it was at ${seen.sequence} when it was read before`,
      { hint: 'Do not use it. Report it to those who run the registry or the mirror.' },
    );
  }
}

/** The index root that the metadata names: the one that is remembered, where nothing has changed. */
async function readIndexRoot(
  { source, hash }: SignedIndexPorts,
  { files }: FreshMetadata,
  { indexRoot }: Seen,
): Promise<Uint8Array> {
  const file = files[indexRootPath];
  if (file === undefined) {
    throw new PlugyardError('INDEX_INVALID', `The signed metadata names no ${indexRootPath}`, {
      hint: 'The registry has signed nothing but its policy yet: ask those who run it.',
    });
  }
  if (indexRoot !== undefined && hash(indexRoot) === file.sha256) {
    return indexRoot;
  }
  const path = targetPath(file.sha256, 'index-root');
  return await readChecked(source, { path, file, maxBytes: indexRootLimits.maxBytes }, hash);
}
