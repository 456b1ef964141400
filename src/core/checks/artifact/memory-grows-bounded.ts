// Keeps a plugin from taking all the memory there is, step by step.
import { shorten } from '../../model/result.ts';
import { artifactPlace, type Check, defineCheck, releaseKinds } from '../check.ts';

export const artifactMemoryGrowsBounded: Check = defineCheck({
  id: 'artifact/memory-grows-bounded',
  title: 'Memory that grows in a loop has a limit',
  severity: 'warning',
  why: 'A loop that grows a memory without a maximum takes all that the host has, unless the host was told where to stop.',
  fix: 'Build with a maximum memory (--max-memory), or state "limits": { "memory": … } in plugin.json.',
  on: releaseKinds,
  needs: ['manifest', 'wasm', 'scan', 'delivery'],
  *find({ manifest, wasm, scan, delivery }) {
    const { inLoops, first } = scan.reach.growth;
    const isBounded = [wasm, ...wasm.modules]
      .flatMap(({ memories }) => memories)
      .every(({ limits }) => limits.maximum !== undefined);
    if (inLoops === 0 || first === undefined || isBounded || manifest.limits?.memory !== undefined) return;
    const more = inLoops === 1 ? '' : `, and ${inLoops - 1} more loops do`;
    yield {
      message: `A loop in ${shorten(first.function)} grows the memory${more}; neither the artifact nor the manifest has a limit`,
      ...artifactPlace(delivery, first.offset),
    };
  },
});
