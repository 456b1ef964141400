// Exists so that what is gathered before it is packed lies beside the target, and is gone afterwards.
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** Runs with a new folder on the disk of the target, where there must be room for it all anyway. */
export async function withScratch<T>(target: string, run: (folder: string) => Promise<T>): Promise<T> {
  await mkdir(dirname(target), { recursive: true });
  const folder = await mkdtemp(join(dirname(target), '.plugyard-mirror-'));
  try {
    return await run(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
