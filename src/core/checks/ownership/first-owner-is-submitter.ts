// Keeps a new name with the one who brings it.
import { organisationOf } from '../../model/plugin-name.ts';
import { pluginDirectory } from '../../model/registry-path.ts';
import { type Check, defineCheck, tellAccounts } from '../check.ts';

export const ownershipFirstOwnerIsSubmitter: Check = defineCheck({
  id: 'ownership/first-owner-is-submitter',
  title: 'A new plugin belongs to its submitter, and a name in an organisation to a member',
  severity: 'error',
  why: 'Naming someone else as owner impersonates them; a name under @org speaks for that organisation.',
  fix: 'Name yourself as the only owner in record.json; others are added later, with their consent.',
  on: ['new-plugin'],
  needs: ['change', 'author', 'plugin', 'record', 'settings'],
  *find({ change, author, plugin: existing, record, settings }) {
    const { plugin } = change;
    if (plugin === undefined) {
      return;
    }
    if (existing.exists) {
      // Threat: a branch from before the plugin was there calls the takeover of a name a new plugin.
      yield {
        message: `${plugin} is on the base branch already; this record would take it over`,
        file: `${pluginDirectory(plugin)}/record.json`,
        fix: 'Bring the branch up to date and leave record.json out: git fetch origin && git rebase origin/main',
      };
      return;
    }
    const [owner] = record.owners;
    if (record.owners.length !== 1 || owner?.id !== author.id) {
      yield {
        message: `record.json names ${tellAccounts(record.owners)}; the submitter is ${tellAccounts([author])}`,
        file: `${pluginDirectory(plugin)}/record.json`,
        pointer: '/owners',
        fix: `Write "owners": [{ "login": "${author.login}", "id": ${author.id} }].`,
      };
    }
    const organisation = organisationOf(plugin);
    if (organisation !== undefined && settings.organisation?.members.some(({ id }) => id === author.id) !== true) {
      yield {
        message:
          settings.organisation === undefined
            ? `There is no organisation ${organisation}`
            : `${author.login} is not a member of ${organisation}`,
        fix:
          settings.organisation === undefined
            ? `Create it first: registry/orgs/${organisation}.json.`
            : `Ask an admin of ${organisation} to add you.`,
      };
    }
  },
});
