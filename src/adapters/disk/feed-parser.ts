// Exists so that an archive is unpacked by the byte count: what comes out is counted before anybody looks at it.
import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { pipeline } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { Parser, type ReadEntry } from 'tar';
import { PlugyardError } from '../../errors.ts';
import { invalidArchive, oversizedArchive } from './archive-limits.ts';

export interface PackedArchive {
  readonly location: string;
  /** Unpacked. */
  readonly maxBytes: number;
}

const blockBytes = 512;

/** Gives every entry to a taker. Throws what the taker throws, `INDEX_INVALID` or `INDEX_OVERSIZED`. */
export async function feedParser(
  archive: PackedArchive,
  taker: { readonly take: (entry: ReadEntry) => void },
): Promise<void> {
  const parser = new Parser({ strict: true, zstd: false });
  const failures: unknown[] = [];
  let isWhole = false;
  parser.on('entry', (entry: ReadEntry) => {
    try {
      taker.take(entry);
    } catch (error) {
      failures.push(error);
      entry.resume();
    }
  });
  parser.on('error', (error) => failures.push(error));
  parser.on('eof', () => {
    isWhole = true;
  });
  try {
    for await (const chunk of unpackedChunks(archive)) {
      if (failures.length > 0) {
        break;
      }
      // What stands behind the end is read for the sake of the checksum; the library would keep it in the memory.
      if (!isWhole) {
        parser.write(chunk);
      }
    }
  } catch (error) {
    failures.push(error);
  }
  if (failures.length > 0) {
    throw explain(failures[0], archive);
  }
  // Threat: an archive that was cut off between two files looks like a smaller one.
  if (!isWhole) {
    throw invalidArchive(`${archive.location} is cut off, or no archive`);
  }
}

/** The tar inside, never more than it may be; the first chunk holds a whole block. */
async function* unpackedChunks({ location, maxBytes }: PackedArchive): AsyncGenerator<Buffer> {
  const packed = createReadStream(location);
  const stream = (await isGzip(location)) ? pipeline(packed, createGunzip(), () => undefined) : packed;
  let first: Buffer | undefined = Buffer.alloc(0);
  let size = 0;
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > maxBytes) {
      throw oversizedArchive(`${location} unpacks to more than ${maxBytes} bytes`);
    }
    const block: Buffer = first === undefined ? chunk : Buffer.concat([first, chunk]);
    if (first !== undefined && block.length < blockBytes) {
      first = block;
      continue;
    }
    // Threat: an archive packed twice, which the library would unpack again, behind our count.
    if (first !== undefined && isGzipped(block)) {
      throw invalidArchive(`${location} is packed twice`);
    }
    first = undefined;
    yield block;
  }
}

async function isGzip(location: string): Promise<boolean> {
  const file = await open(location);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(2), 0, 2, 0);
    return bytesRead === 2 && isGzipped(buffer);
  } finally {
    await file.close();
  }
}

function isGzipped(bytes: Uint8Array): boolean {
  return bytes[0] === 0x1f && bytes[1] === 0x8b;
}

/** Our own refusals, and failures of the disk, are what they are; the rest is the archive's fault. */
function explain(error: unknown, { location }: PackedArchive): unknown {
  if (error instanceof PlugyardError || (error instanceof Error && 'syscall' in error)) {
    return error;
  }
  return invalidArchive(`${location} is damaged, or no archive: ${(error as Error).message}`, error);
}
