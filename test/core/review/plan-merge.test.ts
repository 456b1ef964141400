import { describe, expect, test } from 'vitest';
import { parseMergeRecord } from '../../../src/core/model/merge-record.ts';
import { planReview } from '../../../src/core/review/plan-review.ts';
import { accepted } from '../../support/builders.ts';
import {
  aFirstRelease,
  alice,
  aPull,
  aReport,
  aReview,
  aState,
  at,
  base,
  effectOf,
  head,
  mallory,
  nextHead,
  rita,
  root,
  says,
  short,
  someSettings,
} from '../../support/review-builder.ts';

const subject = aFirstRelease().report.subject;

describe('the merge', () => {
  test('of an update by itself', () => {
    const merge = effectOf(aState(), 'merge');
    expect(merge).toMatchObject({
      number: 12,
      expectedHead: head,
      method: 'merge',
      title: 'Merge release slugify 1.1.0 (#12)',
    });
    expect(accepted(parseMergeRecord(`${merge?.title}\n\n${merge?.message}`))).toEqual({
      base,
      head,
      submitter: alice.id,
      verdict: 'PASS',
      catalogue: 5,
      report: 'd'.padEnd(64, '0'),
      review: 'auto',
      reviewers: [],
      overrides: [],
    });
  });

  test('names everybody whose word it stands on, and what was overridden', () => {
    const state = aFirstRelease({
      report: {
        ...aReport({
          found: ['manifest/name-is-allowed', 'manifest/name-is-not-lookalike', 'review/plugin-is-established'],
        }),
        subject,
      },
      now: at('+4 00:00'),
      reviews: [aReview(rita), aReview(mallory)],
      comments: [
        says(rita, `/plugyard override ${short} manifest/name-is-not-lookalike Same author.`),
        says(root, `/plugyard override ${short} manifest/name-is-allowed It is ours.`),
      ],
    });
    expect(accepted(parseMergeRecord(effectOf(state, 'merge')?.message ?? ''))).toMatchObject({
      verdict: 'HOLD',
      review: 'approved',
      reviewers: [root.id, rita.id],
      overrides: [
        { check: 'manifest/name-is-allowed', reason: 'It is ours.' },
        { check: 'manifest/name-is-not-lookalike', reason: 'Same author.' },
      ],
    });
  });

  test('is followed by the deploy, which no event of ours would start', () => {
    expect(planReview(aState()).effects.map(({ effect }) => effect)).toEqual([
      'status',
      'labels',
      'comment',
      'merge',
      'dispatch',
    ]);
  });
});

describe('instead of a merge', () => {
  test.each([
    ['the base branch has moved since it was judged', aState({ baseTip: 'c'.repeat(40) })],
    [
      'the base branch has moved since it was judged',
      aState({ facts: { ...aState().facts, settings: someSettings({ commit: 'c'.repeat(40) }) } }),
    ],
    ['the base branch has moved since it was judged', aState({ judged: { ...aState().judged, base: 'c'.repeat(40) } })],
    ['the branch has moved since it was judged', aState({ pullRequest: aPull({ head: nextHead }) })],
    ['it was judged as the change of another account', aState({ pullRequest: aPull({ author: mallory }) })],
  ])('it is judged again: %s', (reason, state) => {
    expect(effectOf(state, 'judge-again')).toEqual({ effect: 'judge-again', reason });
    expect(effectOf(state, 'merge')).toBeUndefined();
    expect(effectOf(state, 'dispatch')).toBeUndefined();
  });

  test('nothing is said of a head that was not judged', () => {
    const { effects, decision } = planReview(aState({ pullRequest: aPull({ head: nextHead }) }));
    expect([effects.length, decision]).toEqual([1, undefined]);
  });

  test('a base that has moved is no reason to judge again what waits for people', () => {
    const waiting = aFirstRelease({ baseTip: 'c'.repeat(40) });
    expect(effectOf(waiting, 'judge-again')).toBeUndefined();
  });

  test('a pull request that is closed is left alone', () => {
    expect(planReview(aState({ pullRequest: aPull({ open: false }) }))).toEqual({ effects: [] });
  });
});
