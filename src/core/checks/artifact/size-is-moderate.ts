// Keeps an eye on what every user downloads and every scan reads.
import { artifactPlace, type Check, defineCheck, releaseKinds } from '../check.ts';

const largest = 10_000_000;

export const artifactSizeIsModerate: Check = defineCheck({
  id: 'artifact/size-is-moderate',
  title: 'The artifact has no more than ten million bytes',
  severity: 'warning',
  why: 'Large plugins are slow to start, costly to keep, and nobody reads them: in a whole engine that is packed in with ten lines of a script, much can hide.',
  fix: 'Make it smaller: optimise for size, strip debug information, and leave out the parts of the runtime that the plugin does not use; or leave it, if the runtime is that large.',
  on: releaseKinds,
  needs: ['artifact', 'delivery'],
  *find({ artifact: { size }, delivery }) {
    if (size <= largest) return;
    yield { message: `The artifact has ${size} bytes`, ...artifactPlace(delivery, undefined) };
  },
});
