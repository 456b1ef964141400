// Exists so that what a test writes is gone when its file is done.
import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';

/** Makes new empty folders; all of them are removed after the last test of the file. */
export function temporaryFolders(): (name?: string) => string {
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'plugyard-')));
  afterAll(() => rmSync(root, { recursive: true, force: true }));
  return (name = 'folder') => mkdtempSync(join(root, `${name}-`));
}
