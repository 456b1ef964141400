// Binds the judgement to the very bytes that will be installed.
import { type Check, defineCheck, releaseKinds } from '../check.ts';

export const artifactDigestMatches: Check = defineCheck({
  id: 'artifact/digest-matches',
  title: 'The artifact has the digest that the manifest names',
  severity: 'error',
  why: 'Whoever can change the bytes behind the address after the review would publish what nobody looked at.',
  fix: 'Write the digest of the file that is published: sha256sum plugin.wasm',
  on: releaseKinds,
  needs: ['manifest', 'artifact'],
  *find({ manifest, artifact }) {
    const declared = manifest.artifact?.sha256;
    if (declared !== undefined && declared !== artifact.sha256) {
      yield {
        message: `The manifest names digest ${declared}, the artifact has ${artifact.sha256}`,
        releaseFile: 'plugin.json',
        pointer: '/artifact/sha256',
        fix: `If ${artifact.sha256} is what you built, write that; if not, upload the right file.`,
      };
    }
  },
});
