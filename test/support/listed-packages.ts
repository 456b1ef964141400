// Exists so that tests have an artifact that says what it was built from, in the form of cargo-auditable.
import { deflateSync } from 'node:zlib';
import { plainWasm } from './case-registry.ts';
import { custom, join } from './wasm-builder.ts';

/** An artifact that does what `plainWasm` does, and lists these crates, each with its version. */
export function listingWasm(crates: Readonly<Record<string, string>>): Uint8Array {
  const packages = Object.entries(crates).map(([name, version]) => ({ name, version, source: 'crates.io' }));
  return join(plainWasm, custom('.dep-v0', new Uint8Array(deflateSync(JSON.stringify({ packages })))));
}
