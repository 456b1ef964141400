// Keeps an old, vulnerable state from being published as the newest of its line.
import { compareVersions, lineOf, type Version } from '../../model/version.ts';
import { type Check, defineCheck, releaseKinds } from '../check.ts';

export const versionMovesForward: Check = defineCheck({
  id: 'version/moves-forward',
  title: 'A version is higher than every other of its line',
  severity: 'error',
  why: 'A release below the newest of its line is a silent downgrade for everyone whose range takes it.',
  fix: 'Choose a version above the one named here.',
  on: releaseKinds,
  needs: ['change', 'plugin'],
  *find({ change, plugin }) {
    const { version } = change;
    const versions = plugin.releases.map((release) => release.version);
    if (version === undefined || versions.includes(version)) {
      return;
    }
    const highest = newestOfLine(version, versions);
    if (highest !== undefined && compareVersions(version, highest) < 0) {
      yield {
        message: `${version} is not above ${highest}, the newest release of its line`,
        releaseFile: 'plugin.json',
        pointer: '/version',
      };
    }
  },
});

/** The line is major.minor where releases of it exist, else the major, else the whole plugin. */
function newestOfLine(version: Version, versions: readonly Version[]): Version | undefined {
  const [major, minor] = lineOf(version);
  const sameMajor = versions.filter((other) => lineOf(other)[0] === major);
  const sameMinor = sameMajor.filter((other) => lineOf(other)[1] === minor);
  const line = [sameMinor, sameMajor, versions].find(({ length }) => length > 0) ?? [];
  return [...line].sort(compareVersions).at(-1);
}
