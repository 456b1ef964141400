import { describe, expect, test } from 'vitest';
import type { Account } from '../../../src/core/model/account.ts';
import { hearVoices } from '../../../src/core/review/hear-voices.ts';
import { standingOf } from '../../../src/core/review/needed-approvals.ts';
import { planReview } from '../../../src/core/review/plan-review.ts';
import { formatReplyMarker, parseReplyMarker } from '../../../src/core/review/reply-marker.ts';
import type { ReviewState } from '../../../src/core/review/review-state.ts';
import { aRegistry } from '../../support/builders.ts';
import {
  aFirstRelease,
  alice,
  aPull,
  aReport,
  aReview,
  aState,
  at,
  bot,
  dave,
  mallory,
  merges,
  nextHead,
  replies,
  rita,
  root,
  ruth,
  says,
  short,
  someSettings,
  unrun,
} from '../../support/review-builder.ts';

const settings = someSettings({ registry: aRegistry({ administrators: [root], reviewers: [rita, ruth] }) });

function withPeople(state: ReviewState): ReviewState {
  return { ...state, facts: { ...state.facts, settings } };
}

function heard(parts: Partial<ReviewState>): ReturnType<typeof hearVoices> {
  const state = withPeople(aState(parts));
  return hearVoices(state, standingOf(state.facts, state.pullRequest));
}

const names = (said: readonly { readonly by: Account }[]): readonly string[] => said.map(({ by }) => by.login);
const refused = (parts: Partial<ReviewState>): readonly string[] =>
  heard(parts).answers.flatMap(({ answers }) => answers.flatMap((one) => ('refused' in one ? [one.refused] : [])));

describe('an approval', () => {
  test('is a review of this head, or a command that names it', () => {
    expect(names(heard({ reviews: [aReview(rita)] }).approvals)).toEqual(['rita']);
    expect(names(heard({ reviews: [aReview(rita, { commit: nextHead })] }).approvals)).toEqual([]);
    expect(names(heard({ reviews: [aReview(rita, { state: 'COMMENTED' })] }).approvals)).toEqual([]);
    expect(names(heard({ reviews: [aReview(rita, { dismissedBy: alice })] }).approvals)).toEqual([]);
    expect(names(heard({ comments: [says(ruth, `/plugyard approve ${short}`)] }).approvals)).toEqual(['ruth']);
  });

  test('counts once for each person, in the order of their numbers', () => {
    const comments = [says(ruth, `/plugyard approve ${short}`), says(rita, `/plugyard approve ${short}`)];
    expect(names(heard({ comments, reviews: [aReview(rita), aReview(ruth)] }).approvals)).toEqual(['rita', 'ruth']);
  });

  test('is taken back by a no of the same person', () => {
    const no = aReview(rita, { state: 'CHANGES_REQUESTED', at: at('13:30') });
    expect(names(heard({ reviews: [aReview(rita), aReview(ruth), no] }).approvals)).toEqual(['ruth']);
    const hold = says(rita, '/plugyard hold', { at: at('13:30') });
    expect(names(heard({ reviews: [aReview(rita)], comments: [hold] }).approvals)).toEqual([]);
  });

  test('of a head that had not been judged when it was written does not count', () => {
    const comments = [says(rita, `/plugyard approve ${short}`, { at: at('12:01') })];
    const sentence = `${short} had not been judged yet when you wrote this; look at the report, and write it again.`;
    expect(refused({ comments })).toEqual([sentence]);
    expect(refused({ comments, statuses: [] })).toEqual([sentence]);
    expect(heard({ comments }).approvals).toEqual([]);
  });
});

