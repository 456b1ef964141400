// Holds every release to the trust that the registry demands of all.
import { trustLevels } from '../../model/trust-level.ts';
import { rankOf } from '../../trust/authorise-release.ts';
import { computeTrustLevel } from '../../trust/trust-level.ts';
import { type Check, defineCheck, releaseKinds } from '../check.ts';

export const provenanceLevelIsReached: Check = defineCheck({
  id: 'provenance/level-is-reached',
  title: 'A release can reach the trust level that the policy requires',
  severity: 'error',
  why: 'A registry that promises signed or keyless releases keeps that promise only if no other gets in.',
  fix: 'Sign with a recorded publisher; the level "verified" takes a keyless signature of the release workflow.',
  on: releaseKinds,
  needs: ['settings', 'provenance', 'record', 'now'],
  *find({ settings, provenance, record, now }) {
    const { requiredTrust } = settings.policy;
    const signedBy = rankOf(provenance, record, now);
    // The best that it can become: the scan is judged by the other checks; no client policy names official publishers yet.
    const best = computeTrustLevel({ signedBy, scanClean: true, official: false });
    if (trustLevels.indexOf(best) < trustLevels.indexOf(requiredTrust)) {
      yield { message: `This registry requires the trust level ${requiredTrust}; the release can reach ${best}` };
    }
  },
});
