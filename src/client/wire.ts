// Exists so that the library's adapters are joined in one place.
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openFolderSource } from '../adapters/disk/folder-source.ts';
import { openStore } from '../adapters/disk/folder-store.ts';
import { openHttpSource } from '../adapters/network/http-source.ts';
import { sigstoreVerifier } from '../adapters/sigstore/sigstore-verifier.ts';
import { nodeHasher } from '../adapters/system/node-hasher.ts';
import type { IndexSource } from '../ports.ts';

export { nodeHasher, openStore, sigstoreVerifier };

/** A source by http(s) address, `file:` address or folder. */
export function openSource(registry: string | URL): IndexSource {
  const location = String(registry);
  if (/^https?:\/\//.test(location)) {
    return openHttpSource(location);
  }
  return openFolderSource(location.startsWith('file:') ? fileURLToPath(location) : resolve(location));
}
