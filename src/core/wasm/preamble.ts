// Exists so that the first eight bytes say what a file is, and say it helpfully when it is not WebAssembly.
import type { WasmFacts } from '../model/artifact-facts.ts';
import type { Reader } from './reader.ts';
import { refuse } from './wasm-error.ts';

/** In bytes. */
export const preambleSize = 8;

const magic = 0x6d736100;
const moduleVersion = 1;
const componentVersion = 0x0001000d;

/** Tells a core module from a component. `reader` must stand on the magic number. */
export function readPreamble(reader: Reader): WasmFacts['kind'] {
  const start = reader.position;
  if (readWord(reader) !== magic) refuse(start, `The ${reader.scope} does not start with the bytes 00 61 73 6d.`);
  const version = readWord(reader);
  if (version === moduleVersion) return 'module';
  if (version === componentVersion) return 'component';
  const layer = version >>> 16;
  if (layer === 1) {
    const found = `component of draft version ${version & 0xffff}`;
    return refuse(
      start + 4,
      `This is a ${found}; expected version 13.`,
      'Build it again with current component tools.',
    );
  }
  return refuse(start + 4, `This is WebAssembly version ${version & 0xffff}, layer ${layer}; expected version 1.`);
}

function readWord(reader: Reader): number {
  let word = 0;
  for (let shift = 0; shift < 32; shift += 8) word |= reader.byte('the version of the format') << shift;
  return word;
}
