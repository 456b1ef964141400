// Keeps the rules of the registry with those who run it.
import { mattersOf } from '../../trust/matter.ts';
import { peopleOf, rolesOf } from '../../trust/people.ts';
import { maySubmit } from '../../trust/rights.ts';
import { type Check, defineCheck, tellAccounts } from '../check.ts';

export const ownershipAdministratorDecides: Check = defineCheck({
  id: 'ownership/administrator-decides',
  title: 'Removals, advisories, registry.json, policy and trust are changed by administrators',
  severity: 'error',
  why: 'Whoever changes the rules or the trust roots can make every other check pass.',
  fix: 'Open an issue and ask an administrator.',
  on: ['removal', 'advisory', 'policy', 'trust', 'other'],
  needs: ['change', 'author', 'settings'],
  *find({ change, author, settings }) {
    const held = rolesOf(author, peopleOf(settings, undefined, change.version));
    if (!mattersOf({ change, settings }).every((matter) => maySubmit(matter, held))) {
      const what = change.kind === 'other' ? 'registry.json' : `a change of kind ${change.kind}`;
      yield { message: `${tellAccounts([author])} is not an administrator; ${what} needs one` };
    }
  },
});
