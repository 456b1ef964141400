// Exists so that what signs and follows an index is joined in one place, and loaded by the commands that need it.
import { openStore } from '../adapters/disk/folder-store.ts';
import { stateFolder } from '../adapters/disk/state-folder.ts';
import { openMetadataBranch } from '../adapters/git/metadata-branch.ts';
import { toPublicPem } from '../adapters/keys/to-public-pem.ts';
import { packagedTrustedRoot } from '../adapters/sigstore/packaged-trusted-root.ts';
import type { MetadataClient, MetadataFormat, Store } from '../ports.ts';

export { openMetadataBranch, packagedTrustedRoot, toPublicPem };

/** Loaded with the first signed index. */
export const metadataClient: MetadataClient = {
  refresh: async (source, known, limits) => {
    const { metadataClient: client } = await import('../adapters/tuf/metadata-client.ts');
    return await client.refresh(source, known, limits);
  },
};

export async function loadMetadataFormat(): Promise<MetadataFormat> {
  return (await import('../adapters/tuf/metadata-format.ts')).metadataFormat;
}

/** Pinned roots and last-seen metadata of this user. */
export function openState(env: Readonly<Record<string, string | undefined>>): Store {
  return openStore(stateFolder(env));
}
