// Exists so that what a person said of a pull request is bound to the bytes that they saw.
import type { Account } from './account.ts';
import type { Timestamp } from './timestamp.ts';

/** A review given with the forge's own button. */
export interface Review {
  readonly id: number;
  readonly reviewer: Account;
  /** What it said when it was given. */
  readonly state: 'APPROVED' | 'CHANGES_REQUESTED' | 'COMMENTED';
  /** The commit that was looked at. */
  readonly commit: string;
  readonly at: Timestamp;
  /** Who took its effect away, where the forge says so. */
  readonly dismissedBy?: Account;
}

/** One person's yes to one head. */
export interface Approval {
  readonly by: Account;
  readonly at: Timestamp;
}

/** One person's leave for one finding to stand. */
export interface Override extends Approval {
  readonly check: string;
  readonly reason: string;
}

/** One person's no, to the pull request and not to a head: it stands until it is lifted. */
export interface Objection extends Approval {
  readonly reason?: string;
}
