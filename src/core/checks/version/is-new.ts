// Keeps a version from ever meaning two things.
import { type Check, defineCheck, releaseKinds } from '../check.ts';

export const versionIsNew: Check = defineCheck({
  id: 'version/is-new',
  title: 'A version is used once, also after it was withdrawn',
  severity: 'error',
  why: 'Lockfiles, mirrors and people remember a version by its number. Bytes that come back under the same number are an attack or an accident.',
  fix: 'Publish the next version.',
  on: releaseKinds,
  needs: ['change', 'plugin'],
  *find({ change, plugin }) {
    // A change of what is there already is for change/released-is-frozen to tell.
    const brings = change.files.some(({ status }) => status === 'added');
    const taken = plugin.releases.find(({ version }) => version === change.version);
    if (brings && taken !== undefined) {
      const state = taken.withdrawn === undefined ? 'is released already' : `was ${taken.withdrawn} and stays taken`;
      yield { message: `${change.plugin} ${taken.version} ${state}`, releaseFile: 'plugin.json', pointer: '/version' };
    }
  },
});
