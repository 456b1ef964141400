// Keeps keys out of a file that everybody can read.

import { artifactPlace, type Check, defineCheck, releaseKinds } from '../check.ts';
import { tellMore } from '../tell-more.ts';

export const artifactHoldsNoSecrets: Check = defineCheck({
  id: 'artifact/holds-no-secrets',
  title: 'The artifact holds no key, token or password',
  severity: 'hold',
  why: 'Whoever downloads the plugin has the key as well. It is found within minutes, by programs that do nothing else.',
  fix: 'Remove the secret from the source, make it worthless where it was issued, and build again.',
  on: releaseKinds,
  needs: ['scan', 'delivery'],
  *find({ scan, delivery }) {
    const { secrets, more } = scan.data;
    for (const { kind, excerpt, revoke, offset } of secrets) {
      yield {
        message: `The data holds what looks like a secret (${kind}), starting with ${excerpt}`,
        fix: `Remove it and build again. It is known now: ${revoke}`,
        ...artifactPlace(delivery, offset),
      };
    }
    yield* tellMore(more.secrets, 'secrets', artifactPlace(delivery, undefined));
  },
});