describe('an objection', () => {
  const hold = (by: Account, parts = {}) => says(by, '/plugyard hold Not ours.', parts);

  test.each([
    [rita, true],
    [root, true],
    [alice, true],
    [mallory, false],
    [dave, false],
  ])('%j may make one: %s', (by, may) => {
    expect(names(heard({ comments: [hold(by)] }).objections)).toEqual(may ? [by.login] : []);
    const byReview = heard({ reviews: [aReview(by, { state: 'CHANGES_REQUESTED', commit: nextHead })] });
    expect(names(byReview.objections)).toEqual(may ? [by.login] : []);
  });

  test('may come from an admin of the organisation, not from a member', () => {
    const members = [
      { login: 'carol', id: 1003, role: 'admin' as const },
      { login: 'erin', id: 1005, role: 'member' as const },
    ];
    const facts = { ...aState().facts, settings: { ...settings, organisation: { format: 1 as const, members } } };
    const state = aState({ facts, comments: members.map((one) => says(one, '/plugyard hold')) });
    expect(names(hearVoices(state, standingOf(facts, state.pullRequest)).objections)).toEqual(['carol']);
  });

  test('keeps its reason', () => {
    expect(heard({ comments: [hold(rita)] }).objections).toEqual([{ by: rita, at: at('13:00'), reason: 'Not ours.' }]);
  });

  test.each([
    [rita, 'who made it', []],
    [root, 'an administrator', []],
    [ruth, 'another reviewer', ['rita']],
    [alice, 'the author', ['rita']],
    [mallory, 'anybody', ['rita']],
  ])('%j may lift it as %s: what is left is %j', (by, _who, left) => {
    const unhold = says(by, '/plugyard unhold', { at: at('13:30') });
    const review = aReview(rita, { state: 'CHANGES_REQUESTED' });
    expect(names(heard({ comments: [hold(rita), unhold] }).objections)).toEqual(left);
    expect(names(heard({ comments: [unhold], reviews: [review] }).objections)).toEqual(left);
    expect(names(heard({ reviews: [{ ...review, dismissedBy: by }] }).objections)).toEqual(left);
  });

  test('to what an administrator brought is lifted by another administrator, or by him where there is no other', () => {
    const second = { login: 'adam', id: 12 };
    const two = someSettings({ registry: aRegistry({ administrators: [root, second], reviewers: [rita] }) });
    const state = (people: typeof two, by: Account): ReviewState =>
      aState({
        facts: { ...aState().facts, author: root, settings: people },
        pullRequest: aPull({ author: root }),
        comments: [hold(rita), says(by, '/plugyard unhold', { at: at('13:30') })],
      });
    const left = (one: ReviewState) => names(hearVoices(one, standingOf(one.facts, one.pullRequest)).objections);
    expect(left(state(two, root))).toEqual(['rita']);
    expect(left(state(two, second))).toEqual([]);
    expect(left(state(settings, root))).toEqual([]);
  });

  test('is lifted by an approval of this head by the same person, not of another head', () => {
    const review = aReview(rita, { at: at('13:30') });
    expect(heard({ comments: [hold(rita)], reviews: [review] }).objections).toEqual([]);
    expect(names(heard({ comments: [hold(rita)], reviews: [{ ...review, commit: nextHead }] }).objections)).toEqual([
      'rita',
    ]);
    const approve = says(rita, `/plugyard approve ${short}`, { at: at('13:30') });
    expect(heard({ comments: [hold(rita), approve] }).objections).toEqual([]);
  });

  test('made and lifted in one second is taken in the order of the numbers', () => {
    const [first, second] = [{ id: 70_001 }, { id: 70_002 }];
    const unhold = (parts: object) => says(rita, '/plugyard unhold', parts);
    expect(heard({ comments: [hold(rita, first), unhold(second)] }).objections).toEqual([]);
    expect(heard({ comments: [unhold(second), hold(rita, first)] }).objections).toEqual([]);
    expect(names(heard({ comments: [hold(rita, second), unhold(first)] }).objections)).toEqual(['rita']);
    expect(names(heard({ comments: [unhold(first), hold(rita, second)] }).objections)).toEqual(['rita']);
  });

  test('that nobody made cannot be lifted', () => {
    expect(refused({ comments: [says(root, '/plugyard unhold')] })[0]).toContain('There is no objection');
  });

  test('stays when its comment is edited or deleted after it was answered, until it is lifted', () => {
    const comment = hold(rita);
    const marker = formatReplyMarker({ comment: comment.id, by: rita.id, at: at('13:00'), did: ['hold'] });
    const reply = says(bot, `${marker}\nHeld.`, { at: at('13:01') });
    expect(names(heard({ comments: [reply] }).objections)).toEqual(['rita']);
    expect(names(heard({ comments: [says(mallory, 'Good.'), reply] }).objections)).toEqual(['rita']);
    expect(names(heard({ comments: [{ ...comment, edited: true, body: 'Fine.' }, reply] }).objections)).toEqual([
      'rita',
    ]);
    expect(names(heard({ comments: [comment, reply] }).objections)).toEqual(['rita']);
    expect(heard({ comments: [comment, reply] }).objections).toEqual([
      { by: rita, at: at('13:00'), reason: 'Not ours.' },
    ]);
    const lifted = formatReplyMarker({ comment: 9999, by: root.id, at: at('13:04'), did: ['unhold'] });
    expect(heard({ comments: [reply, says(bot, lifted, { at: at('13:05') })] }).objections).toEqual([]);
    const stranger = formatReplyMarker({ comment: 9999, by: mallory.id, at: at('13:00'), did: ['hold'] });
    expect(heard({ comments: [says(bot, stranger)] }).objections).toEqual([]);
    expect(heard({ comments: [says(mallory, marker)] }).objections).toEqual([]);
    expect(names(heard({ comments: [reply], reviews: [aReview(rita, { at: at('12:30') })] }).approvals)).toEqual([]);
  });
});

