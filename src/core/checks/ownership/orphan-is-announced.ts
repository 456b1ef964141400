// Brings it before everybody when an administrator gives a plugin new owners.
import { mattersOf } from '../../trust/matter.ts';
import { orphanHours } from '../../trust/rights.ts';
import { type Check, defineCheck, tellAccounts } from '../check.ts';

export const ownershipOrphanIsAnnounced: Check = defineCheck({
  id: 'ownership/orphan-is-announced',
  title: 'A plugin whose owners are gone gets new ones from two administrators, after a public announcement',
  severity: 'hold',
  why: 'Whoever calls a plugin abandoned can take it over; its owners and its users must have the time to object.',
  fix: 'Open an issue as an administrator, with the title "Orphaned: <plugin>" and the label plugyard-orphan, leave it open for 30 days, and let a second administrator approve the pull request.',
  on: ['record'],
  needs: ['change', 'author', 'plugin', 'settings'],
  *find({ change, author, plugin, settings }) {
    if (mattersOf({ change, author, plugin, settings }).includes('orphan')) {
      yield {
        message: `${tellAccounts([author])} does not own ${change.plugin}; an administrator changes its record ${orphanHours / 24} days after a public issue said so, at the earliest`,
      };
    }
  },
});
