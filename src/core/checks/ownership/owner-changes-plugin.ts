// Keeps strangers from withdrawing or taking over what others own.
import { type Check, defineCheck, tellAccounts } from '../check.ts';

export const ownershipOwnerChangesPlugin: Check = defineCheck({
  id: 'ownership/owner-changes-plugin',
  title: 'Only an owner changes the record, yanks or deprecates',
  severity: 'error',
  why: 'Owners decide who signs and what is withdrawn. Whoever else could, would own every plugin.',
  fix: 'Ask an owner to open the pull request.',
  on: ['record', 'yank', 'deprecation'],
  needs: ['change', 'author', 'plugin'],
  *find({ change, author, plugin }) {
    const owners = plugin.record?.owners ?? [];
    if (!owners.some(({ id }) => id === author.id)) {
      yield plugin.exists
        ? {
            message: `${tellAccounts([author])} is not an owner of ${change.plugin} (owners: ${tellAccounts(owners)})`,
          }
        : {
            message: `There is no plugin ${change.plugin}`,
            fix: 'Correct the name in the path. A new plugin brings its record and its first release together.',
          };
    }
  },
});
