// Keeps a release out that nobody could install.
import { dependenciesOf } from '../../model/manifest.ts';
import { candidatesAfterMerge } from '../../resolve/after-merge.ts';
import { resolve } from '../../resolve/resolve.ts';
import { type Check, defineCheck, releaseKinds } from '../check.ts';

export const dependenciesAreSatisfiable: Check = defineCheck({
  id: 'dependencies/are-satisfiable',
  title: 'The release can be installed with its dependencies once it is merged',
  severity: 'error',
  why: 'A release that contradicts its dependencies fails for everyone who installs it, and for everyone who depends on it.',
  fix: 'Widen the range that is named here, or depend on a version that exists.',
  on: releaseKinds,
  needs: ['manifest', 'closure'],
  *find({ manifest, closure }) {
    const needs = dependenciesOf(manifest).filter(({ name }) => name !== manifest.name);
    const known = needs.filter(({ name }) =>
      closure.some((plugin) => plugin.name === name && plugin.releases.length > 0),
    );
    const solution = resolve(known, candidatesAfterMerge(manifest, closure));
    if (!solution.solved) {
      const reason = solution.reason.replaceAll('you need ', `${manifest.name} ${manifest.version} needs `);
      yield {
        message: `No set of versions was found: ${reason}`,
        releaseFile: 'plugin.json',
        pointer: '/dependencies',
      };
    }
  },
});
