// Exists so that the contents of an archive lie in one file without names: no entry chooses a place on the disk.
import { appendFileSync } from 'node:fs';
import type { ReadEntry } from 'tar';
import { type ArchiveLimits, invalidArchive, oversizedArchive } from './archive-limits.ts';

interface Place {
  readonly offset: number;
  readonly size: number;
}

/** All contents one after the other, and where each begins. */
export class ArchiveSpool {
  readonly descriptor: number;
  readonly places: Map<string, Place> = new Map();
  readonly #location: string;
  readonly #limits: ArchiveLimits;
  #entries = 0;
  #end = 0;

  constructor(location: string, descriptor: number, limits: ArchiveLimits) {
    this.#location = location;
    this.descriptor = descriptor;
    this.#limits = limits;
  }

  /** Takes an entry of the archive. Throws `INDEX_INVALID` or `INDEX_OVERSIZED`. */
  take(entry: ReadEntry): void {
    const path = entry.path.replace(/^\.\//, '');
    this.#refuseLarge(path, entry.size);
    const isFolder = entry.type === 'Directory' && entry.size === 0;
    if (isFolder && (path === '' || isPlain(path.replace(/\/$/, '')))) {
      entry.resume();
      return;
    }
    this.#refuseOdd(path, entry);
    this.places.set(path, { offset: this.#end, size: entry.size });
    this.#end += entry.size;
    // Entries come one after the other, each whole before the next.
    entry.on('data', (chunk: Buffer) => appendFileSync(this.descriptor, chunk));
  }

  #refuseLarge(path: string, size: number): void {
    const { maxEntries, maxFileBytes } = this.#limits;
    this.#entries += 1;
    if (this.#entries > maxEntries) {
      throw oversizedArchive(`${this.#location} has more than ${maxEntries} entries`);
    }
    if (size > maxFileBytes) {
      throw oversizedArchive(`${path} in ${this.#location} has ${size} bytes; at most ${maxFileBytes} are read`);
    }
  }

  /** Threat: entries that other programs would unpack elsewhere, or read otherwise than we do. */
  #refuseOdd(path: string, { type }: ReadEntry): void {
    const reason = !isPlain(path)
      ? 'leads out of it'
      : type !== 'File' && type !== 'OldFile'
        ? `is no plain file (${type})`
        : this.places.has(path)
          ? 'is there twice'
          : undefined;
    if (reason !== undefined) {
      throw invalidArchive(`${this.#location} is no mirror: ${JSON.stringify(path.slice(0, 120))} ${reason}`);
    }
  }
}

/** Relative, without `..`, and spelled in one way only. */
function isPlain(path: string): boolean {
  return path.split('/').every((part) => part !== '' && part !== '.' && part !== '..' && !/[\\:\p{Cc}]/u.test(part));
}
