// Keeps the rules of the registry with those who run it.
import { isAmong } from '../../model/account.ts';
import { classifyPath } from '../../model/registry-path.ts';
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
    // Of the other files, registry.json alone names the people who decide; the rest waits for a human anyway.
    const needsOne = change.kind !== 'other' || change.files.some(({ path }) => classifyPath(path).role === 'registry');
    if (needsOne && !isAmong(author, settings.registry.administrators)) {
      const what = change.kind === 'other' ? 'registry.json' : `a change of kind ${change.kind}`;
      yield { message: `${tellAccounts([author])} is not an administrator; ${what} needs one` };
    }
  },
});
