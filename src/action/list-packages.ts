// Exists so that the reader of artifacts is loaded by a deploy alone, beside what it publishes.
import { type Described, describeReleases } from '../flows/describe-releases.ts';
import type { Repository } from '../ports.ts';
import type { Inputs } from './inputs.ts';
import { nodeHasher, nodeInflate, openOutput, systemClock } from './wire.ts';
import { loadMetadataFormat, openMetadataBranch } from './wire-sign.ts';

/** Writes one document a release into the folder `held`, which is handed on and never published. */
export async function listPackages(inputs: Inputs, repository: Repository, directory: string): Promise<Described> {
  const ports = {
    repository,
    format: await loadMetadataFormat(),
    branch: openMetadataBranch(inputs, directory),
    hash: nodeHasher,
    inflate: nodeInflate,
    openHeld: async () => (await import('./wire-forge.ts')).openHeldFiles(inputs),
    output: openOutput(inputs.held),
  };
  return await describeReleases(ports, await repository.resolve(inputs.commit), systemClock());
}
