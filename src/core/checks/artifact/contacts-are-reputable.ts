// Keeps stolen data and mined money from having anywhere to go.
import { shorten } from '../../model/result.ts';
import { artifactPlace, type Check, defineCheck, releaseKinds } from '../check.ts';
import { tellMore } from '../tell-more.ts';

export const artifactContactsAreReputable: Check = defineCheck({
  id: 'artifact/contacts-are-reputable',
  title: 'The artifact names no mining pool, tunnel, drop point or wallet',
  severity: 'hold',
  why: 'What steals or mines must send its gain somewhere, and most often that place stands in the data as plain text.',
  fix: 'Remove the address. If the plugin has an honest reason to name it, say so in the pull request: a reviewer decides.',
  on: releaseKinds,
  needs: ['scan', 'delivery'],
  *find({ scan, delivery }) {
    const { contacts, more } = scan.data;
    for (const { kind, place, reason, offset } of contacts) {
      yield { message: `The data names ${shorten(place)} (${kind}): ${reason}`, ...artifactPlace(delivery, offset) };
    }
    yield* tellMore(more.contacts, 'such addresses', artifactPlace(delivery, undefined));
  },
});
