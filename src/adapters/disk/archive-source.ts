// Exists so that a mirror in one archive is read like a folder, while nothing in the archive decides where anything is written.
import { openSync, readSync, rmSync } from 'node:fs';
import { mkdtemp, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { PlugyardError } from '../../errors.ts';
import type { LocalSource } from '../../ports.ts';
import { type ArchiveLimits, archiveLimits } from './archive-limits.ts';
import { ArchiveSpool } from './archive-spool.ts';
import { feedParser } from './feed-parser.ts';

/** A `.tar` or `.tar.gz`; it is unpacked with the first reading, into one file that the system removes with the process. */
export function openArchiveSource(file: string, limits: ArchiveLimits = archiveLimits): LocalSource {
  const location = resolve(file);
  let opened: Promise<ArchiveSpool> | undefined;
  const open = async (): Promise<ArchiveSpool> => {
    opened ??= unpack(location, limits);
    return await opened;
  };
  return {
    location,
    read: async (path, maxBytes) => {
      const { descriptor, places } = await open();
      const place = places.get(path);
      if (place === undefined) {
        throw new PlugyardError('FILE_NOT_FOUND', `${file} holds no ${path}`, {
          hint: 'Is this a mirror? Make one: plugyard mirror export --out <file>',
        });
      }
      if (place.size > maxBytes) {
        throw new PlugyardError('TOO_LARGE', `${path} has ${place.size} bytes; at most ${maxBytes} are read`, {
          details: { size: place.size, maxBytes },
        });
      }
      const bytes = new Uint8Array(place.size);
      readSync(descriptor, bytes, 0, place.size, place.offset);
      return bytes;
    },
    list: async () => [...(await open()).places.keys()],
  };
}

async function unpack(location: string, limits: ArchiveLimits): Promise<ArchiveSpool> {
  const status = await stat(location).catch(() => undefined);
  if (status?.isFile() !== true) {
    throw new PlugyardError('DISCOVERY_SOURCE_UNREACHABLE', `There is no archive ${location}`, {
      hint: 'Make one: plugyard mirror export --out <file.tar.gz>',
    });
  }
  const spool = new ArchiveSpool(location, await openNameless(), limits);
  const maxBytes = Math.min(limits.maxTotalBytes, limits.freeBytes + limits.maxRatio * status.size);
  await feedParser({ location, maxBytes }, spool);
  return spool;
}

/** A file without a name: nobody else opens it, and nothing is left of it however the process ends. */
async function openNameless(): Promise<number> {
  const folder = await mkdtemp(join(tmpdir(), 'plugyard-archive-'));
  try {
    return openSync(join(folder, 'unpacked'), 'wx+', 0o600);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
