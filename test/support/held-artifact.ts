// Exists so that an index with an artifact in a private repository is one line: where it lies, and who may read it.
import { nodeHasher } from '../../src/adapters/system/node-hasher.ts';
import { heldAddress, releaseTag } from '../../src/core/model/held-file.ts';
import type { PluginName } from '../../src/core/model/plugin-name.ts';
import type { PublishedFile } from '../../src/core/model/shard.ts';
import type { Version } from '../../src/core/model/version.ts';

const release = { plugin: 'slugify' as PluginName, version: '1.2.0' as Version, sequence: 1 };

export const heldTag: string = releaseTag(release.plugin, release.version);

export const heldBytes: Uint8Array = new TextEncoder().encode('the artifact');

/** As the index of a registry names it: `repository` is its address, with a slash at the end. */
export function heldArtifact(repository: string): PublishedFile & { readonly address: string } {
  const address = heldAddress({ url: `${repository}releases/download/` }, release) ?? '';
  return { sha256: nodeHasher(heldBytes), size: heldBytes.length, urls: [address], address };
}
