// Exists so that everything a review does to a pull request is planned as data, from values alone, and the same each time.
import { type CommitStatus, verdictContext } from '../model/commit-status.ts';
import { compareText } from '../model/order.ts';
import { countLine } from '../report/summary.ts';
import { toMarkdown } from '../report/to-markdown.ts';
import { type Decision, decide } from './decide.ts';
import type { Effect } from './effect.ts';
import { hearVoices } from './hear-voices.ts';
import { labelsFor, reviewLabels } from './labels.ts';
import { standingOf } from './needed-approvals.ts';
import { statusPrefix } from './own-statuses.ts';
import { planComment } from './plan-comment.ts';
import { aboutAnother, hasBaseMoved, planMerge } from './plan-merge.ts';
import type { ReviewState } from './review-state.ts';
import { planReplies } from './tell-answers.ts';
import { tellDecision } from './tell-decision.ts';
import { wasReviewed } from './wants-look.ts';

export interface ReviewPlan {
  readonly effects: readonly Effect[];
  /** Absent where nothing is decided: the pull request is closed, or the report is about something else. */
  readonly decision?: Decision;
}

/** Threat: a report about another head is about another change. Nothing is said of it; it is judged again. */
export function planReview(state: ReviewState): ReviewPlan {
  const { pullRequest, facts, report } = state;
  if (!pullRequest.open) return { effects: [] };
  const stale = aboutAnother(state);
  if (stale !== undefined) return { effects: [{ effect: 'judge-again', reason: stale }] };
  const standing = standingOf(facts, pullRequest);
  const heard = hearVoices(state, standing);
  const decision = decide(state, standing, heard);
  const moved = decision.merges && hasBaseMoved(state);
  return {
    decision,
    effects: [
      ...planStatus(state, decision, moved),
      ...planLabels(state, decision),
      ...planComment(state, toMarkdown(report, tellDecision(state, decision, moved))),
      ...planReplies(state, standing, heard),
      ...(decision.merges ? [planMerge(state, decision)] : []),
      ...(decision.merges && !moved ? [{ effect: 'dispatch', workflow: 'deploy' } as const] : []),
    ],
  };
}

/** GitHub cuts longer descriptions. */
const maxDescription = 140;

function planStatus(state: ReviewState, decision: Decision, moved: boolean): readonly Effect[] {
  const { pullRequest, report, statuses, reviews, self } = state;
  const status = {
    context: verdictContext,
    state: statusState(decision, moved),
    description: `${statusPrefix(pullRequest.number)}${report.verdict}: ${statusText(state, decision, moved)}`.slice(
      0,
      maxDescription,
    ),
  };
  // Threat: somebody else's status of our name, set later, is the one that the forge looks at.
  const [last] = statuses
    .filter(({ context }) => context === verdictContext)
    .sort((left, right) => compareText(right.at, left.at) || right.id - left.id);
  // A review that changed nothing was heard all the same: else the schedule would have it heard again and again.
  const said =
    last !== undefined &&
    last.creator === self &&
    last.state === status.state &&
    last.description === status.description &&
    !wasReviewed(reviews, last.at);
  return said ? [] : [{ effect: 'status', commit: pullRequest.head, ...status }];
}

function statusState({ merges, obstacles }: Decision, moved: boolean): CommitStatus['state'] {
  if (merges) return moved ? 'pending' : 'success';
  return obstacles.some(({ obstacle }) => obstacle !== 'draft') ? 'failure' : 'pending';
}

function statusText(
  { report }: ReviewState,
  { merges, obstacles, needs, holds, wait }: Decision,
  moved: boolean,
): string {
  if (merges) return moved ? 'the base branch moved, judging again' : 'merging';
  if (report.verdict === 'FAIL') return countLine(report);
  const asked = needs.some(({ met }) => !met) || holds.some(({ override }) => override === undefined);
  const reasons = [
    ...obstacles.map(({ obstacle }) => obstacleWords[obstacle]),
    ...(asked ? ['waits for people'] : []),
    ...(wait?.over === false
      ? [wait.until === undefined ? 'waits for an announcement' : `waits until ${wait.until}`]
      : []),
  ];
  return [...new Set(reasons)].join(', ');
}

const obstacleWords: Readonly<Record<Decision['obstacles'][number]['obstacle'], string>> = {
  failed: 'errors',
  unrun: 'checks could not run',
  incomplete: 'facts are missing',
  pushed: 'pushed by another account',
  objection: 'somebody objects',
  conflict: 'conflicts with the base branch',
  draft: 'draft',
};

function planLabels({ pullRequest, report }: ReviewState, decision: Decision): readonly Effect[] {
  const labels = labelsFor(report, decision);
  const wanted: readonly string[] = labels;
  const add = labels.filter((label) => !pullRequest.labels.includes(label));
  const remove = pullRequest.labels.filter((label) => Object.hasOwn(reviewLabels, label) && !wanted.includes(label));
  return add.length + remove.length === 0 ? [] : [{ effect: 'labels', add, remove }];
}
