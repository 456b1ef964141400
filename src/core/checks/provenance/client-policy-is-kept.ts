// Keeps out what every client would refuse.
import { emptyClientPolicy } from '../../model/client-policy.ts';
import { judgeBundles } from '../../trust/authorise-release.ts';
import { revocationOf } from '../../trust/weigh-release.ts';
import { type Check, defineCheck, releaseKinds } from '../check.ts';

export const provenanceClientPolicyIsKept: Check = defineCheck({
  id: 'provenance/client-policy-is-kept',
  title: 'The client policy refuses neither the artifact nor a publisher of the release',
  severity: 'error',
  why: 'A publisher whose key was stolen, or an artifact that was found to do harm, must not come back under a new version.',
  fix: 'Sign with another recorded publisher, or publish another artifact; the administrators know why this one is refused.',
  on: releaseKinds,
  needs: ['settings', 'provenance', 'record', 'artifact', 'now'],
  *find({ settings: { clientPolicy = emptyClientPolicy }, provenance, record, artifact, now }) {
    for (const { file, match } of judgeBundles(provenance, record, now)) {
      const revocation = match.matched ? revocationOf(match.id, { time: now }, clientPolicy) : undefined;
      if (revocation !== undefined) {
        yield { message: `The client policy says: ${revocation}`, releaseFile: file };
      }
    }
    const banned = clientPolicy.bannedDigests.find(({ sha256 }) => sha256 === artifact.sha256);
    if (banned !== undefined) {
      yield { message: `The artifact ${artifact.sha256} is banned: ${banned.reason}`, releaseFile: 'plugin.json' };
    }
  },
});