describe('an override', () => {
  const found = aReport({
    found: [
      'artifact/gains-no-capability',
      'manifest/licence-is-known',
      'ownership/record-change-is-vouched-for',
      'review/merges-by-itself',
    ],
  });
  const override = (by: Account, check: string, reason = 'Known.') =>
    says(by, `/plugyard override ${short} ${check} ${reason}`);

  test('is for reviewers, and keeps its reason; the last one counts', () => {
    const comments = [
      override(rita, 'artifact/gains-no-capability'),
      override(root, 'artifact/gains-no-capability', 'Looked at.'),
    ];
    expect(heard({ report: found, comments }).overrides).toEqual([
      { by: root, at: at('13:00'), check: 'artifact/gains-no-capability', reason: 'Looked at.' },
    ]);
  });

  test.each([
    [
      mallory,
      'artifact/gains-no-capability',
      'Overriding artifact/gains-no-capability is for reviewers of the base branch.',
    ],
    [
      rita,
      'manifest/licence-is-known',
      'manifest/licence-is-known found an error; errors are mended, never overridden.',
    ],
    [rita, 'review/merges-by-itself', 'review/merges-by-itself is lifted by the approvals that it asks for.'],
    [
      rita,
      'ownership/record-change-is-vouched-for',
      'ownership/record-change-is-vouched-for is lifted by the approvals that it asks for.',
    ],
    [rita, 'artifact/is-wasm', 'artifact/is-wasm holds nothing here.'],
    [rita, 'artifact/no-such-check', 'artifact/no-such-check holds nothing here.'],
  ])('by %j of %s: %s', (by, check, sentence) => {
    expect(refused({ report: found, comments: [override(by, check)] })).toEqual([sentence]);
  });

  test('of a check that could not run, and would find errors, is for nobody', () => {
    const report = unrun(aReport(), 'artifact/is-wasm');
    expect(refused({ report, comments: [override(root, 'artifact/is-wasm')] })).toEqual([
      'artifact/is-wasm could not run, and would find errors; ask for a recheck.',
    ]);
  });

  test('names the head, as an approval does', () => {
    const comments = [says(rita, `/plugyard override ${nextHead} artifact/gains-no-capability Known.`)];
    expect(refused({ report: found, comments })).toEqual([
      `The head is ${short} now, and you named ${nextHead.slice(0, 12)}; look at what is new.`,
    ]);
  });

  test('is not for who brought the change, unless nobody else could', () => {
    const state = (people: typeof settings): ReviewState =>
      aState({
        report: found,
        facts: { ...aState().facts, author: rita, settings: people },
        pullRequest: aPull({ author: rita }),
        comments: [override(rita, 'artifact/gains-no-capability')],
      });
    expect(replies(state(settings))[0]).toContain('You brought this change; somebody else has to let it pass.');
    const alone = someSettings({ registry: aRegistry({ administrators: [rita], reviewers: [] }) });
    expect(replies(state(alone))[0]).toContain('is overridden');
  });

  test('several stand in the order of the checks', () => {
    const report = aReport({ found: ['review/adds-no-dependency', 'artifact/gains-no-capability'] });
    const comments = [override(rita, 'review/adds-no-dependency'), override(ruth, 'artifact/gains-no-capability')];
    expect(heard({ report, comments }).overrides.map(({ check }) => check)).toEqual([
      'artifact/gains-no-capability',
      'review/adds-no-dependency',
    ]);
  });
});

