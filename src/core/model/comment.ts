// Exists so that a comment acts once, as it was when it was written, and never as somebody made it later.
import type { Account } from './account.ts';
import type { Timestamp } from './timestamp.ts';

/** A comment on a pull request. Threat: its text is anyone's, and those who run the repository can edit it. */
export interface Comment {
  readonly id: number;
  readonly author: Account;
  readonly at: Timestamp;
  /** True as soon as the forge has seen it change. */
  readonly edited: boolean;
  readonly body: string;
}
