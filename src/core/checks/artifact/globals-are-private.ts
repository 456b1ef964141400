// Keeps the state of a plugin its own.
import { shorten } from '../../model/result.ts';
import { artifactPlace, type Check, defineCheck, releaseKinds } from '../check.ts';

export const artifactGlobalsArePrivate: Check = defineCheck({
  id: 'artifact/globals-are-private',
  title: 'No global that can change is exported',
  severity: 'warning',
  why: 'Whoever is linked with the plugin can write such a global, the stack pointer among them, and no reader of its code would see it.',
  fix: 'Build without exporting the global; export a function that sets it if hosts need to.',
  on: releaseKinds,
  needs: ['wasm', 'delivery'],
  *find({ wasm, delivery }) {
    for (const { name, type, offset } of wasm.exports) {
      if (type.kind === 'global' && type.mutable) {
        yield {
          message: `The global ${shorten(name)} can be changed from outside`,
          ...artifactPlace(delivery, offset),
        };
      }
    }
  },
});
