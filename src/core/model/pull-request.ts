// Exists so that the review knows of a pull request what it must, and nothing that its author could have made up.
import type { Account } from './account.ts';
import type { Timestamp } from './timestamp.ts';

/** As the forge tells it. Titles, descriptions, branch names and commit dates are a stranger's; no rule reads them. */
export interface PullRequest {
  readonly number: number;
  readonly open: boolean;
  readonly draft: boolean;
  /** The commit at its tip now, all digits. */
  readonly head: string;
  /** Who opened it. */
  readonly author: Account;
  /** Who moved the branch to `head`: the forge's word about a push, never the author of a commit. Absent if unknown. */
  readonly lastPusher?: Account;
  /** When it was opened, or opened again. */
  readonly openSince: Timestamp;
  readonly labels: readonly string[];
  /** Absent while the forge is still trying. */
  readonly mergeable?: boolean;
}

/** As many digits of a head as commands must name at least, and as the review prints. */
export const headDigits = 12;
