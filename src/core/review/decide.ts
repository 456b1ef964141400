// Exists so that whether a pull request merges is one decision with every reason in it, and nothing else merges.
import type { Account } from '../model/account.ts';
import type { Approval, Objection, Override } from '../model/approval.ts';
import type { Timestamp } from '../model/timestamp.ts';
import { addHours } from '../model/timestamp.ts';
import { hoursOf, rights } from '../trust/rights.ts';
import { type ClockQuestion, firstJudged } from './clock.ts';
import type { Heard } from './hear-voices.ts';
import { mayBring, type NeedState, needStates, type Standing } from './needed-approvals.ts';
import { type Hold, holdsOf } from './override-rules.ts';
import type { ReviewState } from './review-state.ts';

/** What keeps a change from merging and does not pass by itself: somebody has to do something about it first. */
export type Obstacle =
  | { readonly obstacle: 'failed'; readonly errors: number }
  | { readonly obstacle: 'unrun'; readonly checks: readonly string[] }
  | { readonly obstacle: 'incomplete' }
  | { readonly obstacle: 'pushed'; readonly by: Account }
  | { readonly obstacle: 'objection'; readonly objection: Objection }
  | { readonly obstacle: 'conflict' }
  | { readonly obstacle: 'draft' };

export interface WaitState {
  readonly hours: number;
  /** Absent for an orphan that is not announced. */
  readonly until?: Timestamp;
  readonly over: boolean;
}

export interface HoldState extends Hold {
  readonly override?: Override;
}

export interface Decision {
  readonly merges: boolean;
  readonly obstacles: readonly Obstacle[];
  /** Empty where nobody has to say yes. */
  readonly needs: readonly NeedState[];
  /** Those that only an override lifts, or that one has lifted. */
  readonly holds: readonly HoldState[];
  readonly wait?: WaitState;
  /** Those whose word the merge stands on, in the order of their numbers. */
  readonly reviewers: readonly number[];
  readonly overrides: readonly Override[];
}

export function decide(state: ReviewState, standing: Standing, heard: Heard): Decision {
  const obstacles = obstaclesOf(state, standing, heard);
  const holds = holdsOf(state.report)
    .filter(({ lift }) => lift !== 'never')
    .map((hold): HoldState => {
      const override = heard.overrides.find(({ check }) => check === hold.check);
      return { ...hold, ...(override === undefined ? {} : { override }) };
    });
  const needs = needsPeople(state, standing, holds) ? needStates(standing, heard.approvals) : [];
  const named = holds.filter(({ lift, override }) => lift === 'name' || override !== undefined);
  const wait = waitOf(state, standing.matters);
  return {
    merges:
      obstacles.length === 0 &&
      needs.every(({ met }) => met) &&
      named.every(({ override }) => override !== undefined) &&
      (wait === undefined || wait.over),
    obstacles,
    needs,
    holds: named,
    ...(wait === undefined ? {} : { wait }),
    reviewers: reviewersOf([...needs.flatMap(({ given }) => given), ...heard.overrides.map(({ by }) => by)]),
    overrides: heard.overrides,
  };
}

/** A change merges without anybody's yes if its row says so, nothing is left for people, and it is known who pushed it. */
function needsPeople(
  { pullRequest, report }: ReviewState,
  { matters, signed }: Standing,
  holds: readonly HoldState[],
): boolean {
  return (
    matters.some((matter) => !rights[matter].byItself) ||
    holds.some(({ lift, override }) => lift !== 'name' && override === undefined) ||
    // Threat: a report that says HOLD and not why.
    (report.verdict === 'HOLD' && holds.length === 0) ||
    (pullRequest.lastPusher === undefined && !signed)
  );
}

function obstaclesOf(state: ReviewState, standing: Standing, { objections }: Heard): readonly Obstacle[] {
  const { report, pullRequest } = state;
  const { lastPusher, mergeable, draft } = pullRequest;
  const errors = report.findings.filter(({ severity }) => severity === 'error').length;
  const failed = errors > 0 || report.verdict === 'FAIL';
  const unrun = holdsOf(report).filter(({ lift }) => lift === 'never');
  const found: readonly (Obstacle | false)[] = [
    failed && { obstacle: 'failed', errors },
    unrun.length > 0 && !failed && { obstacle: 'unrun', checks: unrun.map(({ check }) => check) },
    !report.complete && { obstacle: 'incomplete' },
    lastPusher !== undefined && !mayBring(lastPusher, standing) && { obstacle: 'pushed', by: lastPusher },
    ...objections.map((objection): Obstacle => ({ obstacle: 'objection', objection })),
    mergeable === false && { obstacle: 'conflict' },
    draft && { obstacle: 'draft' },
  ];
  return found.filter((one) => one !== false);
}

/** The part of a state that tells how long a change waits. */
export type WaitQuestion = ClockQuestion & Pick<ReviewState, 'facts' | 'now' | 'orphanNotice'>;

/** The longest of the waiting times of what the change is about. */
export function waitOf(state: WaitQuestion, matters: Standing['matters']): WaitState | undefined {
  const { facts, now, orphanNotice } = state;
  const waits = matters.flatMap((matter) => rights[matter].waits ?? []);
  const [wait] = waits;
  if (wait === undefined) return undefined;
  const hours = hoursOf(wait, facts.settings.policy);
  const start = wait === 'orphan' ? orphanNotice : (firstJudged(state) ?? now);
  if (start === undefined) return { hours, over: false };
  const until = addHours(start, hours);
  return { hours, until, over: until <= now };
}

function reviewersOf(people: readonly Approval['by'][]): readonly number[] {
  return [...new Set(people.map(({ id }) => id))].sort((left, right) => left - right);
}
