// Keeps a signature of other bytes from counting.
import type { VerifiedBundle } from '../../model/provenance.ts';
import { verifiedBundles } from '../../trust/authorise-release.ts';
import { type Check, defineCheck, releaseKinds } from '../check.ts';

export const provenanceArtifactIsBound: Check = defineCheck({
  id: 'provenance/artifact-is-bound',
  title: 'Every signature covers the artifact',
  severity: 'error',
  why: 'A genuine signature of another file proves nothing of this one.',
  fix: 'Sign the artifact that is published: plugyard sign --key <file> <directory>',
  on: releaseKinds,
  needs: ['provenance', 'artifact'],
  *find({ provenance, artifact }) {
    for (const { file, bundle } of verifiedBundles(provenance)) {
      if (!bundle.subjects.some(({ sha256 }) => sha256 === artifact.sha256)) {
        yield {
          message: `The signature covers ${digests(bundle)}, not the artifact, whose SHA-256 is ${artifact.sha256}`,
          releaseFile: file,
        };
      }
    }
  },
});

function digests({ subjects }: VerifiedBundle): string {
  const all = subjects.map(({ sha256 }) => `the SHA-256 ${sha256.slice(0, 12)}…`);
  return all.length > 3 ? `${all.length} other files` : all.join(', ') || 'nothing with a SHA-256';
}
