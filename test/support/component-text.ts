// Exists so that tests write components as text, which nobody can read in bytes.
import { importCorpus } from './import-corpus.ts';

const { parse } = await importCorpus<{ parse(text: string): Promise<Uint8Array> }>(
  '@bytecodealliance/jco-transpile/wasm-tools',
);

/** A component from its text form. */
export function componentText(text: string): Promise<Uint8Array> {
  return parse(text);
}
