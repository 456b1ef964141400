// Keeps out signatures that do not hold.
import { releaseDirectory } from '../../model/registry-path.ts';
import { type Check, defineCheck, releaseKinds } from '../check.ts';

export const provenanceSignatureIsValid: Check = defineCheck({
  id: 'provenance/signature-is-valid',
  title: 'Every signature bundle of the release verifies',
  severity: 'error',
  why: 'A bundle that does not verify is damaged or forged, and a client would refuse it too.',
  fix: 'Sign again, after the last change of any file: plugyard sign --key <file> <directory>',
  on: releaseKinds,
  needs: ['change', 'provenance'],
  *find({ change, provenance }) {
    for (const { file, verification } of provenance.bundles) {
      if (!verification.verified && change.plugin !== undefined && change.version !== undefined) {
        yield {
          message: `${verification.code}: ${verification.reason}`,
          file: `${releaseDirectory(change.plugin, change.version)}/${file}`,
        };
      }
    }
  },
});
