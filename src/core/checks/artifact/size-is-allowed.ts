// Keeps the registry small enough to clone and the artifacts small enough to check.
import { artifactPlace, type Check, defineCheck, releaseKinds } from '../check.ts';

export const artifactSizeIsAllowed: Check = defineCheck({
  id: 'artifact/size-is-allowed',
  title: 'The artifact is not larger than the policy allows',
  severity: 'error',
  why: 'Large files fill the repository for ever, and huge ones are an attack on whoever scans or installs them.',
  fix: 'Make the artifact smaller (optimise, strip debug information), or publish it at an address instead of in the repository.',
  on: releaseKinds,
  needs: ['delivery', 'settings'],
  *find({ delivery, settings }) {
    const { artifactSize, inTreeSize } = settings.policy.limits;
    const limit = delivery.by === 'file' ? Math.min(inTreeSize, artifactSize) : artifactSize;
    if (delivery.size !== undefined && delivery.size > limit) {
      yield {
        message: `The artifact has ${delivery.size} bytes; ${delivery.by === 'file' ? 'in the repository' : 'at an address'} at most ${limit} are allowed`,
        ...artifactPlace(delivery, undefined),
      };
    }
  },
});
