// Shows a reviewer code that is there for no caller.
import { artifactPlace, type Check, defineCheck, releaseKinds } from '../check.ts';

/** Below that a share says nothing. */
const fewest = 100;

export const artifactFunctionsAreReached: Check = defineCheck({
  id: 'artifact/functions-are-reached',
  title: 'A host can reach most of the functions',
  severity: 'note',
  why: 'Linkers remove what nothing calls. Code that is left over is ballast, or padding that makes one plugin look like another and hides how little it was changed. Of the honest modules measured, none had more than a sixth of its functions out of reach.',
  fix: 'Build with garbage collection of sections (--gc-sections), or run wasm-opt or wasm-metadce over the artifact.',
  on: releaseKinds,
  needs: ['scan', 'delivery'],
  *find({ scan, delivery }) {
    const { total, withTables } = scan.reach.functions;
    if (total < fewest || withTables * 2 >= total) return;
    yield {
      message: `Of ${total} functions a host can reach ${withTables}, tables counted`,
      ...artifactPlace(delivery, undefined),
    };
  },
});
