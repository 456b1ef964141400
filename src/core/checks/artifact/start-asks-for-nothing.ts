// Keeps what runs before anybody asked away from what can do harm.
import { importName, judgeCapabilities, tellNeed } from '../../scan/capability/judge-capabilities.ts';
import { artifactPlace, type Check, defineCheck, releaseKinds } from '../check.ts';

/** What languages ask for when they start, and harms nobody: the time, chance, variables, what is open. */
const usual: ReadonlySet<string> = new Set(['clock', 'random', 'environment', 'configuration', 'filesystem-read']);

export const artifactStartAsksForNothing: Check = defineCheck({
  id: 'artifact/start-asks-for-nothing',
  title: 'Nothing that matters is asked of the host before a function is called',
  severity: 'hold',
  why: 'A start function runs when a plugin is only loaded: before any function is chosen, in tools that just list it, and before a host has set its limits. What it does there, nobody asked for.',
  fix: 'Move the work into a function that hosts call. If the plugin needs it at the start, a maintainer must agree.',
  on: releaseKinds,
  needs: ['manifest', 'wasm', 'scan', 'delivery'],
  *find({ manifest, wasm, scan, delivery }) {
    const early = new Set(scan.reach.imports.filter(({ atStart }) => atStart === 'direct').map(({ offset }) => offset));
    for (const { capability, standing } of judgeCapabilities(wasm, scan.reach, manifest.permissions)) {
      const { permission, import: asked } = capability;
      if (standing === 'baseline' || usual.has(permission) || !early.has(asked.offset)) continue;
      yield {
        message: `${importName(capability)}, which needs ${tellNeed(capability)}, is called when the plugin is loaded`,
        ...artifactPlace(delivery, asked.offset),
      };
    }
  },
});
