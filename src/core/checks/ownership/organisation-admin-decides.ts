// Keeps an organisation with its admins.
import { classifyPath } from '../../model/registry-path.ts';
import { mattersOf } from '../../trust/matter.ts';
import { peopleOf, rolesOf } from '../../trust/people.ts';
import { maySubmit } from '../../trust/rights.ts';
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
    const held = new Set([...rolesOf(author, peopleOf(settings, undefined, undefined)), 'submitter' as const]);
    if (!mattersOf({ change, settings }).every((matter) => maySubmit(matter, held))) {
      yield { message: `${tellAccounts([author])} is not an admin of ${names[0]}` };
    }
  },
});
