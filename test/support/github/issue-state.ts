// Exists so that issues, pull requests and what is said about them are plain values.
import type { App } from './state.ts';

export interface Label {
  readonly id: number;
  name: string;
  color: string;
  description: string | null;
}

export interface Comment {
  readonly id: number;
  readonly author: number;
  readonly app?: App;
  readonly createdAt: string;
  body: string;
  updatedAt: string;
  readonly reactions: Reaction[];
}

export interface Reaction {
  readonly id: number;
  readonly author: number;
  readonly content: string;
  readonly createdAt: string;
}

export interface IssueEvent {
  readonly id: number;
  readonly actor: number;
  readonly event: string;
  readonly createdAt: string;
  readonly label?: { readonly name: string; readonly color: string };
  readonly commit?: string;
  readonly rename?: { readonly from: string; readonly to: string };
  /** What a review said before somebody dismissed it. */
  readonly dismissed?: { readonly review: number; readonly state: string; readonly message: string | null };
}

export interface Issue {
  readonly id: number;
  readonly number: number;
  readonly author: number;
  readonly createdAt: string;
  title: string;
  body: string | null;
  state: 'open' | 'closed';
  stateReason: 'completed' | 'not_planned' | 'reopened' | null;
  closedAt: string | null;
  closedBy: number | null;
  updatedAt: string;
  locked: boolean;
  readonly labels: number[];
  readonly assignees: number[];
  readonly comments: Comment[];
  readonly events: IssueEvent[];
  pull?: Pull;
}

export interface Review {
  readonly id: number;
  readonly author: number;
  body: string;
  state: 'PENDING' | 'APPROVED' | 'CHANGES_REQUESTED' | 'COMMENTED' | 'DISMISSED';
  commit: string;
  submittedAt: string | null;
}

export interface Pull {
  readonly id: number;
  /** `null`: the fork is gone. */
  headRepository: number | null;
  readonly headOwner: number;
  readonly headBranch: string;
  head: string;
  baseBranch: string;
  /** What the base branch was when this was last asked. */
  base: string;
  draft: boolean;
  mergedAt: string | null;
  mergedBy: number | null;
  mergeCommit: string | null;
  readonly maintainerCanModify: boolean;
  readonly requestedReviewers: number[];
  readonly reviews: Review[];
  /** Who pushed the head last. */
  lastPusher: number;
}
