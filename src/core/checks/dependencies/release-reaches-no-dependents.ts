// Tells the reviewer who takes a new release without asking for it.
import { compareVersions, selectVersions } from '../../model/version.ts';
import { type Check, defineCheck } from '../check.ts';

export const dependenciesReleaseReachesNoDependents: Check = defineCheck({
  id: 'dependencies/release-reaches-no-dependents',
  title: 'No other plugin takes the release without asking for it',
  severity: 'note',
  why: 'What is merged here is installed with every plugin whose range takes it, next time and without a review there.',
  fix: 'If it breaks them, give it another major version; otherwise nothing is to be done.',
  on: ['release'],
  needs: ['manifest', 'plugin', 'dependents'],
  *find({ manifest, plugin, dependents }) {
    const others = plugin.releases
      .filter(({ version, withdrawn }) => withdrawn === undefined && version !== manifest.version)
      .map(({ version }) => version);
    const all = [...others, manifest.version].sort(compareVersions);
    for (const { name, version, range } of dependents.plugins) {
      const taken = selectVersions(range, all, false);
      if (taken.includes(manifest.version)) {
        const newest = taken.at(-1);
        yield {
          message: `${name} ${version} needs ${manifest.name} ${range}, which ${newest === manifest.version ? `takes ${newest}` : `allows ${manifest.version} and takes ${newest}`} (index of sequence ${dependents.sequence})`,
          releaseFile: 'plugin.json',
          pointer: '/version',
        };
      }
    }
  },
});
