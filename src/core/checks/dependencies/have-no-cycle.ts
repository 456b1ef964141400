// Keeps the order in which plugins are loaded well defined.
import { releaseDirectory } from '../../model/registry-path.ts';
import { candidatesAfterMerge } from '../../resolve/after-merge.ts';
import { findCycle } from '../../resolve/find-cycle.ts';
import { type Check, defineCheck, releaseKinds } from '../check.ts';

export const dependenciesHaveNoCycle: Check = defineCheck({
  id: 'dependencies/have-no-cycle',
  title: 'No plugin depends on itself, by whatever way',
  severity: 'error',
  why: 'Hosts load dependencies first. In a cycle nothing is first.',
  fix: 'Move what both need into a third plugin.',
  on: releaseKinds,
  needs: ['manifest', 'closure'],
  *find({ manifest, closure }) {
    const cycle = findCycle(manifest.name, candidatesAfterMerge(manifest, closure));
    if (cycle !== undefined) {
      yield {
        message: `The dependencies go round: ${cycle.join(' -> ')}`,
        file: `${releaseDirectory(manifest.name, manifest.version)}/plugin.json`,
        pointer: '/dependencies',
      };
    }
  },
});
