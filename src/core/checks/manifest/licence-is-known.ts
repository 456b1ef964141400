// Lets people know what they may do with a plugin.
import { parseLicence } from '../../model/licence.ts';
import { type Check, defineCheck, releaseKinds } from '../check.ts';

export const manifestLicenceIsKnown: Check = defineCheck({
  id: 'manifest/licence-is-known',
  title: 'The licence is an SPDX expression',
  severity: 'error',
  why: 'A company that cannot tell the licence cannot use the plugin, and one that guesses wrong is in trouble.',
  fix: 'Write an identifier of the SPDX licence list.',
  on: releaseKinds,
  needs: ['manifest'],
  *find({ manifest }) {
    const licence = parseLicence(manifest.license);
    for (const problem of licence.ok ? [] : licence.problems) {
      yield {
        ...problem,
        releaseFile: 'plugin.json',
        pointer: '/license',
      };
    }
  },
});
