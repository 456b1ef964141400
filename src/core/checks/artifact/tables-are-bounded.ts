// Keeps tables of functions small.
import { artifactPlace, type Check, defineCheck, releaseKinds } from '../check.ts';

/** As many as a module may have functions. Source: the implementation limits of the JavaScript API specification. */
const mostElements = 1_000_000;

export const artifactTablesAreBounded: Check = defineCheck({
  id: 'artifact/tables-are-bounded',
  title: 'Tables are no larger than they can be of use',
  severity: 'warning',
  why: 'A host allocates a table before any code runs, eight bytes or more for each element, and no limit on memory counts them. A module can have a million functions, so a larger table only takes room.',
  fix: 'Build with a smaller table.',
  on: releaseKinds,
  needs: ['wasm', 'delivery'],
  *find({ wasm, delivery }) {
    for (const { tables } of [wasm, ...wasm.modules]) {
      for (const [index, { limits }] of tables.entries()) {
        if (limits.minimum <= mostElements) continue;
        yield {
          message: `Table ${index} starts with ${limits.minimum} elements; a module can have ${mostElements} functions`,
          ...artifactPlace(delivery, undefined),
        };
      }
    }
  },
});