describe('comments', () => {
  test('that say nothing to us get no answer', () => {
    expect(heard({ comments: [says(mallory, 'First!'), says(bot, '/plugyard help')] }).answers).toEqual([]);
  });

  test('are answered once', () => {
    const comment = says(rita, '/plugyard help');
    const reply = says(bot, formatReplyMarker({ comment: comment.id, by: rita.id, at: at('13:00'), did: [] }));
    expect(replies(aState({ comments: [comment] }))).toHaveLength(1);
    expect(replies(aState({ comments: [comment, reply] }))).toEqual([]);
  });

  test('that were edited do nothing, and are told so', () => {
    const comments = [says(rita, `/plugyard approve ${short}`, { edited: true }), says(rita, 'Hm.', { edited: true })];
    expect(refused({ comments })).toEqual(['A comment that was edited does nothing; write a new one.']);
    expect(heard({ comments }).approvals).toEqual([]);
  });

  test('that were edited still hold, whoever edited them', () => {
    const comments = [says(rita, '/plugyard hold', { edited: true })];
    expect(names(heard({ comments }).objections)).toEqual(['rita']);
  });

  test('of a stranger get three answers, those of people with a say get all', () => {
    const many = (by: Account) => Array.from({ length: 6 }, () => says(by, '/plugyard help'));
    const { effects } = planReview(aState({ comments: many(mallory) }));
    const others = ['status', 'labels', 'comment', 'merge', 'dispatch'];
    expect(effects.filter(({ effect }) => !others.includes(effect))).toMatchObject(Array(3).fill({ effect: 'reply' }));
    expect(replies(aState({ comments: [...many(rita), ...many(alice)] }))).toHaveLength(12);
    const [first, ...more] = many(mallory);
    const told = [1, 2].map((comment) =>
      says(bot, formatReplyMarker({ comment, by: mallory.id, at: at('13:00'), did: [] })),
    );
    expect(replies(aState({ comments: [...told, ...more] }))).toHaveLength(1);
    expect(first?.author).toBe(mallory);
  });
});

describe('the marker of a reply', () => {
  test('comes back as it was written', () => {
    for (const did of [[], ['hold'], ['hold', 'unhold', 'hold']] as const) {
      const marker = { comment: 123, by: 2, at: at('13:00'), did };
      expect(parseReplyMarker(says(bot, `${formatReplyMarker(marker)}\nText`), bot.id)).toEqual(marker);
    }
  });

  test('is not read from others, from the middle, or in another form', () => {
    const marker = formatReplyMarker({ comment: 123, by: 2, at: at('13:00'), did: [] });
    expect(parseReplyMarker(says(rita, marker), bot.id)).toBeUndefined();
    expect(parseReplyMarker(says(bot, ` ${marker}`), bot.id)).toBeUndefined();
    expect(parseReplyMarker(says(bot, marker.replace('123', '-1')), bot.id)).toBeUndefined();
  });
});

test('a first release is the same: no review before the first word', () => {
  expect(merges(aFirstRelease({ now: at('+4 00:00'), reviews: [aReview(mallory), aReview(alice)] }))).toBe(false);
});
