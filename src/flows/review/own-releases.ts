// Exists so that a review reads what its registry holds for members alone, by the right to read that its job has.
import { heldPlaceOf } from '../../core/propose/held-place.ts';
import { hasCode } from '../../errors.ts';
import type { HeldFiles } from '../../forge.ts';
import type { ArtifactFetcher } from '../../ports.ts';
import { findHeldArtifact } from '../find-held-artifact.ts';

export interface OwnReleases {
  readonly files: Pick<HeldFiles, 'list' | 'read'>;
  /** Where repositories are: `https://github.com`. */
  readonly server: string;
  /** `owner/name` of the registry. */
  readonly repository: string;
}

/**
 * The same fetcher, but an artifact of our own releases that not everybody may fetch comes through the forge. Threat: an
 * address is a stranger's; of no other repository is anything asked in our name.
 */
export function withOwnReleases(fetcher: ArtifactFetcher, own: OwnReleases): ArtifactFetcher {
  return {
    fetch: async (url, maxBytes) => {
      try {
        return await fetcher.fetch(url, maxBytes);
      } catch (error) {
        const held = hasCode(error, 'DOWNLOAD_FAILED') ? await readHeld(own, url, maxBytes) : undefined;
        if (held === undefined) throw error;
        return held;
      }
    },
  };
}

async function readHeld(
  { files, server, repository }: OwnReleases,
  url: string,
  maxBytes: number,
): Promise<Uint8Array | undefined> {
  const place = heldPlaceOf(url, server);
  const named = place === undefined ? '' : `${place.repository.owner}/${place.repository.name}`;
  // Names of repositories ignore case.
  if (place === undefined || named.toLowerCase() !== repository.toLowerCase()) return undefined;
  const file = await findHeldArtifact(files, place.tag);
  return file === undefined || file.size > maxBytes ? undefined : await files.read(file, maxBytes);
}
