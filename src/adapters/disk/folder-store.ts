// Exists so that a file is replaced whole or not at all, also when the power fails in between.
import { randomBytes } from 'node:crypto';
import { mkdir, open, readdir, readFile, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Store } from '../../ports.ts';

/** A store in a folder, for what must survive a power failure. */
export function openStore(root: string): Store {
  return {
    read: async (path) => {
      try {
        return new Uint8Array(await readFile(join(root, path)));
      } catch (error) {
        return orNothing(error, undefined);
      }
    },
    list: async () => {
      try {
        return await readdir(root);
      } catch (error) {
        return orNothing(error, []);
      }
    },
    write: async (path, bytes) => await replaceFile(join(root, path), bytes),
    remove: async (path) => await rm(join(root, path), { force: true }),
  };
}

/** Written beside the target, flushed to the disk, renamed over it. */
async function replaceFile(target: string, bytes: Uint8Array): Promise<void> {
  await mkdir(dirname(target), { recursive: true });
  const temporary = `${target}.${randomBytes(6).toString('hex')}.tmp`;
  try {
    const file = await open(temporary, 'wx', 0o644);
    try {
      await file.writeFile(bytes);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(temporary, target);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
}

function orNothing<T>(error: unknown, nothing: T): T {
  if ((error as NodeJS.ErrnoException).code === 'ENOENT') {
    return nothing;
  }
  throw error;
}
