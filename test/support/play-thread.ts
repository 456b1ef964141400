// Exists so that a pull request is played in values: people and pushes in an order, the review after each, its effects applied.
import type { Account } from '../../src/core/model/account.ts';
import type { Review } from '../../src/core/model/approval.ts';
import { type CommitStatus, verdictContext } from '../../src/core/model/commit-status.ts';
import { parseMergeRecord } from '../../src/core/model/merge-record.ts';
import type { PullRequest } from '../../src/core/model/pull-request.ts';
import type { Effect, MergeEffect } from '../../src/core/review/effect.ts';
import { planReview } from '../../src/core/review/plan-review.ts';
import type { ReviewState } from '../../src/core/review/review-state.ts';
import { accepted } from './builders.ts';
import { says as aComment, aReview, aStatus, at, bot } from './review-builder.ts';

/** Merged by whose word, or what our last status says; and what was answered, line by line. */
export type ThreadEnd = { readonly answers: readonly string[] } & (
  | { readonly merged: 'auto' | 'approved'; readonly by: readonly number[] }
  | { readonly says: string }
);

export interface PlayedThread {
  readonly end: ThreadEnd;
  /** Everything that we wrote into the thread, as Markdown. */
  readonly told: readonly string[];
}

/** One thing that happens, at a time of day such as `13:00`, or `+3 13:00` three days later. */
export interface Step {
  readonly clock: string;
  readonly happens: (state: ReviewState) => Partial<ReviewState>;
  /** Happens between the decision to merge and the merge. */
  readonly racing?: true;
}

export function play(start: ReviewState, ...steps: readonly Step[]): PlayedThread {
  let world: World = review({ state: start, answers: [], told: [] });
  let races: readonly Step[] = [];
  for (const step of steps) {
    if (world.merged !== undefined) break;
    if (step.racing === true) {
      races = [...races, step];
    } else {
      world = review({ ...world, state: after(world.state, step) }, races);
      races = [];
    }
  }
  return { end: ending(world), told: world.told };
}

interface World {
  readonly state: ReviewState;
  readonly answers: readonly string[];
  readonly told: readonly string[];
  readonly merged?: MergeEffect;
}

function after(state: ReviewState, { clock, happens }: Step): ReviewState {
  const now = at(clock);
  const moved = { ...state, now };
  return { ...moved, ...happens(moved) };
}

/** The review runs until it wants nothing anew. */
function review(world: World, races: readonly Step[] = []): World {
  const { effects } = planReview(world.state);
  const done = effects.reduce(apply, world);
  const merge = effects.find((one) => one.effect === 'merge');
  const raced = merge === undefined ? done.state : races.reduce(after, done.state);
  // The forge refuses a merge whose head is no longer the expected one.
  if (merge !== undefined && raced.pullRequest.head === merge.expectedHead) return { ...done, merged: merge };
  const again = merge !== undefined || effects.some(({ effect }) => effect === 'judge-again');
  return again ? review({ ...done, state: judgedAgain(raced) }) : done;
}

/** Threat: what is judged is what the forge has now, and by the rules of main as they are now. */
function judgedAgain(state: ReviewState): ReviewState {
  const { pullRequest, baseTip, facts, judged } = state;
  return {
    ...state,
    judged: { ...judged, head: pullRequest.head, base: baseTip },
    facts: { ...facts, author: pullRequest.author, settings: { ...facts.settings, commit: baseTip } },
  };
}

function apply(world: World, effect: Effect): World {
  const { state, answers, told } = world;
  const { now } = state;
  switch (effect.effect) {
    case 'status': {
      const { state: said, description } = effect;
      const status = aStatus({ state: said, description, at: now, creator: bot.id });
      return { ...world, state: { ...state, statuses: [...state.statuses, status] } };
    }
    case 'comment': {
      const others = state.comments.filter(({ id }) => id !== effect.update);
      const comments = [...others, aComment(bot, effect.body, { at: now })];
      return { ...world, told: [...told, effect.body], state: { ...state, comments } };
    }
    case 'reply': {
      const lines = effect.body.split('\n').filter((line) => line.startsWith('- '));
      const comments = [...state.comments, aComment(bot, effect.body, { at: now })];
      return {
        ...world,
        told: [...told, effect.body],
        answers: [...answers, ...lines],
        state: { ...state, comments },
      };
    }
    default:
      return world;
  }
}

function ending({ state, answers, merged }: World): ThreadEnd {
  if (merged !== undefined) {
    const { review: kind, reviewers } = accepted(parseMergeRecord(merged.message));
    return { merged: kind, by: reviewers, answers };
  }
  const ours = state.statuses.filter(({ context, creator }) => context === verdictContext && creator === bot.id);
  return { says: ours.at(-1)?.description ?? 'nothing', answers };
}

const step = (clock: string, happens: Step['happens']): Step => ({ clock, happens });

const pullOf = ({ pullRequest }: ReviewState, parts: Partial<PullRequest>): Pick<ReviewState, 'pullRequest'> => ({
  pullRequest: { ...pullRequest, ...parts },
});

export function comments(clock: string, by: Account, body: string): Step {
  return step(clock, (state) => ({
    comments: [...state.comments, aComment(by, body, { at: state.now })],
  }));
}

/** Somebody who runs the repository takes a comment away, or puts other words into it. */
export function deletes(clock: string, whose: Account): Step {
  return step(clock, (state) => ({ comments: state.comments.filter(({ author }) => author.id !== whose.id) }));
}

export function edits(clock: string, whose: Account, body: string): Step {
  return step(clock, (state) => ({
    comments: state.comments.map((one) => (one.author.id === whose.id ? { ...one, body, edited: true } : one)),
  }));
}

/** A review by button, of the head as it is then. */
export function reviews(clock: string, by: Account, parts: Partial<Review> = {}): Step {
  return step(clock, (state) => ({
    reviews: [...state.reviews, aReview(by, { commit: state.pullRequest.head, at: state.now, ...parts })],
  }));
}

export function dismisses(clock: string, by: Account): Step {
  return step(clock, (state) => ({ reviews: state.reviews.map((one) => ({ ...one, dismissedBy: by })) }));
}

/** Another head; nobody has set a status on it yet. */
export function pushes(clock: string, by: Account, head: string): Step {
  return step(clock, (state) => ({ ...pullOf(state, { head, lastPusher: by }), statuses: [] }));
}

/** The same at the worst moment: when the next step has led to a merge that is under way. */
export function pushesMeanwhile(clock: string, by: Account, head: string): Step {
  return { ...pushes(clock, by, head), racing: true };
}

export function moves(
  clock: string,
  baseTip: string,
  parts: (state: ReviewState) => Partial<ReviewState> = () => ({}),
): Step {
  return step(clock, (state) => ({ baseTip, ...parts(state) }));
}

export function sets(clock: string, parts: Partial<CommitStatus>): Step {
  return step(clock, (state) => ({ statuses: [...state.statuses, aStatus({ at: state.now, ...parts })] }));
}

export function changes(clock: string, parts: Partial<PullRequest>): Step {
  return step(clock, (state) => pullOf(state, parts));
}

/** Closed, and opened again at that time. */
export function reopens(clock: string): Step {
  return step(clock, (state) => pullOf(state, { open: true, openSince: state.now }));
}

export function waits(clock: string): Step {
  return step(clock, () => ({}));
}
