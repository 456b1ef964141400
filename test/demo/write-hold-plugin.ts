// Exists so that the page about a HOLD, and the test that keeps it true, speak of the same plugin.
import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { compileWat } from './compile-wat.ts';

const source = join(import.meta.dirname, 'hold');

/** Writes the release directory of the plugin that greets, with the names of its functions. */
export async function writeHoldPlugin(folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'plugin.wasm'), await compileWat(join(source, 'plugin.wat'), true));
  copyFileSync(join(source, 'plugin.json'), join(folder, 'plugin.json'));
}
