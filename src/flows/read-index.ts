// Exists so that every file of a published index is read capped, held against its digest, and parsed, in one place.

import { blobPath, indexRootPath, namesPath, shardPath, targetPath } from '../core/index/layout.ts';
import {
  type ClientPolicy,
  clientPolicyLimits,
  emptyClientPolicy,
  parseClientPolicy,
} from '../core/model/client-policy.ts';
import type { Sha256 } from '../core/model/digest.ts';
import { type FileReference, type IndexRoot, indexRootLimits, parseIndexRoot } from '../core/model/index-root.ts';
import { type Names, namesLimits, parseNames } from '../core/model/names.ts';
import { nearestWords } from '../core/model/nearest.ts';
import { once } from '../core/model/once.ts';
import type { PluginName } from '../core/model/plugin-name.ts';
import { type PublishedFile, parseShard, type Shard, type ShardRelease, shardLimits } from '../core/model/shard.ts';
import type { Timestamp } from '../core/model/timestamp.ts';
import type { Version } from '../core/model/version.ts';
import { hasCode, PlugyardError } from '../errors.ts';
import type { FreshMetadata, Hasher, IndexSource } from '../ports.ts';
import { type MemberAccess, memberSource } from './member-source.ts';
import { parseBytes, readChecked } from './read-checked.ts';

/** What signed metadata proved of an index. */
interface IndexSignature {
  /** Digest of the root that the user pinned. */
  readonly pin: Sha256;
  readonly rootVersion: number;
  readonly signedAt: Timestamp;
  readonly expires: Timestamp;
}

/** A published index, read lazily: each file once. */
export interface PublishedIndex {
  readonly root: IndexRoot;
  /** Who vouches for all of it; absent for an unsigned index. */
  readonly signature: IndexSignature | undefined;
  /** The signed metadata itself, as it was accepted; there when the signature is. */
  readonly metadata: FreshMetadata | undefined;
  /** Throws `PLUGIN_NOT_FOUND` with the nearest names. */
  shard(name: PluginName): Promise<Shard>;
  has(name: PluginName): boolean;
  names(): Promise<Names>;
  /** Throws `CHECKSUM_MISMATCH` when the bytes are others than the index says. */
  file(file: PublishedFile): Promise<Uint8Array>;
  /** The Sigstore trusted root, where the registry has one of its own. */
  trustedRoot(): Promise<Uint8Array | undefined>;
  /** What the registry has its clients demand; {@link emptyClientPolicy} where it has nothing to say. */
  policy(): Promise<ClientPolicy>;
}

/** What stands above the index root: files that the index root itself names, or that are signed beside it. */
export interface TopReferences {
  readonly trustedRoot?: FileReference | undefined;
  readonly clientPolicy?: FileReference | undefined;
  readonly signature?: IndexSignature;
  readonly metadata?: FreshMetadata;
}

/** An index without signed metadata: whoever controls the source controls what is read. */
export async function openIndex(source: IndexSource, hash: Hasher, members?: MemberAccess): Promise<PublishedIndex> {
  const root = parseBytes(await readRoot(source), parseIndexRoot, indexRootPath);
  return viewIndex({ source, hash, members }, root, root);
}

interface IndexPorts {
  readonly source: IndexSource;
  readonly hash: Hasher;
  /** How artifacts of a private repository are read; not at all where it is absent. */
  readonly members?: MemberAccess | undefined;
}

/** Everything below an index root. */
export function viewIndex({ source, hash, members }: IndexPorts, root: IndexRoot, top: TopReferences): PublishedIndex {
  const files = members === undefined ? source : memberSource({ source, registry: root.registry }, members);
  const shards = new Map<PluginName, Promise<Shard>>();
  const readShard = async (name: PluginName): Promise<Shard> => {
    const file = Object.hasOwn(root.shards, name) ? root.shards[name] : undefined;
    if (file === undefined) {
      throw unknownPlugin(name, Object.keys(root.shards));
    }
    const path = shardPath(file.sha256);
    const wanted = { path, file, maxBytes: shardLimits.maxBytes };
    try {
      return parseNamed(await readChecked(source, wanted, hash), { name, path });
    } catch (error) {
      throw hasCode(error, 'FILE_NOT_FOUND') ? notHeld(name, source, error) : error;
    }
  };
  const readTarget = async ({ name, file, maxBytes }: WantedTarget): Promise<Uint8Array> =>
    await readChecked(source, { path: targetPath(file.sha256, name), file, maxBytes }, hash);
  return {
    root,
    signature: top.signature,
    metadata: top.metadata,
    has: (name) => Object.hasOwn(root.shards, name),
    shard: async (name) => {
      const shard = shards.get(name) ?? readShard(name);
      shards.set(name, shard);
      return await shard;
    },
    names: async () => {
      const wanted = { path: namesPath, file: root.names, maxBytes: namesLimits.maxBytes };
      return parseBytes(await readChecked(source, wanted, hash), parseNames, namesPath);
    },
    file: async (file) => await readAny(files, file, hash),
    trustedRoot: once(async () =>
      top.trustedRoot === undefined
        ? undefined
        : await readTarget({ name: 'trusted-root', file: top.trustedRoot, maxBytes: maxTrustedRoot }),
    ),
    policy: once(async () => {
      const { clientPolicy: file } = top;
      const { maxBytes } = clientPolicyLimits;
      return file === undefined
        ? emptyClientPolicy
        : parseBytes(
            await readTarget({ name: 'client-policy', file, maxBytes }),
            parseClientPolicy,
            'client-policy.json',
          );
    }),
  };
}

