// Leads the author of a first release to the one file that is missing.
import { toCompactJson } from '../../model/canonical-json.ts';
import { pluginDirectory } from '../../model/registry-path.ts';
import { type Check, defineCheck } from '../check.ts';

export const ownershipRecordIsPresent: Check = defineCheck({
  id: 'ownership/record-is-present',
  title: 'A plugin has its record from its first release on',
  severity: 'error',
  why: 'Without owners and publishers on record, the next release could come from anyone.',
  fix: 'Add record.json beside the release directory.',
  on: ['release', 'record'],
  needs: ['change', 'plugin', 'author'],
  *find({ change, plugin, author }) {
    const file = change.plugin === undefined ? undefined : `${pluginDirectory(change.plugin)}/record.json`;
    if (change.kind === 'record') {
      if (change.files.some(({ path, status }) => path === file && status === 'deleted')) {
        yield {
          message: `The record of ${change.plugin} is deleted`,
          file,
          fix: 'Undo this; to give a plugin up, add deprecated.json.',
        };
      }
    } else if (plugin.record === undefined) {
      const record = toCompactJson({ format: 1, owners: [{ login: author.login, id: author.id }], publishers: [] });
      yield {
        message: `There is no plugin ${change.plugin} yet, and the change brings no record.json`,
        file,
        fix: `Add this file with: ${record} — and in "publishers" what "plugyard keygen" prints.`,
      };
    }
  },
});
