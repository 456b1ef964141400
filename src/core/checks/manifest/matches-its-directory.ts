// Keeps a release from speaking in the name of another.
import { releaseDirectory } from '../../model/registry-path.ts';
import { type Check, defineCheck, releaseKinds } from '../check.ts';

export const manifestMatchesItsDirectory: Check = defineCheck({
  id: 'manifest/matches-its-directory',
  title: 'Name and version are those of the directory',
  severity: 'error',
  why: 'The directory decides who may publish. A manifest with another name would be installed under that other name.',
  fix: 'Write the name and version of the directory, or move the directory.',
  on: releaseKinds,
  needs: ['change', 'manifest'],
  *find({ change, manifest }) {
    const { plugin, version } = change;
    if (plugin === undefined || version === undefined) {
      return;
    }
    const file = `${releaseDirectory(plugin, version)}/plugin.json`;
    if (manifest.name !== plugin) {
      yield {
        message: `The manifest says ${manifest.name}, the directory ${plugin}`,
        file,
        pointer: '/name',
        fix: `Write "${plugin}".`,
      };
    }
    if (manifest.version !== version) {
      yield {
        message: `The manifest says ${manifest.version}, the directory ${version}`,
        file,
        pointer: '/version',
        fix: `Write "${version}".`,
      };
    }
  },
});
