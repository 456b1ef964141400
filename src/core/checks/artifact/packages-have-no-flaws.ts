// Tells authors of flaws that can wait for the next release, but not for ever.
import { shorten } from '../../model/result.ts';
import { artifactPlace, type Check, defineCheck, releaseKinds } from '../check.ts';

export const artifactPackagesHaveNoFlaws: Check = defineCheck({
  id: 'artifact/packages-have-no-flaws',
  title: 'No advisory of the registry names a part of this release',
  severity: 'warning',
  why: 'Small flaws add up, and packages that nobody maintains get no repair when a large one is found.',
  fix: 'Build with a version that has no such flaw, or without the package.',
  on: releaseKinds,
  needs: ['advisories', 'delivery'],
  *find({ advisories, delivery }) {
    for (const { id, summary, ecosystem, name, version, fixed } of advisories.filter(({ serious }) => !serious)) {
      yield {
        message: `${id} concerns ${name} ${version} of ${ecosystem}: ${shorten(summary, 200)}`,
        ...(fixed !== undefined && { fix: `Build with ${name} ${fixed} or later.` }),
        ...artifactPlace(delivery, undefined),
      };
    }
  },
});
