// Keeps damaged lists from hiding what they should tell.

import { artifactPlace, type Check, defineCheck, releaseKinds } from '../check.ts';
import { tellMore } from '../tell-more.ts';

export const artifactPackageListsAreWhole: Check = defineCheck({
  id: 'artifact/package-lists-are-whole',
  title: 'Every list of packages in the artifact can be read',
  severity: 'warning',
  why: 'A list that is damaged or huge says nothing about flaws, and may have been made so that it says nothing.',
  fix: 'Build the artifact again with cargo auditable.',
  on: releaseKinds,
  needs: ['scan', 'delivery'],
  *find({ scan, delivery }) {
    const { unread } = scan.data.packageLists;
    if (unread > 0) {
      const message = `${unread} lists of packages cannot be read: damaged, larger than 1 MiB, or more than 16`;
      yield { message, ...artifactPlace(delivery, undefined) };
    }
    yield* tellMore(scan.data.more.packages, 'packages', artifactPlace(delivery, undefined));
  },
});
