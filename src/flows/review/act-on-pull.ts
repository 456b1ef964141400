// Exists so that what was decided about a pull request happens: told, or merged, once, and only on the base it was decided on.
import { hasBaseMoved, planMerge } from '../../core/review/plan-merge.ts';
import { planReview, type ReviewPlan } from '../../core/review/plan-review.ts';
import type { ReviewState } from '../../core/review/review-state.ts';
import { tellRefusal } from '../../core/review/tell-refusal.ts';
import { hasCode, PlugyardError } from '../../errors.ts';
import type { Forge, MergeOutcome } from '../../forge.ts';
import type { Origin } from '../../ports.ts';
import { applyEffect } from './apply-effect.ts';
import { type FindPorts, type FoundHead, findHead } from './find-head.ts';
import {
  type GatheredReview,
  type GatherPorts,
  gatherReview,
  isOutdated,
  type ReviewQuestion,
  readTips,
  withTips,
} from './gather-review.ts';
import { type Handed, readHandOver } from './hand-over.ts';
import { inspectMerge } from './inspect-merge.ts';
import { type StagePorts, stageJudged } from './stage-judged.ts';
import { tellUnjudged } from './tell-unjudged.ts';

export interface ActPorts extends GatherPorts, FindPorts, StagePorts {
  readonly forge: Forge;
  readonly origin: Origin;
}

export interface ActQuestion {
  /** Of the pull request: the word of the event, never of the hand-over. */
  readonly number: number;
  /** Whether the review may be started once more; false where this one was started by a review, so that none goes on for ever. */
  readonly mayAsk: () => Promise<boolean>;
  /** Address of the log of this run. */
  readonly log: string;
}

/** `told`: it stays open, and everybody can read why. `unjudged`: that too; the job before had handed nothing over. */
export type Acted =
  | { readonly did: 'closed' | 'unjudged' }
  | ({ readonly did: 'told' } & Pick<ReviewState, 'report'>)
  | { readonly did: 'asked' | 'gave-up'; readonly reason: string }
  | ({
      readonly did: 'merged';
      readonly commit: string;
      /** What is wrong with the merge. */
      readonly alarm: readonly string[];
    } & Pick<ReviewState, 'report'>);

/** How often a base that moves meanwhile is followed. */
const tries = 3;

/**
 * Safe to be run again after it was stopped at any point: whatever the forge shows to be done already is not planned again.
 */
export async function actOnPull(ports: ActPorts, question: ActQuestion): Promise<Acted> {
  try {
    return await act(ports, question);
  } catch (error) {
    // Threat: a change on which this fails would be tried every half hour for ever, and its author would not know why.
    // A forge that does not answer now must not hide what failed first.
    if (!isOfTheWorld(error)) await Promise.allSettled([tellUnjudged(ports.forge, question)]);
    throw error;
  }
}

/** What passes by itself, or was told where it happened. */
function isOfTheWorld(error: unknown): boolean {
  const codes = ['FORGE_UNREACHABLE', 'FORGE_FORBIDDEN', 'FORGE_NOT_FOUND', 'FORGE_REFUSED', 'GIT_FAILED'] as const;
  return hasCode(error, ...codes, 'REVISION_NOT_FOUND');
}

async function act(ports: ActPorts, question: ActQuestion): Promise<Acted> {
  const { number } = question;
  const handed = await readHandOver(ports.handed);
  if (handed === 'nothing') {
    await tellUnjudged(ports.forge, question);
    return { did: 'unjudged' };
  }
  if (handed !== 'unasked' && handed.judged.number !== number) {
    throw new PlugyardError(
      'HAND_OVER_INVALID',
      `The hand-over is about #${handed.judged.number}, this run about #${number}`,
      {
        hint: 'Look at what the job judge had in its hands.',
      },
    );
  }
  for (let left = tries; left > 0; left -= 1) {
    const found = await findHead(ports, number);
    if (found === undefined) return { did: 'closed' };
    if (handed === 'unasked' || handed.judged.head !== found.pullRequest.head) {
      return await judgeAgain(ports, question, 'the branch has moved since it was judged');
    }
    const acted = await actOnce(ports, question, { found, handed, isLast: left === 1 });
    if (acted !== 'moved') return acted;
  }
  return await judgeAgain(ports, question, 'the base branch keeps moving');
}

interface Attempt {
  readonly found: FoundHead;
  readonly handed: Handed;
  readonly isLast: boolean;
}

