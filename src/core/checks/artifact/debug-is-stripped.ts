// Keeps downloads small.
import { artifactPlace, type Check, defineCheck, releaseKinds } from '../check.ts';

export const artifactDebugIsStripped: Check = defineCheck({
  id: 'artifact/debug-is-stripped',
  title: 'The artifact carries no debug information',
  severity: 'note',
  why: 'Debug information can be most of a file, and it tells strangers the inner names and folders of its makers.',
  fix: 'Build without debug information, or strip it: wasm-tools strip.',
  on: releaseKinds,
  needs: ['scan', 'delivery'],
  *find({ scan, delivery }) {
    const { debugSize, nameSize } = scan.data;
    if (debugSize > 0) {
      const message = `Stripping would save ${debugSize + nameSize} bytes: ${debugSize} of debug information, ${nameSize} of names`;
      yield { message, ...artifactPlace(delivery, undefined) };
    }
  },
});
