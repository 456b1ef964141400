// Keeps the order in which plugins are loaded well defined.
import { appendPointer } from '../../model/json-pointer.ts';
import { dependenciesOf } from '../../model/manifest.ts';
import { candidatesAfterMerge } from '../../resolve/after-merge.ts';
import { findCycle } from '../../resolve/find-cycle.ts';
import { type Check, defineCheck, releaseKinds } from '../check.ts';

export const dependenciesHaveNoCycle: Check = defineCheck({
  id: 'dependencies/have-no-cycle',
  title: 'No plugin depends on itself, by whatever way',
  severity: 'error',
  why: 'Hosts load dependencies first. In a cycle nothing is first.',
  fix: 'Remove one of these dependencies; what both sides need can be a plugin of its own.',
  on: releaseKinds,
  needs: ['manifest', 'closure'],
  *find({ manifest, closure }) {
    const { name } = manifest;
    const cycle = dependenciesOf(manifest).some((dependency) => dependency.name === name)
      ? [name, name]
      : findCycle(name, candidatesAfterMerge(manifest, closure));
    if (cycle !== undefined) {
      yield {
        message: `The dependencies go round: ${cycle.join(' -> ')}`,
        releaseFile: 'plugin.json',
        pointer: appendPointer('/dependencies', String(cycle[1])),
      };
    }
  },
});
