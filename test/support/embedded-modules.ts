// Exists so that a module is found where packages hide it: in a file, compressed, or as Base64 or numbers in a script.
import { brotliDecompressSync, inflateRawSync, unzipSync } from 'node:zlib';

const maxModuleBytes = 64 * 1024 * 1024;
const base64 = /[A-Za-z0-9+/]{400,}={0,2}/g;
const numbers = /\b0, ?97, ?115, ?109, ?1, ?0, ?0, ?0,[\d, ]{400,}/g;

/** All that a file holds, in the order in which it stands there. A piece of a script counts when V8 takes it for whole. */
export function modulesIn(path: string, bytes: Buffer): readonly Uint8Array[] {
  if (isWasm(bytes)) return [Uint8Array.from(bytes)];
  if (/\.wasm\.(gz|br)$/.test(path)) return unpack(bytes);
  if (/\.[cm]?js$/.test(path)) return modulesInScript(bytes.toString('latin1'));
  return [];
}

function modulesInScript(text: string): readonly Uint8Array[] {
  const fromText = [...text.matchAll(base64)].map(([run]) => ({ run, decode: decodeBase64 }));
  const fromNumbers = [...text.matchAll(numbers)].map(([run]) => ({ run, decode: decodeNumbers }));
  return [...fromText, ...fromNumbers]
    .flatMap(({ run, decode }) => decode(run))
    .filter((module) => WebAssembly.validate(Uint8Array.from(module)));
}

function decodeBase64(run: string): readonly Uint8Array[] {
  const bytes = Buffer.from(run, 'base64');
  return isWasm(bytes) ? [Uint8Array.from(bytes)] : unpack(bytes);
}

function decodeNumbers(run: string): readonly Uint8Array[] {
  return [Uint8Array.from(run.replace(/[, ]+$/, '').split(','), Number)];
}

/** Scripts do not say how they compressed what they hold, so each way is tried. */
function unpack(bytes: Buffer): readonly Uint8Array[] {
  for (const decompress of [unzipSync, inflateRawSync, brotliDecompressSync]) {
    try {
      const module = decompress(bytes, { maxOutputLength: maxModuleBytes });
      if (isWasm(module)) return [Uint8Array.from(module)];
    } catch {
      // Compressed in another way, or no module at all.
    }
  }
  return [];
}

function isWasm(bytes: Buffer): boolean {
  return bytes.length > 8 && bytes.readUInt32BE(0) === 0x00_61_73_6d;
}
