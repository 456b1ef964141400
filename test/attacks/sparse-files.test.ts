// An artifact that says to have 500 MB and holds nothing: every door measures it before it reads.
import { cpSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { check } from '../../src/cli/run/check.ts';
import { manifest } from '../../src/cli/run/manifest.ts';
import { scan } from '../../src/cli/run/scan.ts';
import type { Terminal } from '../../src/cli/terminal.ts';
import { temporaryFolders } from '../support/temporary-folder.ts';

const size = 500_000_000;
const newFolder = temporaryFolders();
const release = new URL('../../registry/plugins/slugify/1.1.0', import.meta.url).pathname;

/** A release directory whose artifact is one great hole. */
function sparseRelease(): Terminal {
  const cwd = newFolder();
  cpSync(release, cwd, { recursive: true });
  writeFileSync(join(cwd, 'plugin.wasm'), '');
  truncateSync(join(cwd, 'plugin.wasm'), size);
  return { out: () => {}, err: () => {}, isInteractive: false, colours: false, cwd, version: '0.0.0', env: {} };
}

/** Memory for bytes that the action asked for, in all. */
async function bytesTaken(act: () => Promise<unknown>): Promise<number> {
  const before = process.memoryUsage().arrayBuffers;
  await act();
  return process.memoryUsage().arrayBuffers - before;
}

describe('of a sparse file of 500 MB nothing is read by', () => {
  test.each<[string, (terminal: Terminal) => Promise<unknown>]>([
    ['manifest', async (terminal) => await manifest(terminal, 'plugin.wasm', undefined)],
    ['scan', async (terminal) => await scan(terminal, 'plugin.wasm', {})],
    ['scan of its directory', async (terminal) => await scan(terminal, '.', {})],
  ])('plugyard %s', async (_, run) => {
    const terminal = sparseRelease();
    const taken = await bytesTaken(async () => {
      await expect(run(terminal)).rejects.toMatchObject({ code: 'TOO_LARGE', details: { size } });
    });
    expect(taken).toBeLessThan(10_000_000);
  });

  test('plugyard check, which says so', async () => {
    const terminal = sparseRelease();
    const taken = await bytesTaken(async () => {
      const { text, exitCode } = await check(terminal, '.', { head: 'HEAD' });
      expect([exitCode, text]).toEqual([42, expect.stringContaining('the artifact is too large to be read')]);
    });
    expect(taken).toBeLessThan(10_000_000);
  });
});
