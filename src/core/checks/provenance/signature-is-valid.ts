// Keeps out signatures that do not hold.
import { type Check, defineCheck, releaseKinds } from '../check.ts';

export const provenanceSignatureIsValid: Check = defineCheck({
  id: 'provenance/signature-is-valid',
  title: 'Every signature bundle of the release verifies',
  severity: 'error',
  why: 'A bundle that does not verify is damaged or forged, and a client would refuse it too.',
  fix: 'Sign again, after the last change of any file: plugyard sign --key <file> <directory>',
  on: releaseKinds,
  needs: ['provenance'],
  *find({ provenance }) {
    for (const { file, verification } of provenance.bundles) {
      // An unknown key cannot be verified at all: provenance/signer-is-recorded says so.
      if (!verification.verified && verification.code !== 'KEY_UNKNOWN') {
        yield {
          message: `The signature does not hold: ${verification.reason} (${verification.code})`,
          releaseFile: file,
        };
      }
    }
  },
});
