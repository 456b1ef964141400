// Keeps an organisation with its admins.
import { classifyPath } from '../../model/registry-path.ts';
import { type Check, defineCheck, tellAccounts } from '../check.ts';

export const ownershipOrganisationAdminDecides: Check = defineCheck({
  id: 'ownership/organisation-admin-decides',
  title: 'The members of an organisation are changed by its admins',
  severity: 'error',
  why: 'A member can publish under the name of the organisation.',
  fix: 'Ask an admin of the organisation to open the pull request.',
  on: ['organisation'],
  needs: ['change', 'author', 'settings'],
  *find({ change, author, settings }) {
    const names = change.files
      .map(({ path }) => classifyPath(path))
      .filter((role) => role.role === 'organisation')
      .map(({ organisation }) => organisation);
    if (names.length > 1) {
      yield {
        message: `The change touches ${names.length} organisations: ${names.join(', ')}`,
        fix: 'Open one pull request for each.',
      };
      return;
    }
    const admins = settings.organisation?.members.filter(({ role }) => role === 'admin');
    if (admins?.some(({ id }) => id === author.id) === false) {
      yield { message: `${tellAccounts([author])} is not an admin of ${names[0]}` };
    }
  },
});
