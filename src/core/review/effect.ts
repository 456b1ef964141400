// Exists so that what a review does to the world is data first: printed, tested, and applied once.
import type { CommitStatus } from '../model/commit-status.ts';
import type { ReviewLabel } from './labels.ts';

/** To be applied in the order of the plan; a merge that the forge refuses ends it. */
export type Effect =
  /** Sets a commit status. */
  | ({ readonly effect: 'status'; readonly commit: string } & Pick<CommitStatus, 'context' | 'state' | 'description'>)
  | { readonly effect: 'labels'; readonly add: readonly ReviewLabel[]; readonly remove: readonly string[] }
  /** Writes the one comment that stays, or writes it anew. */
  | { readonly effect: 'comment'; readonly update?: number; readonly body: string }
  /** Answers a comment. */
  | { readonly effect: 'reply'; readonly to: number; readonly body: string }
  /** Has the review start from the beginning: what it knows is out of date. */
  | { readonly effect: 'judge-again'; readonly reason: string }
  | MergeEffect
  | { readonly effect: 'dispatch'; readonly workflow: 'deploy' };

/** Merges, if the head is still that commit. */
export interface MergeEffect {
  readonly effect: 'merge';
  readonly number: number;
  readonly expectedHead: string;
  readonly method: 'merge';
  readonly title: string;
  /** Ends with the merge record. */
  readonly message: string;
}
