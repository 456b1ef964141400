// Keeps the rules of the registry with those who run it.
import { isAmong } from '../../model/account.ts';
import { type Check, defineCheck } from '../check.ts';

export const ownershipAdministratorDecides: Check = defineCheck({
  id: 'ownership/administrator-decides',
  title: 'Removals, advisories, policy and trust are changed by administrators',
  severity: 'error',
  why: 'Whoever changes the rules or the trust roots can make every other check pass.',
  fix: 'Open an issue and ask an administrator.',
  on: ['removal', 'advisory', 'policy', 'trust'],
  needs: ['change', 'author', 'settings'],
  *find({ change, author, settings }) {
    if (!isAmong(author, settings.registry.administrators)) {
      yield {
        message: `${author.login} (${author.id}) is not an administrator; a change of kind ${change.kind} needs one`,
      };
    }
  },
});
