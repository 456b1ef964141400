// Leaves everything to people that the policy does not leave to the machine.
import type { ChangeKind } from '../../model/change.ts';
import { mattersOf } from '../../trust/matter.ts';
import { hoursOf, rights } from '../../trust/rights.ts';
import { type Check, defineCheck } from '../check.ts';

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
      return;
    }
    for (const { byItself, waits } of mattersOf({ change, settings }).map((matter) => rights[matter])) {
      if (!byItself && !heldElsewhere.includes(change.kind)) {
        const hours = waits === undefined ? '' : `, after ${hoursOf(waits, settings.policy)} hours`;
        yield { message: `A change of kind ${change.kind} is merged by a human${hours}` };
      }
    }
  },
});
