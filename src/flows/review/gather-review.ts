// Exists so that a merge is decided on what this job has seen itself: git, the forge, and of the bytes what their reader said.
import { knownValue } from '../../core/model/fact.ts';
import type { Submission } from '../../core/model/submission.ts';
import { toJson } from '../../core/report/to-json.ts';
import { couldMerge } from '../../core/review/could-merge.ts';
import { type ReviewFacts, type ReviewState, toReviewFacts } from '../../core/review/review-state.ts';
import { mattersOf } from '../../core/trust/matter.ts';
import { PlugyardError } from '../../errors.ts';
import type { ForgeReader } from '../../forge.ts';
import type { Clock, FetchedRange, Hasher, Inflater, Origin, SignatureVerifier, Tree } from '../../ports.ts';
import { checkRange } from '../check-range.ts';
import { heldFetcher, noValidator } from '../gather/believe-examination.ts';
import type { FoundHead } from './find-head.ts';
import { type Handed, handOverFiles } from './hand-over.ts';

export interface GatherPorts {
  readonly forge: ForgeReader;
  readonly origin: Origin;
  /** What the other job wrote. */
  readonly handed: Tree;
  readonly verifier: SignatureVerifier;
  readonly hash: Hasher;
  readonly inflate: Inflater;
  readonly clock: Clock;
}

/** A head with what was fetched for it, and what was handed over about it. */
export interface ReviewQuestion extends FoundHead {
  readonly range: FetchedRange;
  readonly handed: Handed;
}

export interface GatheredReview {
  readonly state: ReviewState;
  readonly submission: Submission;
}

/**
 * Judges the change by the rules of the base tip of now, then asks what people said, so that no word is missed that was
 * said meanwhile. Threat: the hand-over says what engines found in the bytes with that digest. That has to be believed,
 * for nothing here may read them; the report, and with it the verdict, is made here and nowhere else.
 */
export async function gatherReview(ports: GatherPorts, question: ReviewQuestion): Promise<GatheredReview> {
  const { base, pullRequest, range, handed } = question;
  const { number, head, author } = pullRequest;
  const { examination } = handed;
  const { report, submission } = await checkRange(
    {
      ...ports,
      fetcher: heldFetcher(ports.handed, handOverFiles.artifact, examination),
      validator: noValidator,
      examined: examination,
    },
    range.repository,
    { base, head, mergeBases: range.mergeBases, author: { account: author } },
  );
  const facts = toReviewFacts(submission);
  if (facts === undefined) {
    throw new PlugyardError('REGISTRY_INVALID', `It is not known what #${number} changes, and by whose rules`);
  }
  const now = ports.clock();
  const observed = await ports.forge.observe(pullRequest, (said) => {
    return couldMerge({ ...said, facts, report, now, pullRequest: { number, openSince: pullRequest.opened } });
  });
  const tips = await readTips(ports.origin, number);
  const orphanNotice = await noticeOf(ports.forge, facts);
  const digest = ports.hash(new TextEncoder().encode(toJson(report)));
  return {
    state: {
      ...withTips(observed, tips),
      facts,
      report,
      judged: { head, base, report: digest },
      now,
      ...(orphanNotice === undefined ? {} : { orphanNotice }),
    },
    submission,
  };
}

/** Where both branches are at this moment. Git is asked, whose answers are not counted among the requests. */
export interface Tips {
  readonly baseTip: string;
  /** Absent where the pull request is gone. */
  readonly headTip: string | undefined;
}

export async function readTips(origin: Pick<Origin, 'tips'>, number: number): Promise<Tips> {
  const { base, head } = await origin.tips(number);
  return { baseTip: base, headTip: head };
}

/** Threat: what was seen of the pull request is older; a head that has moved since was judged by nobody. */
export function withTips<State extends Pick<ReviewState, 'pullRequest'>>(
  state: State,
  { baseTip, headTip }: Tips,
): State & Pick<ReviewState, 'baseTip'> {
  return { ...state, baseTip, pullRequest: { ...state.pullRequest, head: headTip ?? 'gone' } };
}

async function noticeOf(forge: ForgeReader, facts: ReviewFacts): Promise<ReviewState['orphanNotice']> {
  const { plugin } = facts.change;
  return plugin !== undefined && mattersOf(facts).includes('orphan')
    ? await forge.orphanNotice(plugin, facts.settings.registry.administrators)
    : undefined;
}

/** Whether what engines found does not hold for the base tip of now: another release of the plugin was merged meanwhile. */
export function isOutdated({ examination }: Handed, { facts }: Submission): boolean {
  return knownValue(examination.previousScan) !== undefined && knownValue(facts.previousScan) === undefined;
}
