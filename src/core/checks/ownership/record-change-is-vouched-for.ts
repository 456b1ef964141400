// Keeps one taken account from changing alone who owns and who signs.
import { pluginDirectory } from '../../model/registry-path.ts';
import { judgeRecordSignature } from '../../trust/authorise-record.ts';
import { mattersOf } from '../../trust/matter.ts';
import { peopleOf } from '../../trust/people.ts';
import { type Check, defineCheck, tellAccounts } from '../check.ts';

export const ownershipRecordChangeIsVouchedFor: Check = defineCheck({
  id: 'ownership/record-change-is-vouched-for',
  title: 'A change of the record is agreed to by a second owner, or by a publisher who stays',
  severity: 'hold',
  why: 'Whoever has taken one account would name himself owner and publisher, and own the plugin from then on.',
  fix: 'Let a second owner approve the pull request, or sign the new record with a publisher who stays: plugyard sign --statement record',
  on: ['record'],
  needs: ['change', 'author', 'plugin', 'proposedRecord', 'settings', 'now'],
  *find({ change, author, plugin, proposedRecord: proposed, settings, now }) {
    const { plugin: name } = change;
    if (name === undefined || plugin.record === undefined) {
      return;
    }
    if (mattersOf({ change, settings, author, plugin }).includes('orphan')) {
      return;
    }
    if (judgeRecordSignature({ plugin: name, base: plugin.record, proposed, time: now }).signer !== undefined) {
      return;
    }
    const others = peopleOf(settings, plugin, undefined).owners.filter(({ id }) => id !== author.id);
    yield {
      message:
        others.length > 0
          ? `No publisher who stays has signed the new record; one of ${tellAccounts(others)} has to approve it`
          : 'No publisher who stays has signed the new record, and there is no second owner; an administrator has to know the submitter',
      file: `${pluginDirectory(name)}/record.json`,
    };
  },
});
