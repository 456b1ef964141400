// Exists so that a merge becomes a published tree.
import { buildRegistry } from '../flows/build-registry.ts';
import type { Described } from '../flows/describe-releases.ts';
import { publishFiles } from '../flows/publish-files.ts';
import type { VerifiedHistory } from '../flows/verify-history.ts';
import { verifyUndeployed } from '../flows/verify-undeployed.ts';
import type { Repository } from '../ports.ts';
import type { Inputs } from './inputs.ts';
import type { Outcome } from './outcome.ts';
import { builderName, nodeHasher, openClone, openOutput, sigstoreVerifier, systemClock } from './wire.ts';
import { loadMetadataFormat, openMetadataBranch } from './wire-sign.ts';

export async function runDeploy(inputs: Inputs): Promise<Outcome> {
  const { repository, directory } = await openClone(inputs);
  try {
    const verified = await verify(inputs, repository, directory);
    const ports = { repository, verifier: sigstoreVerifier, hash: nodeHasher };
    const files = await buildRegistry(ports, { revision: inputs.commit, builder: builderName() });
    const { plugins, releases, bytes, sequence } = await publishFiles(openOutput(inputs.out), files);
    const described = await (await import('./list-packages.ts')).listPackages(inputs, repository, directory);
    return {
      outputs: { sequence: String(sequence) },
      markdown: `## Index ${sequence}\n\n${plugins} plugins, ${releases} releases, ${files.size} files, ${bytes} bytes.\n${tellVerified(verified)}${tellDescribed(described)}`,
      annotations: described.failures.map((message) => ({ level: 'notice', title: 'Packages', message })),
    };
  } finally {
    await repository.close();
  }
}

async function verify(inputs: Inputs, repository: Repository, directory: string): Promise<VerifiedHistory | undefined> {
  const ports = {
    repository,
    format: await loadMetadataFormat(),
    branch: openMetadataBranch(inputs, directory),
    // Loaded where somebody merged by hand, which is seldom.
    judge: async (base: string, head: string) =>
      (await import('./judge-unrecorded.ts')).judgeUnrecorded(inputs, repository, { base, head }),
  };
  return await verifyUndeployed(ports, await repository.resolve(inputs.commit), systemClock());
}

function tellVerified(verified: VerifiedHistory | undefined): string {
  if (verified === undefined) return '';
  const { recorded, unrecorded, accepted } = verified;
  const list = (title: string, commits: readonly string[]): string =>
    commits.length === 0 ? '' : `- ${title}: ${commits.join(', ')}\n`;
  return `\n${list('As a review merged them', recorded)}${list('Merged by hand', unrecorded)}${list('Let through by administrators', accepted)}`;
}

function tellDescribed({ tags }: Described): string {
  return tags.length === 0 ? '' : `\nPackages listed: ${tags.join(', ')}.\n`;
}
