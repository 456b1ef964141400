// Exists so that a client follows signed metadata by TUF's own client workflow, and remembers only what it accepted.
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Updater } from 'tuf-js';
import type { Sha256 } from '../../core/model/digest.ts';
import type { FileReference } from '../../core/model/index-root.ts';
import type { Timestamp } from '../../core/model/timestamp.ts';
import { type TimestampDocument, topFiles } from '../../core/model/trust-metadata.ts';
import { PlugyardError } from '../../errors.ts';
import type { FreshMetadata, FreshnessLimits, IndexSource, KnownMetadata, MetadataClient } from '../../ports.ts';
import { explainRefusal } from './explain-refusal.ts';
import { maxLengths, SourceFetcher } from './source-fetcher.ts';
import { setTime, trustedSetOf } from './trusted-set.ts';
import { fromMetadata } from './tuf-documents.ts';
import { parseMetadata } from './tuf-json.ts';

export const metadataClient: MetadataClient = {
  refresh: async (source, known, limits) => {
    // The library keeps files of its own: a folder for one run, so that a refused run leaves no trace.
    const folder = await mkdtemp(join(tmpdir(), 'plugyard-metadata-'));
    try {
      await Promise.all([...known].map(async ([name, bytes]) => await writeFile(join(folder, name), bytes)));
      return await refreshIn(folder, source, limits);
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  },
};

async function refreshIn(folder: string, source: IndexSource, limits: FreshnessLimits): Promise<FreshMetadata> {
  const fetcher = new SourceFetcher(source);
  const updater = openUpdater(folder, fetcher);
  try {
    setTime(updater, await judgedAs(fetcher, limits));
    await updater.refresh();
    const files = await findTopFiles(updater);
    return await accept(folder, files, limits);
  } catch (error) {
    throw await explainRefusal(error, { fetcher, trusted: trustedSetOf(updater) });
  }
}

/** Throws `TRUST_INVALID` when the root that is to be trusted is none. */
function openUpdater(folder: string, fetcher: SourceFetcher): Updater {
  try {
    return new Updater({ metadataDir: folder, metadataBaseUrl: 'tuf:', fetcher, config: { ...maxLengths } });
  } catch (error) {
    throw new PlugyardError('TRUST_INVALID', `The pinned root cannot be used: ${(error as Error).message}`, {
      hint: 'Pin the root that the registry publishes: --root <file>, or --root sha256:<digest>.',
      cause: error,
    });
  }
}

async function judgedAs(fetcher: SourceFetcher, { now, maxStalenessHours }: FreshnessLimits): Promise<Timestamp> {
  if (maxStalenessHours === undefined) {
    return now;
  }
  // Threat: this word is believed only once the signature of the same bytes has been verified, in `accept`.
  const claimed = fromMetadata(
    parseMetadata(await fetcher.read('timestamp.json', maxLengths.timestampMaxLength)),
  ) as TimestampDocument;
  return claimed.signedAt < now ? claimed.signedAt : now;
}

async function findTopFiles(updater: Updater): Promise<FreshMetadata['files']> {
  const found: [string, FileReference][] = [];
  for (const name of topFiles) {
    const target = await updater.getTargetInfo(name);
    const sha256 = target?.hashes['sha256'];
    if (target !== undefined && sha256 !== undefined && /^[0-9a-f]{64}$/.test(sha256)) {
      found.push([name, { sha256: sha256 as Sha256, size: target.length }]);
    }
  }
  return Object.fromEntries(found);
}

/** What the library accepted and kept, with the age of the whole. */
async function accept(folder: string, files: FreshMetadata['files'], limits: FreshnessLimits): Promise<FreshMetadata> {
  const names = await readdir(folder);
  const known = new Map(
    await Promise.all(
      names.map(
        async (name): Promise<[string, Uint8Array]> => [name, new Uint8Array(await readFile(join(folder, name)))],
      ),
    ),
  );
  const { signedAt, expires } = documentOf(known, 'timestamp.json') as TimestampDocument;
  refuseStale(signedAt, limits);
  return { known, files, signedAt, expires, rootVersion: documentOf(known, 'root.json').version };
}

function documentOf(known: KnownMetadata, name: string): ReturnType<typeof fromMetadata> {
  return fromMetadata(parseMetadata(known.get(name) ?? new Uint8Array()));
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
