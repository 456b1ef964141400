// Keeps out signatures over a record that do not say what they seem to say.
import { pluginDirectory } from '../../model/registry-path.ts';
import { judgeRecordSignature } from '../../trust/authorise-record.ts';
import { type Check, defineCheck } from '../check.ts';

export const provenanceRecordSignatureIsValid: Check = defineCheck({
  id: 'provenance/record-signature-is-valid',
  title: 'A signature over a new record is made by a publisher who stays, for exactly this change',
  severity: 'error',
  why: "A stranger's signature, or the consent to another change, would look to reviewers like a second owner's yes.",
  fix: 'Sign the new record with a publisher of the record before: plugyard sign --statement record; or leave record.sigstore.json out, and let a second owner approve.',
  on: ['new-plugin', 'record'],
  needs: ['change', 'plugin', 'proposedRecord', 'now'],
  *find({ change, plugin, proposedRecord: proposed, now }) {
    const { plugin: name } = change;
    if (name === undefined || proposed.provenance.bundles.length === 0) {
      return;
    }
    const directory = pluginDirectory(name);
    if (plugin.record === undefined) {
      yield {
        message: 'A new plugin has no record that could be replaced',
        file: `${directory}/record.sigstore.json`,
        fix: 'Leave record.sigstore.json out; the publishers sign the release.',
      };
      return;
    }
    for (const { file, verification } of proposed.provenance.bundles) {
      if (!verification.verified) {
        yield {
          message: `The signature does not hold: ${verification.reason} (${verification.code})`,
          file: `${directory}/${file}`,
        };
      }
    }
    const { problems } = judgeRecordSignature({ plugin: name, base: plugin.record, proposed, time: now });
    for (const { file, reason } of problems) {
      yield { message: `The signature does not count: ${reason}`, file: `${directory}/${file}` };
    }
  },
});
