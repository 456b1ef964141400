import { describe, expect, test } from 'vitest';
import { readReviewComment } from '../../../src/core/review/read-review-comment.ts';
import type { ReviewState } from '../../../src/core/review/review-state.ts';
import { toSubmissionStatus, type WatchedPull } from '../../../src/core/review/submission-status.ts';
import {
  aFirstRelease,
  aPull,
  aReport,
  aState,
  aStatus,
  at,
  bot,
  effectOf,
  head,
  mallory,
  rita,
  says,
} from '../../support/review-builder.ts';

/** What a reader finds after our review of a state was applied. */
function watched(state: ReviewState, parts: Partial<WatchedPull> = {}): WatchedPull {
  const status = effectOf(state, 'status');
  const labels = effectOf(state, 'labels');
  const comment = effectOf(state, 'comment');
  return {
    number: state.pullRequest.number,
    state: 'open',
    draft: state.pullRequest.draft,
    head,
    labels: labels?.add ?? [],
    statuses: status === undefined ? [] : [aStatus({ ...status, at: at('14:00') })],
    comments: comment === undefined ? [] : [{ author: bot.id, body: comment.body }],
    ...parts,
  };
}

const fresh = { statuses: [] };
const unjudged = (tries: number) =>
  aStatus({ state: 'error', description: `#12 could not be judged, ${tries} of 5 tries` });
const failing = aState({
  ...fresh,
  report: aReport({ found: ['manifest/licence-is-known', 'review/plugin-is-established'] }),
});

describe('toSubmissionStatus()', () => {
  test('of a first release: held, asked of people, until then', () => {
    const status = toSubmissionStatus(watched(aFirstRelease(fresh)));
    expect(status).toMatchObject({
      number: 12,
      state: 'open',
      verdict: 'HOLD',
      turn: 'people',
      waitsUntil: '2026-11-24T14:00:00Z',
    });
    expect(status.review?.next[0]).toBe('⏳ an approval by a reviewer; it can come from rita (2), root (1)');
    expect(status.review?.next).toContain(`/plugyard approve ${head.slice(0, 12)}`);
    expect(status.review?.holds).toEqual([
      {
        check: 'review/plugin-is-established',
        message: 'A new plugin is approved by a reviewer, after the waiting time',
        fix: 'Nothing to do: a reviewer looks at it once the waiting time is over.',
      },
    ]);
  });

  test('approved, it waits for its time alone', () => {
    const reviews = [{ id: 1, reviewer: rita, state: 'APPROVED', commit: head, at: at('13:00') }] as const;
    const status = toSubmissionStatus(watched(aFirstRelease({ reviews })));
    expect(status).toMatchObject({ verdict: 'HOLD', turn: 'time' });
  });

  test('of a failing one: what to mend, by the author', () => {
    const status = toSubmissionStatus(watched(failing));
    expect(status).toMatchObject({ verdict: 'FAIL', turn: 'author', says: '1 error, 1 hold; 3 checks passed' });
    expect(status.review?.errors.map(({ check }) => check)).toEqual(['manifest/licence-is-known']);
  });

  test.each([
    ['passes: the registry merges it', aState(fresh), {}, { verdict: 'PASS', turn: 'registry' }],
    ['a draft', aState({ ...fresh, pullRequest: aPull({ draft: true }) }), {}, { turn: 'author' }],
    [
      'somebody objects',
      aState({ statuses: [aStatus()], comments: [says(rita, '/plugyard hold no')] }),
      {},
      { turn: 'people' },
    ],
    [
      'held without a label',
      aFirstRelease({ now: at('+9 00:00') }),
      { labels: [] },
      { verdict: 'HOLD', turn: 'people' },
    ],
    ['merged', aState(fresh), { state: 'merged' }, { state: 'merged', turn: 'nobody' }],
    ['closed', aState(fresh), { state: 'closed' }, { state: 'closed', turn: 'nobody' }],
    ['not judged yet', aState(fresh), { statuses: [], comments: [] }, { turn: 'registry' }],
    ['could not be judged', aState(fresh), { statuses: [unjudged(4)] }, { turn: 'registry' }],
    ['could not be judged in the end', aState(fresh), { statuses: [unjudged(5)] }, { turn: 'operators' }],
    ['closed unjudged', aState(fresh), { statuses: [unjudged(5)], state: 'closed' }, { turn: 'nobody' }],
  ] as const)('%s', (...[, state, parts, expected]) => {
    expect(toSubmissionStatus(watched(state, parts))).toMatchObject(expected);
  });

  test('the newest status counts, and of two in a second the later one', () => {
    const told = (description: string, parts: object) => aStatus({ description, ...parts });
    const statuses = [
      told('#12 FAIL: old', { at: at('12:00') }),
      told('#12 PASS: merging', { id: 1001, at: at('13:00') }),
      told('#12 HOLD: waits for people', { id: 1000, at: at('13:00') }),
    ];
    expect(toSubmissionStatus(watched(aState(fresh), { statuses }))).toMatchObject({
      verdict: 'PASS',
      says: 'merging',
    });
  });

  test('attack: statuses of other names, of other pull requests and of other forms are no verdict', () => {
    const statuses = [
      aStatus({ context: 'plugyard/verdict2', description: '#12 PASS: merging' }),
      aStatus({ description: '#1 PASS: merging' }),
    ];
    expect(toSubmissionStatus(watched(aState(fresh), { statuses })).verdict).toBeUndefined();
    const odd = [aStatus({ description: '#12 GREAT\u001b[2J: merged' })];
    expect(toSubmissionStatus(watched(aState(fresh), { statuses: odd }))).toMatchObject({ says: 'GREAT [2J: merged' });
  });

  test('attack: a comment in our form counts from the account that set the verdict, and from nobody else', () => {
    const { comments } = watched(failing);
    const forged = comments.map(({ body }) => ({ author: mallory.id, body }));
    expect(toSubmissionStatus(watched(failing, { comments: forged })).review).toBeUndefined();
    const chat = [{ author: bot.id, body: 'Hello' }];
    expect(toSubmissionStatus(watched(failing, { comments: chat })).review).toBeUndefined();
  });
});

