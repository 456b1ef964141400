// Exists so that cases about flaws name what differs only.
import { deflateSync } from 'node:zlib';
import { withSection } from './wasm-with-data.ts';

/** An advisory about crate versions before 1.2.3. */
export function anAdvisory(parts: object = {}): object {
  return {
    id: 'RUSTSEC-2024-0001',
    modified: '2026-01-31T12:00:00Z',
    summary: 'A long key stops the parser',
    affected: [
      {
        package: { ecosystem: 'crates.io', name: 'parser' },
        ranges: [{ type: 'SEMVER', events: [{ introduced: '0' }, { fixed: '1.2.3' }] }],
      },
    ],
    ...parts,
  };
}

/** A plugin that says it was built from one crate. */
export function builtFrom(name: string, version: string): Uint8Array {
  const list = { packages: [{ name, version, source: 'crates.io' }] };
  return withSection('.dep-v0', new Uint8Array(deflateSync(JSON.stringify(list))));
}
