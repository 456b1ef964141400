// Keeps a signature of other bytes from counting.
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
          message: `${file} signs ${bundle.subjects.map(({ sha256 }) => sha256.slice(0, 12)).join(', ')}, not the artifact ${artifact.sha256.slice(0, 12)}`,
        };
      }
    }
  },
});
