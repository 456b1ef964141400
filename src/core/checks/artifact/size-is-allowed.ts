// Keeps the registry small enough to clone and the artifacts small enough to check.
import { artifactPlace, type Check, defineCheck, releaseKinds } from '../check.ts';

const smaller = 'Make the artifact smaller: optimise it, and strip debug information.';

export const artifactSizeIsAllowed: Check = defineCheck({
  id: 'artifact/size-is-allowed',
  title: 'The artifact is not larger than the policy allows',
  severity: 'error',
  why: 'Large files fill the repository for ever, and huge ones are an attack on whoever scans or installs them.',
  fix: smaller,
  on: releaseKinds,
  needs: ['delivery', 'settings'],
  *find({ delivery, settings }) {
    const { artifactSize, inTreeSize } = settings.policy.limits;
    const inTree = delivery.by === 'file';
    const limit = inTree ? Math.min(inTreeSize, artifactSize) : artifactSize;
    if (delivery.size !== undefined && delivery.size > limit) {
      yield {
        message: `The artifact has ${delivery.size} bytes; ${inTree ? 'in the repository' : 'at an address'} at most ${limit} are allowed`,
        fix: `${smaller}${inTree && delivery.size <= artifactSize ? ' Or publish it at an address, named under "artifact" in plugin.json.' : ''}`,
        ...artifactPlace(delivery, undefined),
      };
    }
  },
});
