// Tells hosts where a limit holds by their doing only.
import { pagesToBytes } from '../../model/memory-size.ts';
import { artifactPlace, type Check, defineCheck, releaseKinds } from '../check.ts';

export const artifactMemoryStopsAtLimit: Check = defineCheck({
  id: 'artifact/memory-stops-at-limit',
  title: 'The artifact itself keeps to the memory that its manifest allows',
  severity: 'note',
  why: 'A limit in the manifest holds where the host enforces it, and many do not. A maximum in the artifact is enforced by every engine.',
  fix: 'Build with a maximum memory (--max-memory) that is at most "limits.memory" of plugin.json.',
  on: releaseKinds,
  needs: ['manifest', 'wasm', 'scan', 'delivery'],
  *find({ manifest, wasm, scan, delivery }) {
    const allowed = manifest.limits?.memory;
    if (allowed === undefined || scan.reach.growth.sites === 0) return;
    for (const { limits } of [wasm, ...wasm.modules].flatMap(({ memories }) => memories)) {
      const most = pagesToBytes(limits.maximum ?? Number.POSITIVE_INFINITY, limits);
      if (most <= allowed) continue;
      const found = limits.maximum === undefined ? 'has no maximum' : `may grow to ${most} bytes`;
      yield {
        message: `A memory of the artifact ${found}; the manifest allows ${allowed} bytes`,
        ...artifactPlace(delivery, undefined),
      };
    }
  },
});
