// Lets clients cap a download before it begins.
import { type Check, defineCheck, releaseKinds } from '../check.ts';

export const artifactSizeMatches: Check = defineCheck({
  id: 'artifact/size-matches',
  title: 'The artifact has the size that the manifest names',
  severity: 'error',
  why: 'Clients stop reading at this size. A wrong one breaks every install.',
  fix: 'Write the size of the file that is published: wc -c < plugin.wasm',
  on: releaseKinds,
  needs: ['manifest', 'artifact'],
  *find({ manifest, artifact }) {
    const declared = manifest.artifact?.size;
    if (declared !== undefined && declared !== artifact.size) {
      yield {
        message: `The manifest names size ${declared}, the artifact has ${artifact.size}`,
        releaseFile: 'plugin.json',
        pointer: '/artifact/size',
        fix: `If ${artifact.size} is what you built, write that; if not, upload the right file.`,
      };
    }
  },
});
