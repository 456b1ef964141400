// Exists so that a client follows signed metadata by TUF's own client workflow, and remembers only what it accepted.
import type { Updater } from 'tuf-js';
import type { Sha256 } from '../../core/model/digest.ts';
import type { FileReference } from '../../core/model/index-root.ts';
import type { Timestamp } from '../../core/model/timestamp.ts';
import { type RootDocument, type TimestampDocument, topFiles } from '../../core/model/trust-metadata.ts';
import { PlugyardError } from '../../errors.ts';
import type { FreshMetadata, FreshnessLimits, KnownMetadata, MetadataClient } from '../../ports.ts';
import { explainRefusal, refuseMemory } from './explain-refusal.ts';
import { openUpdater, setTime, trustedSetOf } from './memory-updater.ts';
import { maxLengths, rootName, SourceFetcher } from './source-fetcher.ts';
import { refuseStraySignatures } from './stray-signatures.ts';
import { fromMetadata } from './tuf-documents.ts';
import { parseMetadata } from './tuf-json.ts';

export const metadataClient: MetadataClient = {
  refresh: async (source, known, limits) => {
    const memory = new Memory(known);
    const fetcher = new SourceFetcher(source, known);
    refuseDamaged(known);
    const updater = startFrom(memory, fetcher);
    try {
      setTime(updater, await judgedAs(fetcher, limits));
      await updater.refresh();
      return accept(memory, await findTopFiles(updater), limits);
    } catch (error) {
      throw await explainRefusal(error, { fetcher, trusted: trustedSetOf(updater) });
    }
  },
};

/** What is known, and what becomes known in this run: a run that is refused leaves no trace. */
class Memory {
  readonly files: Map<string, Uint8Array>;
  /** From the pinned one to the newest. */
  readonly roots: Uint8Array[];

  constructor(known: KnownMetadata) {
    this.files = new Map([...known].filter(([name]) => !rootName.test(name)));
    this.roots = [known.get('root.json') ?? new Uint8Array()];
  }

  load(name: string): Uint8Array | undefined {
    return this.files.get(name);
  }

  keep(name: string, bytes: Uint8Array): void {
    if (name === 'root.json') {
      this.roots.push(bytes);
    } else {
      this.files.set(name, bytes);
    }
  }
}

/** Threat: what was seen before protects from older indexes; a file that is cut short must not be taken for none. */
function refuseDamaged(known: KnownMetadata): void {
  for (const [name, bytes] of known) {
    try {
      fromMetadata(parseMetadata(bytes));
    } catch (error) {
      throw name === 'root.json' ? unusableRoot(error) : refuseMemory(name, (error as Error).message);
    }
  }
}

/** Throws `TRUST_INVALID` when the root that is to be trusted is none. */
function startFrom(memory: Memory, fetcher: SourceFetcher): Updater {
  try {
    return openUpdater(memory, { metadataBaseUrl: 'tuf:', fetcher, config: { ...maxLengths } });
  } catch (error) {
    throw unusableRoot(error);
  }
}

function unusableRoot(cause: unknown): PlugyardError {
  return new PlugyardError('TRUST_INVALID', `The pinned root cannot be used: ${(cause as Error).message}`, {
    hint: 'Pin the root that the registry publishes: --root <file>, or --root sha256:<digest>.',
    cause,
  });
}

async function judgedAs(fetcher: SourceFetcher, { now, maxStalenessHours }: FreshnessLimits): Promise<Timestamp> {
  if (maxStalenessHours === undefined) {
    return now;
  }
  // Threat: this word is believed only once the signature of the same bytes has been verified, by the library.
  const bytes = await fetcher.downloadBytes('tuf:/timestamp.json', maxLengths.timestampMaxLength);
  const { signedAt } = fromMetadata(parseMetadata(bytes)) as TimestampDocument;
  return signedAt < now ? signedAt : now;
}

async function findTopFiles(updater: Updater): Promise<FreshMetadata['files']> {
  const found: [string, FileReference][] = [];
  for (const name of topFiles) {
    const target = await updater.getTargetInfo(name);
    if (target !== undefined) {
      // Every file was held against our own form when it was read: it has a SHA-256.
      found.push([name, { sha256: target.hashes['sha256'] as Sha256, size: target.length }]);
    }
  }
  return Object.fromEntries(found);
}

/** What the library accepted, with the age of the whole. */
function accept({ files, roots }: Memory, top: FreshMetadata['files'], limits: FreshnessLimits): FreshMetadata {
  refuseStraySignatures(roots, files);
  const { signedAt, expires } = documentOf(files.get('timestamp.json')) as TimestampDocument;
  refuseStale(signedAt, limits);
  const versions = roots.map((bytes) => [documentOf(bytes).version, bytes] as const);
  const root = documentOf(roots.at(-1)) as RootDocument;
  return {
    known: new Map([
      ...files,
      ...versions.slice(1).map(([version, bytes]) => [`${version}.root.json`, bytes] as const),
    ]),
    files: top,
    signedAt,
    expires,
    rootVersion: root.version,
    onlineKeys: root.roles.timestamp.keys,
  };
}

function documentOf(bytes: Uint8Array | undefined): ReturnType<typeof fromMetadata> {
  return fromMetadata(parseMetadata(bytes ?? new Uint8Array()));
}

const hour = 3_600_000;

function refuseStale(signedAt: Timestamp, { now, maxStalenessHours }: FreshnessLimits): void {
  const age = (Date.parse(now) - Date.parse(signedAt)) / hour;
  if (maxStalenessHours !== undefined && age > maxStalenessHours) {
    throw new PlugyardError(
      'INDEX_STALE',
      `The index was signed at ${signedAt}, ${Math.floor(age)} hours ago; at most ${maxStalenessHours} are allowed`,
      { hint: 'Fetch a newer mirror, or allow more with --max-staleness.', details: { signedAt, maxStalenessHours } },
    );
  }
}
