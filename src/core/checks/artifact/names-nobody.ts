// Keeps the names of people out of what they publish.
import { shorten } from '../../model/result.ts';
import { artifactPlace, type Check, defineCheck, releaseKinds } from '../check.ts';

export const artifactNamesNobody: Check = defineCheck({
  id: 'artifact/names-nobody',
  title: 'No path of the build machine names a person',
  severity: 'warning',
  why: 'A home directory in a message tells everybody the account of its author, and where to look for what on that machine.',
  fix: 'Build in CI, or with RUSTFLAGS="--remap-path-prefix=$HOME=~" or the like.',
  on: releaseKinds,
  needs: ['scan', 'delivery'],
  *find({ scan, delivery }) {
    for (const { path, user, offset } of scan.data.paths) {
      if (user !== undefined) {
        const message = `The data holds the path ${shorten(path)}, which names ${shorten(user, 40)}`;
        yield { message, ...artifactPlace(delivery, offset) };
      }
    }
  },
});
