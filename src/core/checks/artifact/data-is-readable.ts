// Tells reviewers where code could wait in disguise.
import { artifactPlace, type Check, defineCheck, releaseKinds } from '../check.ts';

export const artifactDataIsReadable: Check = defineCheck({
  id: 'artifact/data-is-readable',
  title: 'No large part of the data looks random',
  severity: 'warning',
  why: 'Packed or encrypted bytes hide code from every check. Models and pictures look the same, so this is for people to look at.',
  fix: 'Let the README say what these bytes are and how they were made.',
  on: releaseKinds,
  needs: ['scan', 'delivery'],
  *find({ scan, delivery }) {
    for (const { offset, size, entropy } of scan.data.packed) {
      yield {
        message: `${size} bytes look random (${entropy} bits per byte)`,
        ...artifactPlace(delivery, offset),
      };
    }
  },
});
