// Leaves everything to people that the policy does not leave to the machine.
import type { ChangeKind } from '../../model/change.ts';
import { type Check, defineCheck } from '../check.ts';

const byItself: readonly ChangeKind[] = ['release', 'yank', 'deprecation', 'rating'];
/** A new plugin is held by review/plugin-is-established; a change without a kind fails. */
const heldElsewhere: readonly ChangeKind[] = ['new-plugin', 'mixed', 'empty'];

export const reviewMergesByItself: Check = defineCheck({
  id: 'review/merges-by-itself',
  title: 'Only kinds of change that the policy allows merge without a human',
  severity: 'hold',
  why: 'Owners, publishers, rules and trust roots decide over everything else; a machine must not change them alone.',
  fix: 'Nothing to do: the people who may decide are asked.',
  needs: ['change', 'settings'],
  *find({ change, settings }) {
    if (settings.policy.autoMerge === 'never') {
      yield { message: 'In this registry every change is merged by a human' };
    } else if (![...byItself, ...heldElsewhere].includes(change.kind)) {
      const hours = change.kind === 'record' ? `, after ${settings.policy.waitingHours.record} hours` : '';
      yield { message: `A change of kind ${change.kind} is merged by a human${hours}` };
    }
  },
});
