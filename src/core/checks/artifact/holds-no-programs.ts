// Keeps programs from riding inside a plugin past every check.

import { artifactPlace, type Check, defineCheck, releaseKinds } from '../check.ts';
import { tellMore } from '../tell-more.ts';

export const artifactHoldsNoPrograms: Check = defineCheck({
  id: 'artifact/holds-no-programs',
  title: 'The artifact carries no other program',
  severity: 'hold',
  why: 'A program in the data was read by no check. It is run later, by this plugin or by one that knows where it lies.',
  fix: 'Remove the program. If it belongs to what the plugin does, say so in the pull request: a reviewer decides.',
  on: releaseKinds,
  needs: ['scan', 'delivery'],
  *find({ scan, delivery }) {
    const { embedded, more } = scan.data;
    for (const { format, offset } of embedded.filter(({ program }) => program)) {
      yield { message: `The data holds a ${format}`, ...artifactPlace(delivery, offset) };
    }
    yield* tellMore(more.embedded, 'files', artifactPlace(delivery, undefined));
  },
});
