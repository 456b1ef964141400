// Exists so that the library reads metadata through our own source: capped, spelled strictly, with no network of its own.
import { BaseFetcher } from 'tuf-js';
import { DownloadHTTPError } from 'tuf-js/dist/error.js';
import { hasCode } from '../../errors.ts';
import type { IndexSource, KnownMetadata } from '../../ports.ts';
import { fromMetadata } from './tuf-documents.ts';
import { parseMetadata } from './tuf-json.ts';

/** In bytes, and many times what our files have. */
export const maxLengths: Readonly<
  Record<'rootMaxLength' | 'timestampMaxLength' | 'snapshotMaxLength' | 'targetsMaxLength', number>
> = {
  rootMaxLength: 256 * 1024,
  timestampMaxLength: 16 * 1024,
  snapshotMaxLength: 64 * 1024,
  targetsMaxLength: 256 * 1024,
};

export const rootName: RegExp = /^\d+\.root\.json$/;

/** The files of `tuf/`, each read once. */
export class SourceFetcher extends BaseFetcher {
  readonly #source: IndexSource;
  readonly #known: KnownMetadata;
  readonly #files = new Map<string, Promise<Uint8Array>>();
  /** The file that was asked for last: where a refusal happened. */
  last = 'root.json';
  /** What went wrong in reading it; the library tells the text of an error only. */
  failure: unknown;

  /** Roots that are known already are not read again: what was seen once cannot be taken back. */
  constructor(source: IndexSource, known: KnownMetadata) {
    super();
    this.#source = source;
    this.#known = known;
  }

  /** The bytes of a file of `tuf/`. Throws what the source throws. */
  async read(name: string, maxBytes: number): Promise<Uint8Array> {
    const bytes = this.#files.get(name) ?? this.#source.read(`tuf/${name}`, maxBytes);
    this.#files.set(name, bytes);
    return await bytes;
  }

  /** Whether a file is one of the roots that were known before. */
  isKnown(name: string): boolean {
    return rootName.test(name) && this.#known.has(name);
  }

  override async downloadBytes(url: string, wantedLength: number): Promise<Buffer> {
    // Threat: a leaked online key could name any length.
    const maxLength = Math.min(wantedLength, maxLengths.targetsMaxLength);
    const name = url.slice(url.lastIndexOf('/') + 1);
    this.last = name;
    try {
      const bytes = (this.isKnown(name) ? this.#known.get(name) : undefined) ?? (await this.read(name, maxLength));
      fromMetadata(parseMetadata(bytes));
      return Buffer.from(bytes);
    } catch (error) {
      if (rootName.test(name) && hasCode(error, 'FILE_NOT_FOUND')) {
        throw new DownloadHTTPError('There is no newer root', 404);
      }
      this.failure = error;
      throw error;
    }
  }

  override async fetch(url: string): Promise<ReadableStream<Uint8Array<ArrayBuffer>>> {
    return new Blob([new Uint8Array(await this.downloadBytes(url, maxLengths.targetsMaxLength))]).stream();
  }
}
