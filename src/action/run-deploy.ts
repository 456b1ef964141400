// Exists so that a merge becomes a published tree.
import { buildRegistry } from '../flows/build-registry.ts';
import { publishFiles } from '../flows/publish-files.ts';
import type { Inputs } from './inputs.ts';
import type { Outcome } from './outcome.ts';
import { builderName, nodeHasher, openClone, openOutput, sigstoreVerifier } from './wire.ts';

export async function runDeploy(inputs: Inputs): Promise<Outcome> {
  const { repository } = await openClone(inputs);
  try {
    const ports = { repository, verifier: sigstoreVerifier, hash: nodeHasher };
    const files = await buildRegistry(ports, { revision: inputs.commit, builder: builderName() });
    const { plugins, releases, bytes, sequence } = await publishFiles(openOutput(inputs.out), files);
    return {
      outputs: { sequence: String(sequence) },
      markdown: `## Index ${sequence}\n\n${plugins} plugins, ${releases} releases, ${files.size} files, ${bytes} bytes.\n`,
      annotations: [],
    };
  } finally {
    await repository.close();
  }
}
