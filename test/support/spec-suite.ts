// Exists so that the modules of the WebAssembly specification's own test suite are read from one packed file.
import { readFileSync } from 'node:fs';
import { brotliDecompressSync } from 'node:zlib';

interface SuiteModule {
  readonly verdict: 'valid' | 'invalid' | 'malformed';
  /** The proposal or the version of the specification that tests it. */
  readonly group: string;
  /** File and line in the suite. */
  readonly place: string;
  /** What the suite expects to be said of a wrong one. */
  readonly reason: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

interface Instruction {
  readonly proposal: string;
  readonly name: string;
  readonly bytes: Uint8Array;
}

const folder = new URL('vectors/spec-suite/', import.meta.url);

/** See the README beside the file. */
export function readSuite(): readonly SuiteModule[] {
  const packed = brotliDecompressSync(readFileSync(new URL('modules.br', folder)));
  const head = packed.indexOf('\n\n');
  let start = head + 2;
  return packed
    .toString('utf8', 0, head)
    .split('\n')
    .map((line) => {
      const [verdict, place = '', reason = '', size] = line.split('\t');
      const bytes = new Uint8Array(packed.subarray(start, start + Number(size)));
      start += bytes.length;
      return { verdict: verdict as SuiteModule['verdict'], group: place.split('/')[0] ?? '', place, reason, bytes };
    });
}

/** Every instruction of every proposal that wasmparser knows. */
export function readInstructions(): readonly Instruction[] {
  const lines = readFileSync(new URL('instructions.txt', folder), 'utf8').trimEnd().split('\n');
  return lines.map((line) => {
    const [proposal = '', name = '', hex = ''] = line.split('\t');
    return { proposal, name, bytes: new Uint8Array(Buffer.from(hex, 'hex')) };
  });
}
