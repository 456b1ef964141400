// Exists so that a review is decided from one value: what was judged, what people said, and what the forge says now.
import type { Account } from '../model/account.ts';
import type { Review } from '../model/approval.ts';
import type { Change } from '../model/change.ts';
import type { Comment } from '../model/comment.ts';
import type { CommitStatus } from '../model/commit-status.ts';
import type { Sha256 } from '../model/digest.ts';
import { knownValue } from '../model/fact.ts';
import type { PullRequest } from '../model/pull-request.ts';
import type { Report } from '../model/report.ts';
import type { BasePlugin, Facts, ProposedRecord, Settings, Submission } from '../model/submission.ts';
import type { Timestamp } from '../model/timestamp.ts';
import { judgeRecordSignature } from '../trust/authorise-record.ts';
import { releaseStatementSigner } from '../trust/authorise-release.ts';

/** What was judged, by which rules and whose people: all of it as the base tip has it. */
export interface ReviewFacts {
  readonly change: Change;
  readonly author: Account;
  readonly settings: Settings;
  readonly plugin?: BasePlugin | undefined;
  readonly proposedRecord?: ProposedRecord | undefined;
  /** Whether a recorded publisher vouches for the whole change, so that it does not matter who brings it. */
  readonly vouchedFor: boolean;
}

export interface ReviewState {
  readonly facts: ReviewFacts;
  readonly report: Report;
  /** What the report is about. */
  readonly judged: Judged;
  readonly pullRequest: PullRequest;
  readonly reviews: readonly Review[];
  /** All comments, our own too, as long as they are there. */
  readonly comments: readonly Comment[];
  /** All statuses that were ever set on the head. */
  readonly statuses: readonly CommitStatus[];
  /** Tip of the base branch now. */
  readonly baseTip: string;
  readonly now: Timestamp;
  /**
   * Numeric id of the account that we act as; `undefined` where it has said nothing yet. Threat: whatever others write or
   * set in our form is theirs.
   */
  readonly self: number | undefined;
  /** When an administrator's public issue said that the plugin is orphaned; that issue is still open. */
  readonly orphanNotice?: Timestamp;
}

interface Judged {
  readonly head: string;
  /** Tip of the base branch then. */
  readonly base: string;
  /** Digest of the JSON report. */
  readonly report: Sha256;
}

/** The part of a submission that a review decides on; `undefined` where that is not known. */
export function toReviewFacts({ facts }: Submission): ReviewFacts | undefined {
  const [change, author, settings] = [knownValue(facts.change), knownValue(facts.author), knownValue(facts.settings)];
  if (change === undefined || author === undefined || settings === undefined) return undefined;
  return {
    change,
    author,
    settings,
    plugin: knownValue(facts.plugin),
    proposedRecord: knownValue(facts.proposedRecord),
    vouchedFor: change.kind === 'record' ? isRecordSigned(change, facts) : isReleaseSigned(change, facts),
  };
}

function isReleaseSigned({ kind, plugin, version }: Change, facts: Facts): boolean {
  const [record, provenance] = [knownValue(facts.record), knownValue(facts.provenance)];
  const [files, time] = [knownValue(facts.releaseFiles), knownValue(facts.now)];
  if (kind !== 'release' || version === undefined) return false;
  if (provenance === undefined || files === undefined || time === undefined) return false;
  return releaseStatementSigner(provenance, record, { release: { plugin, version }, files, time }) !== undefined;
}

function isRecordSigned({ plugin }: Change, facts: Facts): boolean {
  const [base, proposed] = [knownValue(facts.plugin)?.record, knownValue(facts.proposedRecord)];
  const time = knownValue(facts.now);
  if (plugin === undefined || base === undefined || proposed === undefined || time === undefined) return false;
  return judgeRecordSignature({ plugin, base, proposed, time }).signer !== undefined;
}
