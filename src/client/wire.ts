// Exists so that the library's adapters are joined in one place.
import { resolve } from 'node:path';
import { env } from 'node:process';
import { fileURLToPath } from 'node:url';
import { openStore } from '../adapters/disk/folder-store.ts';
import { openLocalSource } from '../adapters/disk/local-source.ts';
import { stateFolder } from '../adapters/disk/state-folder.ts';
import type { GithubOptions } from '../adapters/github-forge/client.ts';
import { openHttpSource } from '../adapters/network/http-source.ts';
import { sigstoreVerifier } from '../adapters/sigstore/sigstore-verifier.ts';
import { nodeHasher } from '../adapters/system/node-hasher.ts';
import { systemClock } from '../adapters/system/system-clock.ts';
import type { HeldFiles } from '../forge.ts';
import type { IndexSource, MetadataClient, Store } from '../ports.ts';

export { nodeHasher, openStore, sigstoreVerifier, systemClock };

/** Loaded with the first signed index. */
export const metadataClient: MetadataClient = {
  refresh: async (source, known, limits) => {
    const { metadataClient: client } = await import('../adapters/tuf/metadata-client.ts');
    return await client.refresh(source, known, limits);
  },
};

/** Loaded with the first artifact that only members may fetch. */
export async function openReleases(options: GithubOptions): Promise<HeldFiles> {
  return (await import('./wire-members.ts')).openReleases(options);
}

export function openState(folder: string | undefined): Store {
  return openStore(folder ?? stateFolder(env));
}

/** A source by http(s) address, `file:` address, folder or archive. */
export function openSource(registry: string | URL): IndexSource {
  const location = String(registry);
  if (/^https?:\/\//.test(location)) {
    return openHttpSource(location);
  }
  return openLocalSource(location.startsWith('file:') ? fileURLToPath(location) : resolve(location));
}