interface WantedTarget {
  readonly name: 'trusted-root' | 'client-policy';
  readonly file: FileReference;
  readonly maxBytes: number;
}

const maxTrustedRoot = 1024 * 1024;
/** Larger than any artifact that a policy should allow. */
const maxFile = 256 * 1024 * 1024;

/** The root of an unsigned index. Throws `DISCOVERY_SOURCE_UNREACHABLE` where there is none. */
export async function readRoot(source: IndexSource): Promise<Uint8Array> {
  try {
    return await source.read(indexRootPath, indexRootLimits.maxBytes);
  } catch (error) {
    if (!hasCode(error, 'FILE_NOT_FOUND')) {
      throw error;
    }
    const message = `${source.location} is not a registry: it holds no ${indexRootPath}`;
    const hint = 'Name the address or folder of a published index.';
    throw new PlugyardError('DISCOVERY_SOURCE_UNREACHABLE', message, { hint, cause: error });
  }
}

/** The release of a version. Throws `VERSION_NOT_FOUND` with the versions that there are. */
export function findRelease(shard: Shard, version: Version): ShardRelease {
  const release = shard.releases.find((candidate) => candidate.version === version);
  if (release === undefined) {
    throw new PlugyardError('VERSION_NOT_FOUND', `${shard.name} has no release ${version}`, {
      hint: `There are: ${shard.releases
        .slice(0, 10)
        .map((candidate) => candidate.version)
        .join(', ')}`,
      details: {
        plugin: shard.name,
        requestedVersion: version,
        availableVersions: shard.releases.map((candidate) => candidate.version),
      },
    });
  }
  return release;
}

/** A mirror may hold a part of its registry, and says so by what it lacks. */
function notHeld(name: PluginName, { location }: IndexSource, cause: PlugyardError): PlugyardError {
  return new PlugyardError('OFFLINE_MISS', `${location} does not hold ${name}, though the registry has it`, {
    hint: 'A mirror may be of some plugins only: have it exported with this one. A registry may be deploying: try again in a minute.',
    details: { plugin: name },
    cause,
  });
}

function unknownPlugin(name: PluginName, names: readonly string[]): PlugyardError {
  const nearest = nearestWords(name, names);
  return new PlugyardError('PLUGIN_NOT_FOUND', `There is no plugin ${name} in this registry`, {
    hint: nearest.length > 0 ? `Did you mean ${nearest.join(' or ')}?` : 'Look for it: plugyard search <words>',
    details: { plugin: name, nearest },
  });
}

/** There may be another address: this one cannot be read, or not by this user. */
const notHere = [
  'FILE_NOT_FOUND',
  'DISCOVERY_SOURCE_UNREACHABLE',
  'FORGE_FORBIDDEN',
  'FORGE_NOT_FOUND',
  'FORGE_REFUSED',
  'FORGE_UNREACHABLE',
] as const;

/** The first address that answers; a file that is there but wrong is never passed over. */
async function readAny(source: IndexSource, file: PublishedFile, hash: Hasher): Promise<Uint8Array> {
  let failure: unknown;
  for (const path of addressesOf(file)) {
    try {
      return await readChecked(source, { path, file, maxBytes: maxFile }, hash);
    } catch (error) {
      if (!hasCode(error, ...notHere)) {
        throw error;
      }
      failure = error;
    }
  }
  throw failure ?? new PlugyardError('FILE_NOT_FOUND', `The index names no address for ${file.sha256}`);
}

/** The shard of a plugin. Throws `INDEX_INVALID`, also for the shard of another. */
export function parseNamed(bytes: Uint8Array, { name, path }: { name: PluginName; path: string }): Shard {
  const shard = parseBytes(bytes, parseShard, path);
  if (shard.name !== name) {
    throw new PlugyardError('INDEX_INVALID', `${path} describes ${shard.name}, not ${name}`);
  }
  return shard;
}

/** Where an index keeps its own copy of a file; a mirror has one of every file, also of those that lie elsewhere. */
export function ownPath({ sha256, urls }: PublishedFile): string {
  return blobPath(sha256, urls.some((url) => url.endsWith('.json')) ? 'json' : 'wasm');
}

/** The path of our own copy first, even where the registry names none. */
function addressesOf(file: PublishedFile): readonly string[] {
  return [...new Set([ownPath(file), ...file.urls])];
}
