// THE DOORS OF AUTHORS AND OWNERS TO THE FORGE: a change becomes a branch, and the branch a pull request of the registry.
import type { Account } from './core/model/account.ts';
import type { FileIds, FoundPull } from './core/propose/next-step.ts';
import type { PlannedFile } from './core/propose/planned-change.ts';
import type { WatchedPull } from './core/review/submission-status.ts';
import type { Tree } from './ports.ts';

// Every method of this file may throw what `forge.ts` names. A try that is repeated does nothing twice.

/** A repository, as the forge calls it now. */
export interface ForgeRepository {
  readonly id: number;
  readonly owner: string;
  readonly name: string;
  /** As browsers show it. */
  readonly url: string;
  readonly defaultBranch: string;
  /** Whether the one who asks may make branches in it. */
  readonly mayPush: boolean;
  readonly archived: boolean;
  /** `owner/name` of the repository that it was forked from. */
  readonly forkOf?: string;
}

/** Whom a token speaks for: a person, or an app, which forks nothing and owns nothing. */
export type Submitter = { readonly person: Account } | { readonly app: true };

export interface RepositoryIds {
  /** `owner/name`, as it is called now. */
  readonly name: string;
  readonly id: number;
  readonly ownerId: number;
}

/** Proposes changes to a registry, in small steps that may each be done twice. */
export interface SubmissionForge {
  /** Throws `FORGE_FORBIDDEN` for an unknown token, and for one that says itself that it may not do this. */
  whoAmI(): Promise<Submitter>;
  /** The repository that was named. `FORGE_REFUSED` where another one answers to that name now. */
  registry(): Promise<ForgeRepository>;
  /** The account of that login now. */
  account(login: string): Promise<Account>;
  /** The numbers of any repository and of its owner. */
  identify(repository: string): Promise<RepositoryIds>;
  /** The commit at a branch's tip; `undefined` where there is no such branch. */
  tip(repository: ForgeRepository, branch: string): Promise<string | undefined>;
  /** The files of a commit of the registry, read one by one as they are asked for. */
  tree(commit: string): Tree;
  /** The fork of the registry in the person's own account, made where there is none. It may take a while until it is `ready`. */
  fork(registry: ForgeRepository): Promise<ForgeRepository>;
  hasCommit(repository: ForgeRepository, commit: string): Promise<boolean>;
  /** Brings a branch of a fork up to date with the registry's; false where that cannot be done without a person. */
  sync(fork: ForgeRepository, branch: string): Promise<boolean>;
  /** What a branch changes since it left that commit; `undefined` where that is more than a submission can be. */
  changes(base: string, branch: BranchPlace): Promise<FileIds | undefined>;
  /** The id that git gives to these bytes. */
  fileId(bytes: Uint8Array): string;
  /** One commit with these files on top of the parent. No branch moves. */
  writeCommit(repository: ForgeRepository, commit: NewCommit): Promise<string>;
  /** False where there is a branch of that name. */
  makeBranch(branch: BranchPlace, commit: string): Promise<boolean>;
  /** Forward only; false where the branch holds what the commit does not come after. */
  moveBranch(branch: BranchPlace, commit: string): Promise<boolean>;
  /** All that were ever opened from that branch, newest first. */
  pullsFrom(branch: BranchPlace): Promise<readonly FoundPull[]>;
  /** The number; one that is open for that branch already is found. */
  openPull(branch: BranchPlace, text: PullText): Promise<number>;
  watch(number: number): Promise<WatchedPull>;
}

export interface BranchPlace {
  readonly repository: ForgeRepository;
  readonly branch: string;
}

export interface NewCommit {
  readonly parent: string;
  readonly message: string;
  readonly files: readonly PlannedFile[];
}

export interface PullText {
  readonly title: string;
  /** Markdown. */
  readonly body: string;
}
