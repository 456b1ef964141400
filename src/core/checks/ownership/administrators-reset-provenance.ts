// Brings every reset of a plugin's provenance before two administrators.
import { pluginDirectory } from '../../model/registry-path.ts';
import { changesReset } from '../../trust/matter.ts';
import { type Check, defineCheck } from '../check.ts';

export const ownershipAdministratorsResetProvenance: Check = defineCheck({
  id: 'ownership/administrators-reset-provenance',
  title: 'The provenance of a plugin is reset by an owner and two administrators',
  severity: 'hold',
  why: 'After a reset weaker signatures will do. An attacker without the key needs nothing else.',
  fix: 'Ask two administrators for it, and say why the old way to sign is lost; or leave provenanceReset as it is.',
  on: ['new-plugin', 'record'],
  needs: ['change', 'plugin', 'proposedRecord'],
  *find({ change, plugin, proposedRecord: { record } }) {
    const after = record.provenanceReset;
    if (change.plugin === undefined || !changesReset(plugin.record, record)) {
      return;
    }
    const file = `${pluginDirectory(change.plugin)}/record.json`;
    const place = { file, pointer: '/provenanceReset' };
    if (after === undefined) {
      yield {
        message: 'The reset of the provenance is taken back; releases since then must be signed as those before',
        file,
      };
    } else if (!plugin.exists) {
      // Threat: a reset from a sequence that is far away, planted on the first day, would forgive everything for ever.
      yield {
        message: 'A new plugin has no provenance that could be reset',
        ...place,
        fix: 'Leave provenanceReset out.',
      };
    } else {
      yield {
        message: `How releases before sequence ${after.fromSequence} were signed, those to come included, would bind no more: ${after.reason}`,
        ...place,
      };
    }
  },
});
