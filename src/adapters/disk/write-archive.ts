// Exists so that the same mirror is the same archive, byte for byte, whoever packs it and when.
import { open, readdir, rename, rm } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { create } from 'tar';

/** The oldest time that every format of archives can hold. */
const everyTime = new Date('1980-01-01T00:00:00Z');

/** A plain file that everybody may read. */
const plainMode = 0o100644;

/** Packs all files of a folder; a name that ends in `gz` is compressed. At every moment the old archive or the new one is there, whole. */
export async function writeArchive(folder: string, file: string): Promise<void> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll(sep, '/'))
    .sort();
  const temporary = `${file}.tmp`;
  try {
    await create(
      {
        cwd: folder,
        file: temporary,
        gzip: file.endsWith('gz') ? { level: 9 } : false,
        portable: true,
        mtime: everyTime,
        noDirRecurse: true,
        strict: true,
        onWriteEntry: ({ stat }) => {
          if (stat !== undefined) {
            stat.mode = plainMode;
          }
        },
      },
      paths,
    );
    await flush(temporary);
    await rename(temporary, file);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
}

async function flush(path: string): Promise<void> {
  const file = await open(path, 'r+');
  try {
    await file.sync();
  } finally {
    await file.close();
  }
}
