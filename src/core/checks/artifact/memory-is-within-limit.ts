// Keeps a plugin from taking more memory at its start than it said.
import { pagesToBytes } from '../../model/memory-size.ts';
import { type Check, defineCheck, releaseKinds } from '../check.ts';

export const artifactMemoryIsWithinLimit: Check = defineCheck({
  id: 'artifact/memory-is-within-limit',
  title: 'The memory that the artifact starts with is within its limit',
  severity: 'error',
  why: 'Hosts run many plugins side by side. One that asks for more than it declared takes the host down with it.',
  fix: 'Raise "limits.memory" in plugin.json, or build with a smaller initial memory.',
  on: releaseKinds,
  needs: ['manifest', 'wasm', 'settings'],
  *find({ manifest, wasm, settings }) {
    const needed = [wasm, ...wasm.modules]
      .flatMap(({ memories }) => memories)
      .reduce((sum, { limits }) => sum + pagesToBytes(limits.minimum, limits), 0);
    const declared = manifest.limits?.memory;
    const place = { releaseFile: 'plugin.json', pointer: '/limits/memory' };
    if (declared !== undefined && needed > declared) {
      yield {
        message: `The artifact starts with ${needed} bytes of memory; the manifest allows ${declared}`,
        ...place,
      };
    }
    if (needed > settings.policy.limits.memory) {
      yield {
        message: `The artifact starts with ${needed} bytes of memory; this registry allows ${settings.policy.limits.memory}`,
        ...place,
        fix: 'Build with a smaller initial memory.',
      };
    }
  },
});
