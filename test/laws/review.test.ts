// Laws of the review: whatever people do, in whatever order it arrives, only what was judged and allowed merges.
import fc, { type Arbitrary } from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Account } from '../../src/core/model/account.ts';
import type { Review } from '../../src/core/model/approval.ts';
import type { Comment } from '../../src/core/model/comment.ts';
import type { CommitStatus } from '../../src/core/model/commit-status.ts';
import { addHours, type Timestamp } from '../../src/core/model/timestamp.ts';
import { couldMerge } from '../../src/core/review/could-merge.ts';
import { planReview } from '../../src/core/review/plan-review.ts';
import type { ReviewState } from '../../src/core/review/review-state.ts';
import { aRegistry } from '../support/builders.ts';
import {
  aFirstRelease,
  alice,
  aPull,
  aStatus,
  at,
  base,
  bot,
  head,
  mallory,
  nextHead,
  rita,
  root,
  ruth,
  someFacts,
  someSettings,
} from '../support/review-builder.ts';
import { sometimes } from './arbitraries.ts';

const heads = [head, nextHead, 'c'.repeat(40)];
const people = [alice, mallory, rita, ruth, root];

/** What can happen on the forge while a new plugin waits. */
type Step =
  | { readonly step: 'push'; readonly head: string; readonly by: Account }
  | { readonly step: 'judge' }
  | { readonly step: 'approve'; readonly by: Account; readonly head: string; readonly typed: boolean }
  | { readonly step: 'hold' | 'unhold' | 'object' | 'chat'; readonly by: Account }
  | { readonly step: 'edit'; readonly nth: number }
  | { readonly step: 'wait'; readonly hours: number };

const who = fc.constantFrom(...people);
const which = fc.constantFrom(...heads);
const steps: Arbitrary<readonly Step[]> = fc.array(
  fc.oneof(
    {
      weight: 2,
      arbitrary: fc.record({
        step: fc.constant('push' as const),
        head: which,
        by: fc.constantFrom(alice, alice, mallory, ruth),
      }),
    },
    { weight: 3, arbitrary: fc.constant({ step: 'judge' as const }) },
    {
      weight: 5,
      arbitrary: fc.record({ step: fc.constant('approve' as const), by: who, head: which, typed: fc.boolean() }),
    },
    {
      weight: 2,
      arbitrary: fc.record({
        step: fc.constantFrom('hold' as const, 'unhold' as const, 'object' as const, 'chat' as const),
        by: who,
      }),
    },
    { weight: 1, arbitrary: fc.record({ step: fc.constant('edit' as const), nth: fc.nat({ max: 9 }) }) },
    { weight: 3, arbitrary: fc.record({ step: fc.constant('wait' as const), hours: fc.constantFrom(1, 30, 80) }) },
  ),
  { maxLength: 14 },
);

interface World {
  now: Timestamp;
  head: string;
  pusher: Account;
  id: number;
  readonly statuses: Map<string, CommitStatus[]>;
  comments: Comment[];
  readonly reviews: Review[];
}

function newWorld(): World {
  return { now: at('12:00'), head, pusher: alice, id: 0, statuses: new Map(), comments: [], reviews: [] };
}

function happen(world: World, one: Step): void {
  world.now = addHours(world.now, one.step === 'wait' ? one.hours : 1);
  world.id += 1;
  const { id, now } = world;
  const say = (by: Account, body: string): number =>
    world.comments.push({ id, author: by, at: now, edited: false, body });
  switch (one.step) {
    case 'push':
      world.head = one.head;
      world.pusher = one.by;
      break;
    case 'judge':
      world.statuses.set(world.head, [...(world.statuses.get(world.head) ?? []), aStatus({ at: now })]);
      break;
    case 'approve':
      if (one.typed) say(one.by, `/plugyard approve ${one.head.slice(0, 12)}`);
      else world.reviews.push({ id, reviewer: one.by, state: 'APPROVED', commit: one.head, at: now });
      break;
    case 'object':
      world.reviews.push({ id, reviewer: one.by, state: 'CHANGES_REQUESTED', commit: world.head, at: now });
      break;
    case 'edit':
      world.comments = world.comments.map((comment, index) =>
        index === one.nth ? { ...comment, edited: true } : comment,
      );
      break;
    case 'wait':
      break;
    case 'chat':
      say(one.by, 'Looks good to me, please merge!');
      break;
    default:
      say(one.by, `/plugyard ${one.step}`);
  }
}

const settings = someSettings({ registry: aRegistry({ administrators: [root], reviewers: [rita, ruth] }) });
const first = aFirstRelease();
const facts = someFacts(
  first.facts.change.files.map(({ path }) => path),
  { settings, plugin: { exists: false, releases: [] } },
);

function stateOf(world: World): ReviewState {
  return {
    ...first,
    facts,
    pullRequest: aPull({ head: world.head, lastPusher: world.pusher, openSince: at('12:00') }),
    judged: { ...first.judged, head: world.head },
    statuses: world.statuses.get(world.head) ?? [],
    comments: world.comments,
    reviews: world.reviews,
    now: world.now,
  };
}

function played(all: readonly Step[]): World {
  const world = newWorld();
  for (const one of all) happen(world, one);
  return world;
}

function mergeOf(state: ReviewState) {
  return planReview(state).effects.find((one) => one.effect === 'merge');
}

