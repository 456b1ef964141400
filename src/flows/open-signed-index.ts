// Exists so that a client reads an index only as its pinned root vouches for it, and never goes back behind what it saw.
import { targetPath } from '../core/index/layout.ts';
import type { Sha256 } from '../core/model/digest.ts';
import { type IndexRoot, indexRootLimits, parseIndexRoot } from '../core/model/index-root.ts';
import { PlugyardError } from '../errors.ts';
import type {
  FreshMetadata,
  FreshnessLimits,
  Hasher,
  IndexSource,
  KnownMetadata,
  MetadataClient,
  Store,
} from '../ports.ts';
import { parseBytes, readChecked } from './read-checked.ts';
import { type PublishedIndex, viewIndex } from './read-index.ts';
import { fetchPinnedRoot, type RootPin } from './root-pin.ts';

export interface SignedIndexPorts {
  readonly source: IndexSource;
  readonly hash: Hasher;
  readonly metadata: MetadataClient;
  /** What was seen before, apart from any cache: whoever deletes it forgets what protects from older indexes. */
  readonly state: Store;
}

/** Opens an index by its signed metadata. Throws what {@link MetadataClient.refresh} throws, and remembers nothing then. */
export async function openSignedIndex(
  ports: SignedIndexPorts,
  pin: RootPin,
  limits: FreshnessLimits,
): Promise<PublishedIndex> {
  const { source, hash, state } = ports;
  const seen = await readSeen(ports, pin);
  const fresh = await ports.metadata.refresh(source, seen.known, limits);
  const root = await readIndexRoot(ports, fresh);
  // Threat: the online key alone could sign an index of the past under a version of the present.
  if (root.sequence < seen.sequence) {
    throw new PlugyardError(
      'INDEX_ROLLED_BACK',
      `The index is at sequence ${root.sequence}; it was at ${seen.sequence} when it was read before`,
      { hint: 'Do not use it. Report it to those who run the registry or the mirror.' },
    );
  }
  await remember(state, pin.sha256, { known: fresh.known, sequence: root.sequence });
  const { 'trusted-root.json': trustedRoot, 'client-policy.json': clientPolicy } = fresh.files;
  const { signedAt, expires, rootVersion } = fresh;
  const signature = { pin: pin.sha256, rootVersion, signedAt, expires };
  return viewIndex({ source, hash }, root, { trustedRoot, clientPolicy, signature, metadata: fresh });
}

interface Seen {
  readonly known: KnownMetadata;
  readonly sequence: number;
}

const metadataNames = ['root.json', 'timestamp.json', 'snapshot.json', 'targets.json', 'index.json'];
const sequenceName = 'sequence';

async function readSeen({ source, hash, state }: SignedIndexPorts, pin: RootPin): Promise<Seen> {
  const known = new Map<string, Uint8Array>();
  for (const name of metadataNames) {
    const bytes = await state.read(`${pin.sha256}/${name}`);
    if (bytes !== undefined) {
      known.set(name, bytes);
    }
  }
  if (!known.has('root.json')) {
    known.set('root.json', pin.bytes ?? (await fetchPinnedRoot(source, pin.sha256, hash)));
  }
  const sequence = await state.read(`${pin.sha256}/${sequenceName}`);
  return { known, sequence: sequence === undefined ? 0 : Number(new TextDecoder().decode(sequence)) };
}

async function remember(state: Store, pin: Sha256, { known, sequence }: Seen): Promise<void> {
  for (const [name, bytes] of known) {
    await replace(state, `${pin}/${name}`, bytes);
  }
  await replace(state, `${pin}/${sequenceName}`, new TextEncoder().encode(String(sequence)));
}

/** Writes only what has changed: most runs find nothing new. */
async function replace(state: Store, path: string, bytes: Uint8Array): Promise<void> {
  const before = await state.read(path);
  if (before === undefined || before.length !== bytes.length || before.some((byte, index) => byte !== bytes[index])) {
    await state.write(path, bytes);
  }
}

async function readIndexRoot({ source, hash }: SignedIndexPorts, { files }: FreshMetadata): Promise<IndexRoot> {
  const file = files['index-root.json'];
  if (file === undefined) {
    throw new PlugyardError('INDEX_INVALID', 'The signed metadata names no index-root.json', {
      hint: 'The registry has signed nothing but its policy yet: ask those who run it.',
    });
  }
  const path = targetPath(file.sha256, 'index-root');
  return parseBytes(
    await readChecked(source, { path, file, maxBytes: indexRootLimits.maxBytes }, hash),
    parseIndexRoot,
    path,
  );
}
