// Exists so that what we once said of a head is told apart from what others say in our name, or of another pull request.
import { type CommitStatus, verdictContext } from '../model/commit-status.ts';
import { compareText } from '../model/order.ts';

export interface SaidOfHead {
  readonly number: number;
  /** All statuses that were ever set on the head. */
  readonly statuses: readonly CommitStatus[];
  /** Whoever else sets a status in our name says nothing. */
  readonly self: number | undefined;
}

/** How the description of our status begins: one commit can be the head of several pull requests. */
export function statusPrefix(number: number): string {
  return `#${number} `;
}

/** Ours about that pull request, the newest first; of the same second the later one. */
export function ownStatuses({ number, statuses, self }: SaidOfHead): readonly CommitStatus[] {
  const prefix = statusPrefix(number);
  return statuses
    .filter(({ context, creator }) => context === verdictContext && creator === self)
    .filter(({ description }) => description.startsWith(prefix))
    .sort((left, right) => compareText(right.at, left.at) || right.id - left.id);
}
