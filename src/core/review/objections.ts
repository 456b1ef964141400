// Exists so that a no stands until the right person takes it back.
import { type Account, isAmong } from '../model/account.ts';
import type { Objection } from '../model/approval.ts';
import { holdersOf } from '../trust/people.ts';
import type { Standing } from './needed-approvals.ts';

/**
 * Whose no blocks: reviewers, administrators, the owners of the plugin and the admins of its organisation; and who opened
 * it, whose it is to say that it is not ready.
 */
export function objectors({ people, author }: Standing): readonly Account[] {
  return [author, ...holdersOf(['reviewer', 'owner', 'organisation-admin'], people)];
}

export function mayObject(account: Account, standing: Standing): boolean {
  return isAmong(account, objectors(standing));
}

/**
 * Who objected, or an administrator. Threat: an administrator who brought the change would lift what others have against
 * it; he may only where he is the only one.
 */
export function mayLift(account: Account, objector: Account, { people: { administrators }, hands }: Standing): boolean {
  if (account.id === objector.id) return true;
  const others = administrators.filter(({ id }) => !hands.includes(id));
  return isAmong(account, others.length > 0 ? others : administrators);
}

/** Takes away all objections that the account may lift; tells whether there was one. */
export function liftObjections(account: Account, objections: Map<number, Objection>, standing: Standing): boolean {
  const lifted = [...objections.values()].filter(({ by }) => mayLift(account, by, standing));
  for (const { by } of lifted) objections.delete(by.id);
  return lifted.length > 0;
}
