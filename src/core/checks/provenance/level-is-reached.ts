// Holds every release to the trust that the registry, and its organisation, demand of all.
import { emptyClientPolicy } from '../../model/client-policy.ts';
import { organisationOf } from '../../model/plugin-name.ts';
import { judgeBundles, rankOf } from '../../trust/authorise-release.ts';
import { computeTrustLevel, unmetDemand } from '../../trust/trust-level.ts';
import { type Check, defineCheck, releaseKinds } from '../check.ts';

export const provenanceLevelIsReached: Check = defineCheck({
  id: 'provenance/level-is-reached',
  title: 'A release can reach the trust level that the registry and its organisation require',
  severity: 'error',
  why: 'A registry that promises signed or keyless releases keeps that promise only if no other gets in.',
  fix: 'Sign with a recorded publisher; the level "verified" takes a keyless signature of the release workflow, "official" a publisher whom the client policy names.',
  on: releaseKinds,
  needs: ['change', 'settings', 'provenance', 'record', 'now'],
  *find({ change, settings, provenance, record, now }) {
    const { policy, organisation, clientPolicy = emptyClientPolicy } = settings;
    const name = change.plugin === undefined ? undefined : organisationOf(change.plugin);
    const signers = judgeBundles(provenance, record, now).flatMap(({ match }) => (match.matched ? [match.id] : []));
    // The best that it can become: the scan and the authorisation are judged by the other checks.
    const best = computeTrustLevel({
      signedBy: rankOf(provenance, record, now),
      vouched: true,
      recorded: true,
      scanClean: true,
      official: signers.some((id) => clientPolicy.official.includes(id)),
    });
    const unmet = unmetDemand(best, [
      { level: policy.requiredTrust, by: 'This registry' },
      { level: clientPolicy.minimumTrust, by: 'The client policy' },
      ...(organisation?.requiredTrust === undefined
        ? []
        : [{ level: organisation.requiredTrust, by: `The organisation ${name}` }]),
    ]);
    if (unmet !== undefined) {
      yield { message: `${unmet.by} requires the trust level ${unmet.level}; the release can reach ${best}` };
    }
  },
});
