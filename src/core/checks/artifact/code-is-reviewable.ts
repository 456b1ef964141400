// Tells a reviewer how much there would be to read.
import { artifactPlace, type Check, defineCheck, releaseKinds } from '../check.ts';

/** Where Modsurfer's published bands begin to say "high". */
const highComplexity = 50_000;

export const artifactCodeIsReviewable: Check = defineCheck({
  id: 'artifact/code-is-reviewable',
  title: 'The code is small enough to be understood',
  severity: 'note',
  why: 'Complexity counts the ways through the code: one for each function and one for each branch. Above 50,000, which the tool Modsurfer calls high, nobody has looked at all of them.',
  fix: 'Build with optimisation for size and without unused dependencies, or leave it: this is no reproach.',
  on: releaseKinds,
  needs: ['scan', 'delivery'],
  *find({ scan: { code }, delivery }) {
    if (code.complexity <= highComplexity) return;
    const most = code.mostComplex;
    yield {
      message: `The code has a complexity of ${code.complexity}, of which ${most?.function} has ${most?.number}`,
      ...artifactPlace(delivery, most?.offset),
    };
  },
});
