// Keeps strangers from withdrawing or taking over what others own.
import { mattersOf } from '../../trust/matter.ts';
import { peopleOf, rolesOf } from '../../trust/people.ts';
import { maySubmit } from '../../trust/rights.ts';
import { type Check, defineCheck, tellAccounts } from '../check.ts';

export const ownershipOwnerChangesPlugin: Check = defineCheck({
  id: 'ownership/owner-changes-plugin',
  title: 'Only an owner changes the record, yanks or deprecates',
  severity: 'error',
  why: 'Owners decide who signs and what is withdrawn. Whoever else could, would own every plugin.',
  fix: 'Ask an owner to open the pull request.',
  on: ['record', 'yank', 'deprecation'],
  needs: ['change', 'author', 'plugin', 'settings'],
  *find({ change, author, plugin, settings }) {
    if (!plugin.exists) {
      yield {
        message: `There is no plugin ${change.plugin}`,
        fix: 'Correct the name in the path. A new plugin brings its record and its first release together.',
      };
      return;
    }
    const held = rolesOf(author, peopleOf(settings, plugin, change.version));
    if (mattersOf({ change, settings, author, plugin }).every((matter) => maySubmit(matter, held))) {
      return;
    }
    const owners = plugin.record?.owners ?? [];
    const range = owners.find(({ id }) => id === author.id)?.versions;
    yield {
      message:
        range === undefined
          ? `${tellAccounts([author])} is not an owner of ${change.plugin} (owners: ${tellAccounts(owners) || 'none'})`
          : `${author.login} owns the versions ${range} of ${change.plugin} only`,
    };
  },
});