describe('readReviewComment()', () => {
  test('gives the words back that were escaped', () => {
    const finding = {
      check: 'manifest/is-valid',
      severity: 'error',
      message: '"a_b*c" <x> & [y](z) has 1. no `tick`, nor #3',
      fix: 'Write **x** | y~z.',
      file: 'registry/plugins/x1/1.0.0/plugin.json',
      line: 3,
    } as const;
    const report = { ...aReport(), verdict: 'FAIL', findings: [finding] } as const;
    const body = effectOf(aState({ ...fresh, report }), 'comment')?.body ?? '';
    expect(readReviewComment(body).errors).toEqual([
      {
        check: 'manifest/is-valid',
        place: 'registry/plugins/x1/1.0.0/plugin.json:3',
        message: '"a_b*c" <x> & [y](z) has 1. no `tick`, nor #3',
        fix: 'Write **x** | y~z.',
      },
    ]);
  });

  test('attack: what a terminal would obey is gone, and long comments have an end', () => {
    const many = Array.from({ length: 99 }, (_, index) => `- **x/${index}**\n  <br>m\u001b[31m\n  <br>**Fix:** f`);
    const told = readReviewComment(`### To be mended\n${many.join('\n')}\n### To be mended\n- **y**\n  <br>stray\n`);
    expect(told.errors).toHaveLength(50);
    expect(JSON.stringify(told)).not.toContain('\\u001b');
    const next = readReviewComment(`### What happens next\n${'- a\n'.repeat(99)}`).next;
    expect(next).toHaveLength(20);
  });

  test('takes any text', () => {
    expect(readReviewComment('')).toEqual({ next: [], errors: [], holds: [] });
    expect(readReviewComment('### To be mended\n  <br>alone\n- **a** · `p`')).toMatchObject({
      errors: [{ check: 'a', place: 'p', message: '', fix: '' }],
    });
  });
});
