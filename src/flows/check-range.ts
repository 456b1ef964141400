// Exists so that a range of commits is judged: what a branch adds to the base, by the rules of the base.
import { runChecks } from '../core/checks/run-checks.ts';
import type { Account } from '../core/model/account.ts';
import { type ChangedFile, classifyChange } from '../core/model/change.ts';
import type { Examination } from '../core/model/examination.ts';
import { deferred, type Fact, known } from '../core/model/fact.ts';
import type { Report } from '../core/model/report.ts';
import type { Submission } from '../core/model/submission.ts';
import type {
  ArtifactFetcher,
  Clock,
  Hasher,
  IndexSource,
  Inflater,
  Repository,
  SignatureVerifier,
  Tree,
  WasmValidator,
} from '../ports.ts';
import { findAuthor } from './gather/find-author.ts';
import { gatherSubmission } from './gather-submission.ts';

export interface CheckPorts {
  readonly fetcher: ArtifactFetcher;
  readonly verifier: SignatureVerifier;
  readonly hash: Hasher;
  readonly validator: WasmValidator;
  readonly inflate: Inflater;
  readonly clock: Clock;
  /** The deployed index of the registry; absent where none is named. */
  readonly deployed?: IndexSource | undefined;
  /** What another job has found in the bytes; where it is there, nothing reads them here. */
  readonly examined?: Examination;
}

export interface Judgement {
  readonly submission: Submission;
  readonly report: Report;
}

export interface CommitRange {
  /** Tip of the base branch. */
  readonly base: string;
  readonly head: string;
  /** All merge bases of the two, where they are known already. */
  readonly mergeBases?: readonly string[];
  readonly author: RangeAuthor;
}

/** As the forge tells it; at home a login alone; or why somebody else finds it out. */
type RangeAuthor = { readonly account: Account } | { readonly login: string | undefined } | { readonly later: string };

export async function checkRange(ports: CheckPorts, repository: Repository, range: CommitRange): Promise<Judgement> {
  const [base, head] = await Promise.all([repository.resolve(range.base), repository.resolve(range.head)]);
  // Most branches hang on the tip itself, so the two questions are asked at once.
  const [mergeBases, sinceTip] = await Promise.all([
    range.mergeBases ?? repository.mergeBases(base, head),
    repository.changes(base, head),
  ]);
  const [mergeBase = base] = mergeBases;
  const files = mergeBase === base ? sinceTip : await repository.changes(mergeBase, head);
  const baseTree = repository.tree(base);
  const author = await toFact(range.author, files, baseTree);
  const submission = await gatherSubmission(
    {
      ...ports,
      base: baseTree,
      head: repository.tree(head),
      history: (directory) => repository.history(base, directory),
    },
    { files, mergeBases: mergeBases.length, author, now: ports.clock() },
  );
  return { submission, report: runChecks(submission) };
}

async function toFact(author: RangeAuthor, files: readonly ChangedFile[], base: Tree): Promise<Fact<Account>> {
  if ('account' in author) return known(author.account);
  return 'later' in author
    ? deferred(author.later)
    : await findAuthor(author.login, classifyChange(files).plugin, base);
}
