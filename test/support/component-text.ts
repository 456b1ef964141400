// Exists so that tests write components as text, which nobody can read in bytes, and need no assembler for it.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { env } from 'node:process';
import { importCorpus } from './import-corpus.ts';

export interface AssembledComponent {
  readonly text: string;
  /** Base64. */
  readonly wasm: string;
}

const file = join(import.meta.dirname, 'vectors/components.json');

/** Every component that a test has as text, with its bytes. */
export function assembledComponents(): readonly AssembledComponent[] {
  return JSON.parse(readFileSync(file, 'utf8')) as readonly AssembledComponent[];
}

const known = new Map(assembledComponents().map(({ text, wasm }) => [text, wasm]));

/**
 * A component from its text form. After a text was changed, run its test with PLUGYARD_SAVE_COMPONENTS=1 and
 * test/corpus installed: the assembler is too large for `npm ci`.
 */
export async function componentText(text: string): Promise<Uint8Array> {
  const wasm = known.get(text);
  if (wasm !== undefined) return new Uint8Array(Buffer.from(wasm, 'base64'));
  if (env['PLUGYARD_SAVE_COMPONENTS'] === undefined) {
    throw new Error(`This component is not assembled yet; run this test with PLUGYARD_SAVE_COMPONENTS=1:\n${text}`);
  }
  const bytes = await assemble(text);
  known.set(text, Buffer.from(bytes).toString('base64'));
  const all = [...known].map(([each, base64]) => ({ text: each, wasm: base64 }));
  writeFileSync(file, `${JSON.stringify(all, undefined, 1)}\n`);
  return bytes;
}

export async function assemble(text: string): Promise<Uint8Array> {
  const { parse } = await importCorpus<{ parse(text: string): Promise<Uint8Array> }>(
    '@bytecodealliance/jco-transpile/wasm-tools',
  );
  return await parse(text);
}
