// Shows a reviewer code whose calls cannot be followed.
import { artifactPlace, type Check, defineCheck, releaseKinds } from '../check.ts';

const mostPercent = 4;
/** Below that a share says nothing. */
const leastInstructions = 1_000;

export const artifactIndirectCallsAreFew: Check = defineCheck({
  id: 'artifact/indirect-calls-are-few',
  title: 'Most calls name the function that they call',
  severity: 'note',
  why: 'Who calls through a table for everything hides which import is used for what. Of the honest modules measured none had more than 3.9 indirect calls in a hundred instructions.',
  fix: 'Build without the obfuscator or interpreter that calls everything through a table, or say in the pull request what it is.',
  on: releaseKinds,
  needs: ['scan', 'delivery'],
  *find({ scan: { code }, delivery }) {
    const { indirectCalls, instructions } = code;
    if (instructions < leastInstructions || indirectCalls * 100 <= instructions * mostPercent) return;
    yield {
      message: `${indirectCalls} of ${instructions} instructions call through a table`,
      ...artifactPlace(delivery, undefined),
    };
  },
});
