// Keeps one judgement to one release.
import { classifyPath, releaseDirectory } from '../../model/registry-path.ts';
import { type Check, defineCheck, pluginKinds } from '../check.ts';

export const changeTouchesOneRelease: Check = defineCheck({
  id: 'change/touches-one-release',
  title: 'A pull request touches one plugin, and at most one release of it',
  severity: 'error',
  why: 'Signatures, owners and approvals belong to one release. A second one in the same pull request would be merged on the strength of the first.',
  fix: 'Open one pull request for each release.',
  on: pluginKinds,
  needs: ['change'],
  *find({ change }) {
    const roles = change.files.map(({ path }) => classifyPath(path));
    const plugins = new Set(roles.filter((role) => 'plugin' in role).map(({ plugin }) => plugin));
    if (plugins.size > 1) {
      yield { message: `The change touches ${plugins.size} plugins: ${[...plugins].join(', ')}` };
      return;
    }
    const releases = new Set(
      roles.filter((role) => role.role === 'release').map((role) => releaseDirectory(role.plugin, role.version)),
    );
    if (releases.size > 1) {
      yield { message: `The change touches ${releases.size} releases: ${[...releases].join(', ')}` };
    }
  },
});