/** Whether somebody other than those who made the head said yes to it, seen from the outside. */
function isAllowed({ comments, reviews, statuses, head: now, pusher }: World): boolean {
  const judged = statuses.get(now)?.[0]?.at;
  const counts = ({ id }: Account): boolean => [rita, ruth, root].some((one) => one.id === id) && id !== pusher.id;
  return (
    judged !== undefined &&
    (reviews.some(({ reviewer, state, commit }) => state === 'APPROVED' && commit === now && counts(reviewer)) ||
      comments.some(
        ({ author, body, edited, at: said }) =>
          !edited && body === `/plugyard approve ${now.slice(0, 12)}` && said > judged && counts(author),
      ))
  );
}

describe('for any sequence of pushes, approvals, comments and time', () => {
  test('a merge is of the head that is there, pushed by its author, allowed by others at that head, and waited for', () => {
    let merged = 0;
    fc.assert(
      fc.property(steps, (all) => {
        const world = played(all);
        const merge = mergeOf(stateOf(world));
        if (merge === undefined) return;
        merged += 1;
        expect(merge.expectedHead).toBe(world.head);
        expect(world.pusher).toBe(alice);
        expect(isAllowed(world)).toBe(true);
        expect(addHours(world.statuses.get(world.head)?.[0]?.at ?? world.now, 72) <= world.now).toBe(true);
      }),
      { ...sometimes, numRuns: sometimes.numRuns * 5 },
    );
    expect(merged).toBeGreaterThan(20);
  });

  test('nothing merges that was thought not to, before anybody was heard', () => {
    fc.assert(
      fc.property(steps, (all) => {
        const state = stateOf(played(all));
        expect(mergeOf(state) === undefined || couldMerge(state)).toBe(true);
      }),
      sometimes,
    );
  });

  test('an objection blocks, whatever else happens, until who made it or an administrator lifts it or says yes', () => {
    const others = steps.map((all) =>
      all.filter((one) => !('by' in one) || (one.by !== rita && (one.by !== root || one.step !== 'unhold'))),
    );
    fc.assert(
      fc.property(steps, others, fc.constantFrom('hold' as const, 'object' as const), (before, after, step) => {
        const world = played([...before, { step, by: rita }, ...after]);
        expect(mergeOf(stateOf(world))).toBeUndefined();
      }),
      sometimes,
    );
  });

  test('the order in which the forge lists things does not matter', () => {
    fc.assert(
      fc.property(steps, fc.infiniteStream(fc.nat()), (all, random) => {
        const state = stateOf(played(all));
        const shuffled = <T>(list: readonly T[]): readonly T[] =>
          list
            .map((one) => ({ one, key: random.next().value as number }))
            .sort((left, right) => left.key - right.key)
            .map(({ one }) => one);
        const { comments, reviews, statuses } = state;
        const other = {
          ...state,
          comments: shuffled(comments),
          reviews: shuffled(reviews),
          statuses: shuffled(statuses),
        };
        const sorted = (plan: ReturnType<typeof planReview>): readonly string[] =>
          plan.effects.map((one) => JSON.stringify(one)).sort();
        expect(sorted(planReview(other))).toEqual(sorted(planReview(state)));
      }),
      sometimes,
    );
  });

  test('what was done is not done again', () => {
    fc.assert(
      fc.property(steps, (all) => {
        const state = { ...stateOf(played(all)), statuses: [aStatus({ at: at('12:00') })] };
        const { effects } = planReview(applied(state));
        expect(effects.filter(({ effect }) => effect !== 'merge' && effect !== 'dispatch')).toEqual([]);
      }),
      sometimes,
    );
  });
});

/** The world after the plan, as the forge would show it, apart from the merge. */
function applied(state: ReviewState): ReviewState {
  let after = state;
  let id = 1000;
  for (const one of planReview(state).effects) {
    id += 1;
    const write = (body: string): Comment => ({ id, author: bot, at: state.now, edited: false, body });
    if (one.effect === 'status') {
      const { state: said, description } = one;
      after = { ...after, statuses: [...after.statuses, aStatus({ state: said, description, at: state.now })] };
    } else if (one.effect === 'labels') {
      after = { ...after, pullRequest: { ...after.pullRequest, labels: [...after.pullRequest.labels, ...one.add] } };
    } else if (one.effect === 'comment' || one.effect === 'reply') {
      after = { ...after, comments: [...after.comments, write(one.body)] };
    }
  }
  return after;
}

test('a report for another head or another base never merges', () => {
  fc.assert(
    fc.property(steps, which, fc.constantFrom(base, 'd'.repeat(40)), (all, judged, tip) => {
      const world = played(all);
      const state = stateOf(world);
      const merge = mergeOf({ ...state, judged: { ...state.judged, head: judged }, baseTip: tip });
      expect(merge === undefined || (judged === world.head && tip === base)).toBe(true);
    }),
    sometimes,
  );
});

test('who has no role never makes the difference', () => {
  fc.assert(
    fc.property(steps, (all) => {
      const without = all.map(
        (one): Step => ('by' in one && one.by === mallory && one.step !== 'push' ? { step: 'wait', hours: 1 } : one),
      );
      const merged = (some: readonly Step[]): string | undefined => mergeOf(stateOf(played(some)))?.expectedHead;
      const edits = all.some(({ step }) => step === 'edit');
      if (!edits) expect(merged(all)).toBe(merged(without));
    }),
    sometimes,
  );
});
