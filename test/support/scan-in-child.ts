// Exists so that the whole scan meets hostile bytes as users run it: built, with little memory, and killed if it never ends.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { execPath } from 'node:process';
import { rolldown } from 'rolldown';
import type { ScanCost } from './scan-child.ts';

export interface ScanChild {
  readonly scan: (files: readonly Uint8Array[]) => ScanCost;
  readonly close: () => void;
}

/** To strip types takes Node some 40 MB, so the child is built. */
export async function openScanChild(): Promise<ScanChild> {
  const folder = mkdtempSync(join(tmpdir(), 'plugyard-scan-'));
  const program = join(folder, 'scan-child.js');
  const build = await rolldown({
    input: join(import.meta.dirname, 'scan-child.ts'),
    platform: 'node',
    logLevel: 'silent',
  });
  await build.write({ file: program, format: 'esm', codeSplitting: false });
  await build.close();
  return {
    scan: (files) => {
      const paths = files.map((_, index) => join(folder, `${index}.wasm`));
      for (const [index, bytes] of files.entries()) writeFileSync(paths[index] as string, bytes);
      const words = ['--max-old-space-size=200', '--max-semi-space-size=8', program, ...paths];
      const child = spawnSync(execPath, words, { encoding: 'utf8', timeout: 20_000 });
      if (child.status !== 0) throw new Error(`The child ended with ${child.status ?? child.signal}: ${child.stderr}`);
      return JSON.parse(child.stdout) as ScanCost;
    },
    close: () => {
      rmSync(folder, { recursive: true });
    },
  };
}
