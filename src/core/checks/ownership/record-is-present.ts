// Leads the author of a first release to the one file that is missing.
import { toCompactJson } from '../../model/canonical-json.ts';
import { pluginDirectory } from '../../model/registry-path.ts';
import { type Check, defineCheck } from '../check.ts';

export const ownershipRecordIsPresent: Check = defineCheck({
  id: 'ownership/record-is-present',
  title: 'The first release of a plugin comes with its record',
  severity: 'error',
  why: 'Without owners and publishers on record, the next release could come from anyone.',
  fix: 'Add record.json beside the release directory.',
  on: ['release'],
  needs: ['change', 'plugin', 'author'],
  *find({ change, plugin, author }) {
    if (change.plugin !== undefined && plugin.record === undefined) {
      const record = toCompactJson({ format: 1, owners: [{ login: author.login, id: author.id }], publishers: [] });
      yield {
        message: `There is no plugin ${change.plugin} yet, and the change brings no record.json`,
        file: `${pluginDirectory(change.plugin)}/record.json`,
        fix: `Add this file with: ${record} — and in "publishers" what "plugyard keygen" prints.`,
      };
    }
  },
});