async function actOnce(
  ports: ActPorts,
  question: ActQuestion,
  { found, handed, isLast }: Attempt,
): Promise<Acted | 'moved'> {
  const range = await ports.origin.fetch(found.base, found.pullRequest.head);
  try {
    const attempt = { ...found, range, handed };
    const gathered = await gatherReview(ports, attempt);
    if (isOutdated(handed, gathered.submission) && (await question.mayAsk())) {
      return await judgeAgain(ports, question, 'another release of the plugin was merged since it was judged');
    }
    if (hasBaseMoved(gathered.state) && !isLast) return 'moved';
    return await follow(ports, attempt, { ...gathered, question });
  } finally {
    await range.repository.close();
  }
}

interface Gathered extends GatheredReview {
  readonly question: ActQuestion;
}

/** Does what was planned, in its order; a merge that cannot be made ends it. */
async function follow(ports: ActPorts, attempt: ReviewQuestion, gathered: Gathered): Promise<Acted | 'moved'> {
  const { state, question } = gathered;
  const plan = planReview(state);
  if (plan.decision === undefined) {
    const [again] = plan.effects;
    return again?.effect === 'judge-again' ? await judgeAgain(ports, question, again.reason) : { did: 'closed' };
  }
  let acted: Acted = { did: 'told', report: state.report };
  for (const effect of plan.effects) {
    if (effect.effect === 'judge-again') return await judgeAgain(ports, question, effect.reason);
    if (effect.effect !== 'merge') {
      await applyEffect(ports.forge, question.number, effect);
      continue;
    }
    const outcome = await mergeNow(ports, gathered, plan.decision);
    if (outcome === 'moved' || outcome.did !== 'merged') return outcome;
    const { commit } = outcome;
    const alarm = await inspectMerge(attempt.range, { ...state.judged, commit });
    acted = { ...outcome, alarm };
    // What is not what was judged is for people, not for clients.
    if (alarm.length > 0) return acted;
  }
  return acted;
}

/** Holds the bytes, looks at both branches once more, and merges. */
async function mergeNow(
  ports: ActPorts,
  gathered: Gathered,
  decision: NonNullable<ReviewPlan['decision']>,
): Promise<Acted | 'moved'> {
  const { forge, origin } = ports;
  const { state } = gathered;
  await stageOrTell(ports, gathered);
  const tips = await readTips(origin, state.pullRequest.number);
  const planned = planMerge(withTips(state, tips), decision);
  if (planned.effect === 'judge-again') return 'moved';
  const { effect: _, ...merge } = planned;
  const outcome = await mergeOrTell(forge, state, merge);
  return 'merged' in outcome
    ? { did: 'merged', commit: outcome.merged, alarm: [], report: state.report }
    : await answerRefusal(forge, state, outcome);
}

/** Threat: a right that is missing, or a clock that is wrong, would have it tried every half hour for ever. */
async function stageOrTell(ports: ActPorts, { state, submission, question }: Gathered): Promise<void> {
  try {
    await stageJudged(ports, submission, state.judged.base);
  } catch (error) {
    if (hasCode(error, 'FORGE_FORBIDDEN', 'FORGE_REFUSED')) await tellUnjudged(ports.forge, question);
    throw error;
  }
}

/** Threat: a change of workflows, which the token may not merge, would be tried again every half hour for ever. */
async function mergeOrTell(
  forge: Forge,
  state: ReviewState,
  merge: Parameters<Forge['merge']>[0],
): Promise<MergeOutcome> {
  try {
    return await forge.merge(merge);
  } catch (error) {
    if (hasCode(error, 'FORGE_FORBIDDEN')) {
      const refusal = tellRefusal(state, 'the workflow may not make it; an administrator can');
      await applyEffect(forge, merge.number, refusal);
    }
    throw error;
  }
}

async function answerRefusal(
  forge: Forge,
  state: ReviewState,
  { refused, message }: Exclude<MergeOutcome, { merged: string }>,
): Promise<Acted | 'moved'> {
  if (refused === 'closed') return { did: 'closed' };
  if (refused !== 'not-allowed') return 'moved';
  const { number } = state.pullRequest;
  await applyEffect(forge, number, tellRefusal(state, message));
  throw new PlugyardError('FORGE_REFUSED', `A rule of the repository keeps #${number} from being merged: ${message}`, {
    hint: 'Where code owners are asked, one of them approves with the button. Else compare the settings: plugyard doctor --repository.',
  });
}

async function judgeAgain({ forge }: ActPorts, { number, mayAsk }: ActQuestion, reason: string): Promise<Acted> {
  if (!(await mayAsk())) return { did: 'gave-up', reason };
  await forge.dispatch('review', { number: String(number) });
  return { did: 'asked', reason };
}
