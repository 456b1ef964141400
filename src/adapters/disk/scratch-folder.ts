// Exists so that what is gathered before it is packed lies beside the target, and is gone afterwards, also when somebody interrupts.
import { rmSync } from 'node:fs';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { constants } from 'node:os';
import { dirname, join } from 'node:path';
import process from 'node:process';

const signals = ['SIGINT', 'SIGTERM'] as const;

/** Runs with a new folder on the disk of the target, where there must be room for it all anyway. */
export async function withScratch<T>(target: string, run: (folder: string) => Promise<T>): Promise<T> {
  await mkdir(dirname(target), { recursive: true });
  const folder = await mkdtemp(join(dirname(target), '.plugyard-mirror-'));
  const end = (signal: (typeof signals)[number]): void => {
    rmSync(folder, { recursive: true, force: true });
    process.exit(128 + constants.signals[signal]);
  };
  for (const signal of signals) {
    process.once(signal, end);
  }
  try {
    return await run(folder);
  } finally {
    for (const signal of signals) {
      process.off(signal, end);
    }
    await rm(folder, { recursive: true, force: true });
  }
}
