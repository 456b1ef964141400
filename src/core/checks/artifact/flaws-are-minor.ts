// Keeps known holes from being published again.
import { shorten } from '../../model/result.ts';
import { artifactPlace, type Check, defineCheck, releaseKinds } from '../check.ts';

export const artifactFlawsAreMinor: Check = defineCheck({
  id: 'artifact/flaws-are-minor',
  title: 'No advisory of the registry calls a part of this release dangerous',
  severity: 'hold',
  why: 'A flaw that is described in public is used by the next day. Publishing it again hands it to everyone who updates.',
  fix: 'Build with a version that has no such flaw. If it cannot be reached here, say why in the pull request.',
  on: releaseKinds,
  needs: ['advisories', 'delivery'],
  *find({ advisories, delivery }) {
    for (const { id, summary, ecosystem, name, version, fixed } of advisories.filter(({ serious }) => serious)) {
      yield {
        message: `${id} (high, critical or not measured) concerns ${name} ${version} of ${ecosystem}: ${shorten(summary, 200)}`,
        ...(fixed !== undefined && { fix: `Build with ${name} ${fixed} or later.` }),
        ...artifactPlace(delivery, undefined),
      };
    }
  },
});
