// Shows reviewers which releases nobody vouches for.
import { type Check, defineCheck, releaseKinds } from '../check.ts';

export const provenanceIsSigned: Check = defineCheck({
  id: 'provenance/is-signed',
  title: 'The artifact is signed',
  severity: 'hold',
  why: 'Without a signature nobody but the registry says where the bytes come from.',
  fix: 'Sign it: plugyard keygen, then plugyard sign --key <file> <directory>; or keyless from the release workflow.',
  on: releaseKinds,
  needs: ['provenance'],
  *find({ provenance }) {
    if (provenance.bundles.length === 0) {
      yield { message: 'The release has no signature bundle' };
    }
  },
});
