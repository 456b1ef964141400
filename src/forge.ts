// THE DOORS TO THE FORGE: what a review, a deploy and an operator need of the place where pull requests are made.
import type { Account } from './core/model/account.ts';
import type { Review } from './core/model/approval.ts';
import type { Comment } from './core/model/comment.ts';
import type { CommitStatus } from './core/model/commit-status.ts';
import type { HeldFile } from './core/model/held-file.ts';
import type { PluginName } from './core/model/plugin-name.ts';
import type { PullRequest } from './core/model/pull-request.ts';
import type { Timestamp } from './core/model/timestamp.ts';
import type { MergeEffect } from './core/review/effect.ts';
import type { FoundSettings } from './core/setup/found-settings.ts';

// Every method of this file may throw, with place, cause and fix:
// `FORGE_UNREACHABLE`  no answer, an outage or a rate limit, after as many tries as fit into a fixed time
// `FORGE_FORBIDDEN`    the token is unknown, or lacks a permission, which is named
// `FORGE_NOT_FOUND`    there is no such thing, or the token may not know of it
// `FORGE_REFUSED`      the forge says no for another reason, or its answer makes no sense
// `TOO_LARGE`          more pages or bytes than anybody reads
// A try that is repeated does nothing twice.

/** Reads what is known of pull requests. All of it is of now; what strangers wrote in it is as they wrote it. */
export interface ForgeReader {
  /** Numeric id of the account that acts; asked once, if at all. */
  self(): Promise<number>;
  /** What it proposes, who opened it, and how it stands; for one request. */
  head(number: number): Promise<ShownPull>;
  /**
   * All else that a review is decided on and that the forge alone knows. Where no merge can come of it, what people said
   * is for telling alone, and may be read by a shorter way.
   */
  observe(shown: ShownPull, couldMerge: (said: Said) => boolean): Promise<Observed>;
  /** Tip of the branch that is the registry. */
  baseTip(): Promise<string>;
  /** Those given with the forge's own buttons. */
  reviews(number: number): Promise<readonly Review[]>;
  /** The commit that the newest run of a workflow started from, on the branch that is the registry; absent before the first. */
  lastRun(workflow: 'deploy'): Promise<string | undefined>;
  /** Every status that was ever set on a commit. */
  statuses(commit: string): Promise<readonly CommitStatus[]>;
  /** Those into the branch that is the registry, the oldest first. */
  openPullRequests(): Promise<readonly OpenPullRequest[]>;
  /**
   * Since when an open issue with the label and the title of `core/model/orphan-notice` says it in public: one that an
   * administrator opened, counted from when its title was last changed or it was opened again.
   */
  orphanNotice(plugin: PluginName, administrators: readonly Account[]): Promise<Timestamp | undefined>;
  /** Requests that were sent until now, retries and further pages too. */
  requests(): number;
}

export interface ShownPull extends Omit<PullRequest, 'lastPusher' | 'openSince'> {
  /** When it was opened first. */
  readonly opened: Timestamp;
  /** How many comments stand below it. */
  readonly comments: number;
  /** Where it is pushed to; absent where that repository is gone. */
  readonly branch?: { readonly repository: string; readonly name: string };
}

/** What our own statuses say is known before anybody is heard. */
export type Said = Pick<Observed, 'statuses' | 'self'>;

/** A part of `ReviewState`. */
export interface Observed {
  readonly pullRequest: PullRequest;
  readonly reviews: readonly Review[];
  readonly comments: readonly Comment[];
  readonly statuses: readonly CommitStatus[];
  /** `undefined`: nothing of all this is ours. */
  readonly self: number | undefined;
}

export interface OpenPullRequest {
  readonly number: number;
  readonly head: string;
  readonly draft: boolean;
}

/** Acts on pull requests. What it writes is written by `self`, or the call throws `FORGE_REFUSED`. */
export interface Forge extends ForgeReader {
  setStatus(commit: string, status: Pick<CommitStatus, 'context' | 'state' | 'description'>): Promise<void>;
  /** A label that the repository does not have yet is made first. One that is not there to be removed is no failure. */
  changeLabels(number: number, change: LabelChange): Promise<void>;
  /** The id of the new comment. */
  writeComment(number: number, body: string): Promise<number>;
  rewriteComment(id: number, body: string): Promise<void>;
  /** Merges if the head is still that commit. A merge whose answer was lost is found, not made again. */
  merge(merge: Omit<MergeEffect, 'effect'>): Promise<MergeOutcome>;
  /** Starts a workflow on the branch that is the registry. */
  dispatch(workflow: 'deploy' | 'review', inputs?: Readonly<Record<string, string>>): Promise<void>;
}

export interface LabelChange {
  readonly add: readonly LabelText[];
  readonly remove: readonly string[];
}

export interface LabelText {
  readonly name: string;
  /** Six hex digits. */
  readonly color: string;
  readonly description: string;
}

export type MergeOutcome =
  /** The merge commit. */
  { readonly merged: string } | { readonly refused: MergeRefusal; readonly message: string };

/** `base-moved` and `head-moved`: judge again. `not-mergeable`: a conflict. `not-allowed`: a rule of the repository. */
export type MergeRefusal = 'head-moved' | 'base-moved' | 'not-mergeable' | 'closed' | 'not-allowed';

/** Files that lie with releases on the forge. */
export interface HeldFiles {
  /** `undefined` where nobody has made that release. */
  list(tag: string): Promise<readonly HeldFile[] | undefined>;
  /**
   * Puts a file there, and makes the release first where there is none. One of that name with these bytes is left as it is;
   * one with other bytes is never touched: `CHECKSUM_MISMATCH`.
   */
  put(release: ReleaseText, file: NewFile): Promise<HeldFile>;
  /** Throws `TOO_LARGE` instead of reading more than `maxBytes`. */
  read(file: HeldFile, maxBytes: number): Promise<Uint8Array>;
  /** By its id: what lies in its place by now stays. One that is gone already is no failure. */
  remove(file: HeldFile): Promise<void>;
}

/** A release as it is made where there is none. */
export interface ReleaseText {
  readonly tag: string;
  /** The commit that the tag names. */
  readonly commit: string;
  readonly title: string;
  /** Markdown. */
  readonly body: string;
  readonly prerelease: boolean;
}

export interface NewFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** What a repository is set to. A part that this token may not read is a missing fact, not a failure. */
export interface RepositorySettings {
  read(): Promise<FoundSettings>;
  /** A file at the tip of a branch; `undefined` where there is none. */
  file(path: string, branch: string): Promise<Uint8Array | undefined>;
}

/** What keeps a registry going that nobody touches. */
export interface Upkeep {
  /** Switches on every workflow that the forge could switch off for want of commits; their names. */
  keepSchedules(): Promise<readonly string[]>;
  /** When a deploy of the branch that is the registry last ended well. */
  lastDeploy(): Promise<Timestamp | undefined>;
  /** Has one open issue of ours begin with that text, in Markdown: opens it, or writes it anew. */
  raiseAlarm(text: string, more: string): Promise<void>;
  /** Closes that issue, where there is one. */
  clearAlarm(): Promise<void>;
}
