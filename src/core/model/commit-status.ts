// Exists so that a waiting time is counted from what our own review has said, and not from what anybody dates.
import type { Timestamp } from './timestamp.ts';

/** The one status that a merge needs. */
export const verdictContext = 'plugyard/verdict';

/** A status that somebody has set on a commit. Threat: every app and every workflow can set one of our name. */
export interface CommitStatus {
  /** Counts up: of two in the same second the later one has the higher number. */
  readonly id: number;
  readonly context: string;
  readonly state: 'success' | 'pending' | 'failure' | 'error';
  readonly description: string;
  /** Numeric id of the account that has set it. */
  readonly creator: number;
  readonly at: Timestamp;
}
