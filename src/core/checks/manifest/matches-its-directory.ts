// Keeps a release from speaking in the name of another.
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
    if (manifest.name !== plugin) {
      yield {
        message: `The manifest says ${manifest.name}, the directory ${plugin}`,
        releaseFile: 'plugin.json',
        pointer: '/name',
        fix: `Write "${plugin}".`,
      };
    }
    if (manifest.version !== version) {
      yield {
        message: `The manifest says ${manifest.version}, the directory ${version}`,
        releaseFile: 'plugin.json',
        pointer: '/version',
        fix: `Write "${version}".`,
      };
    }
  },
});
