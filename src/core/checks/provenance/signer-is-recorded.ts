// Keeps strangers' signatures from counting.
import { judgeBundles } from '../../trust/authorise-release.ts';
import { type Check, defineCheck, releaseKinds } from '../check.ts';

export const provenanceSignerIsRecorded: Check = defineCheck({
  id: 'provenance/signer-is-recorded',
  title: 'Every signature is made by a recorded publisher',
  severity: 'error',
  why: "Anyone can make a valid signature. It counts only when the plugin's record on the base branch names the signer.",
  fix: 'Sign with a publisher of record.json, or change the record first, in a pull request of its own.',
  on: releaseKinds,
  needs: ['change', 'provenance', 'record', 'now'],
  *find({ change, provenance, record, now }) {
    const fix =
      change.kind === 'new-plugin'
        ? { fix: 'Sign with a publisher of the new record.json, or name this one there.' }
        : {};
    for (const { file, verification } of provenance.bundles) {
      if (!verification.verified && verification.code === 'KEY_UNKNOWN') {
        yield { message: `Not signed by a recorded publisher: ${verification.reason}`, releaseFile: file, ...fix };
      }
    }
    for (const { file, match } of judgeBundles(provenance, record, now)) {
      if (!match.matched) {
        yield { message: `Not signed by a recorded publisher: ${match.reasons.join('; ')}`, releaseFile: file, ...fix };
      }
    }
  },
});
