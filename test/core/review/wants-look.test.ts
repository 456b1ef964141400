import { describe, expect, test } from 'vitest';
import { type OpenHead, wantsLook, wasReviewed } from '../../../src/core/review/wants-look.ts';
import { aFirstRelease, aReview, aStatus, at, bot, effectOf, mallory, rita } from '../../support/review-builder.ts';

const head = (...statuses: readonly Parameters<typeof aStatus>[0][]): OpenHead => ({
  number: 12,
  statuses: statuses.map(aStatus),
  now: at('+3 12:00'),
  self: bot.id,
});

describe('the schedule looks again at a head', () => {
  test.each<[why: string, head: OpenHead]>([
    ['of which we said nothing', head()],
    ['of which another account spoke in our form', head({ creator: mallory.id, description: '#12 FAIL: 1 error' })],
    ['of which we spoke for another pull request alone', head({ description: '#13 FAIL: 1 error' })],
    ['of which only another status speaks', head({ context: 'ci', description: '#12 FAIL: 1 error' })],
    ['that was to be merged', head({ state: 'success', description: '#12 PASS: merging' })],
    ['that was to be judged again', head({ description: '#12 PASS: the base branch moved, judging again' })],
    ['against which somebody objects', head({ state: 'failure', description: '#12 HOLD: somebody objects' })],
    ['whose wait is over', head({ description: '#12 HOLD: waits until 2026-11-24T12:00:00Z' })],
  ])('%s', (_, open) => {
    expect(wantsLook(open)).toEqual({ look: true });
  });

  test('not if the author has to mend it first', () => {
    expect(wantsLook(head({ state: 'failure', description: '#12 FAIL: 1 error' }))).toEqual({ look: false });
  });

  test.each<[why: string, description: string]>([
    ['waits for people', '#12 HOLD: waits for people'],
    ['waits for a day to come', '#12 HOLD: waits until 2026-11-24T12:00:01Z'],
    ['is in conflict', '#12 PASS: conflicts with the base branch'],
  ])('that %s only if a button was pressed since', (_, description) => {
    expect(wantsLook(head({ description, at: at('13:00') }))).toEqual({ reviews: 'since', since: at('13:00') });
  });

  test('by the last word, and of the same second by the later one', () => {
    const fail = { description: '#12 FAIL: 1 error' };
    const merging = { description: '#12 PASS: merging', state: 'success' as const };
    expect(wantsLook(head({ ...merging, at: at('14:00') }, { ...fail, at: at('13:00') }))).toEqual({ look: true });
    expect(wantsLook(head({ ...merging, id: 7 }, { ...fail, id: 8 }))).toEqual({ look: false });
  });
});

describe('a button', () => {
  test('counts when it was pressed later, and said yes or no', () => {
    expect(wasReviewed([aReview(rita)], at('12:59'))).toBe(true);
    expect(wasReviewed([aReview(rita)], at('13:00'))).toBe(false);
    expect(wasReviewed([aReview(rita, { state: 'COMMENTED' })], at('12:59'))).toBe(false);
    expect(wasReviewed([], at('12:59'))).toBe(false);
  });

  test('that changed nothing is answered by the status, so that nobody looks for ever', () => {
    const first = aFirstRelease();
    const said = effectOf(first, 'status');
    const status = aStatus({ description: said?.description ?? '', state: 'pending' });
    expect(effectOf(aFirstRelease({ statuses: [status] }), 'status')).toBeUndefined();
    expect(effectOf(aFirstRelease({ statuses: [status], reviews: [aReview(mallory)] }), 'status')).toEqual(said);
  });
});
