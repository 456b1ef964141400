// A change that could not be judged is told so, and is tried again a few times, each time later.
import { describe, expect, test } from 'vitest';
import type { CommitStatus } from '../../../src/core/model/commit-status.ts';
import { firstJudged } from '../../../src/core/review/clock.ts';
import { planUnjudged } from '../../../src/core/review/unjudged.ts';
import { wantsLook } from '../../../src/core/review/wants-look.ts';
import { aPull, aState, aStatus, at, bot, head, mallory, says } from '../../support/review-builder.ts';

const log = 'https://github.com/acme/plugins/actions/runs/7';

function unjudged(parts: Parameters<typeof aState>[0] = {}): ReturnType<typeof planUnjudged> {
  return planUnjudged({ ...aState({ statuses: [], ...parts }), log });
}

const told = (tries: number, parts: Partial<CommitStatus> = {}): CommitStatus =>
  aStatus({ state: 'error', description: `#12 could not be judged, ${tries} of 5 tries`, at: at('12:00'), ...parts });

const triesAfter = (...statuses: readonly CommitStatus[]): string | undefined =>
  unjudged({ statuses }).flatMap((effect) => (effect.effect === 'status' ? [effect.description] : []))[0];

describe('a head that could not be judged', () => {
  test('has a status that is an error, and one comment with the log and what to do', () => {
    const [status, comment, ...more] = unjudged();
    expect(status).toEqual({
      effect: 'status',
      commit: head,
      context: 'plugyard/verdict',
      state: 'error',
      description: '#12 could not be judged, 1 of 5 tries',
    });
    expect(comment).toMatchObject({ effect: 'comment', body: expect.stringContaining(`[its log](${log})`) });
    expect(comment).toMatchObject({
      body: expect.stringMatching(/^<!-- plugyard:review -->\n## ⚠️ Not judged/),
    });
    expect(comment).toMatchObject({ body: expect.stringContaining('within the hour, and 3 times more') });
    expect(comment).toMatchObject({ body: expect.stringContaining('`/plugyard recheck`') });
    expect(more).toEqual([]);
  });

  test('takes the place of the comment that is there, and of nobody else’s', () => {
    const marked = '<!-- plugyard:review -->\nOld';
    expect(unjudged({ comments: [says(bot, marked, { id: 500 })] })[1]).toMatchObject({ update: 500 });
    expect(unjudged({ comments: [says(mallory, marked)] })[1]).not.toHaveProperty('update');
  });

  test('counts its tries, to the last and no further', () => {
    expect(triesAfter(told(1))).toBe('#12 could not be judged, 2 of 5 tries');
    expect(triesAfter(told(4))).toBe('#12 could not be judged, 5 of 5 tries');
    expect(unjudged({ statuses: [told(5)] }).map(({ effect }) => effect)).toEqual(['comment']);
    const bodies = [2, 3, 4].map((tries) => JSON.stringify(unjudged({ statuses: [told(tries)] })[1]));
    expect(bodies[0]).toContain('in 8 hours, and once more');
    expect(bodies[1]).toContain('in 32 hours, for the last time');
    expect(bodies[2]).toContain('those who run this registry have to look');
  });

  test('counts anew once it was judged', () => {
    expect(triesAfter(told(4), aStatus({ at: at('13:00') }))).toBe('#12 could not be judged, 1 of 5 tries');
  });

  test('attack: tries that somebody else tells of count for nothing', () => {
    expect(triesAfter(told(5, { creator: mallory.id }))).toBe('#12 could not be judged, 1 of 5 tries');
    expect(triesAfter(told(5, { description: '#1 could not be judged, 5 of 5 tries' }))).toContain('1 of 5');
  });

  test('attack: whoever asks for one more try again and again does not use up the statuses of the commit', () => {
    const statuses = [told(4)];
    for (let asked = 0; asked < 50; asked += 1) {
      for (const effect of unjudged({ statuses })) if (effect.effect === 'status') statuses.push(aStatus(effect));
    }
    expect(statuses).toHaveLength(2);
  });

  test('is told nothing once it is closed', () => {
    expect(unjudged({ pullRequest: aPull({ open: false }) })).toEqual([]);
  });

  test('is not seen by the waiting time: it starts with the first judgement', () => {
    const statuses = [told(1, { at: at('12:30') }), aStatus({ at: at('15:00') }), told(1, { at: at('16:00') })];
    expect(firstJudged(aState({ statuses }))).toBe(at('15:00'));
    expect(firstJudged(aState({ statuses: [told(1)] }))).toBeUndefined();
  });
});

describe('the schedule tries it again', () => {
  const look = (tries: number, now: string) =>
    wantsLook({ number: 12, statuses: [told(tries)], self: bot.id, now: at(now) });

  test.each([
    [1, '12:00', '12:00'],
    [2, '13:59', '14:00'],
    [3, '19:59', '20:00'],
    [4, '+1 19:59', '+1 20:00'],
  ])('after try %i not at %s, but at %s', (tries, early, due) => {
    expect(look(tries, due)).toEqual({ look: true });
    if (early !== due) expect(look(tries, early)).toEqual({ look: false });
  });

  test('never after the last one, nor where the number of tries cannot be read', () => {
    expect(look(5, '+9 12:00')).toEqual({ look: false });
    const odd = aStatus({ state: 'error', description: '#12 odd' });
    expect(wantsLook({ number: 12, statuses: [odd], self: bot.id, now: at('+9 12:00') })).toEqual({ look: false });
  });
});
