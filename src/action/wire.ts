// Exists so that the Action's adapters are joined in one place.
import { openFolder } from '../adapters/disk/folder-tree.ts';
import { openOutput } from '../adapters/disk/output-folder.ts';
import { cloneAll, credentials, fetchRange } from '../adapters/git/git-fetch.ts';
import { openRepository } from '../adapters/git/git-repository.ts';
import { openHttpSource } from '../adapters/network/http-source.ts';
import { loadVerifier, sigstoreVerifier } from '../adapters/sigstore/sigstore-verifier.ts';
import { nodeHasher } from '../adapters/system/node-hasher.ts';
import { nodeInflate } from '../adapters/system/node-inflate.ts';
import { packageVersion } from '../adapters/system/package-version.ts';
import { systemClock } from '../adapters/system/system-clock.ts';
import type { CheckPorts } from '../flows/check-range.ts';
import type { ArtifactFetcher, Repository } from '../ports.ts';
import type { Inputs } from './inputs.ts';
import { validator } from './wire-engine.ts';

export { nodeHasher, nodeInflate, openFolder, openOutput, sigstoreVerifier, systemClock };

/** Loaded with the first address: most releases bring their artifact with them. */
const fetcher: ArtifactFetcher = {
  fetch: async (url, maxBytes) => {
    const { createPublicFetcher } = await import('../adapters/network/public-fetcher.ts');
    return await createPublicFetcher().fetch(url, maxBytes);
  },
};

export function checkPorts({ index }: Inputs): CheckPorts {
  // Nearly every release is signed: the library loads while git answers.
  void loadVerifier();
  const deployed = index === undefined ? {} : { deployed: openHttpSource(index) };
  return {
    fetcher,
    verifier: sigstoreVerifier,
    hash: nodeHasher,
    inflate: nodeInflate,
    validator,
    clock: systemClock,
    ...deployed,
  };
}

/** Seconds, for a forge to agree with itself. */
export function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 3000));
}

export interface OpenedPullRequest {
  readonly repository: Repository;
  readonly mergeBases?: readonly string[];
}

/** The given clone, or a partial one that is fetched: its cost does not grow with the registry. */
export async function openPullRequest(inputs: Inputs, base: string, head: string): Promise<OpenedPullRequest> {
  if (inputs.repository !== undefined) {
    return { repository: openRepository(inputs.repository) };
  }
  const options = { url: inputs.url, token: inputs.token, scratch: inputs.scratch };
  const { directory, mergeBases } = await fetchRange(options, base, head);
  return { repository: openRepository(directory, credentials(options)), mergeBases };
}

export interface OpenedClone {
  readonly repository: Repository;
  readonly directory: string;
}

/** The given clone, or a full one that is fetched. */
export async function openClone({ repository, url, token, scratch }: Inputs): Promise<OpenedClone> {
  const directory = repository ?? (await cloneAll({ url, token, scratch }));
  return { repository: openRepository(directory), directory };
}

/** Name and version of this program, as the index records them. */
export function builderName(): string {
  return `plugyard ${packageVersion()}`;
}
