// Tells reviewers where the data has parts that nobody can read through.
import { artifactPlace, type Check, defineCheck, releaseKinds } from '../check.ts';

export const artifactHoldsNoArchives: Check = defineCheck({
  id: 'artifact/holds-no-archives',
  title: 'The artifact carries no archive, document or script',
  severity: 'warning',
  why: 'What lies in an archive was read by no check. Fonts and dictionaries are packed as well, so this is for people to look at.',
  fix: 'Remove it, or say in the README what it is.',
  on: releaseKinds,
  needs: ['scan', 'delivery'],
  *find({ scan, delivery }) {
    for (const { format, offset } of scan.data.embedded.filter(({ program }) => !program)) {
      yield { message: `The data holds a ${format}`, ...artifactPlace(delivery, offset) };
    }
  },
});
