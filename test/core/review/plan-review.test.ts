import { describe, expect, test } from 'vitest';
import { reviewLabels } from '../../../src/core/review/labels.ts';
import { planReview, type ReviewPlan } from '../../../src/core/review/plan-review.ts';
import type { ReviewState } from '../../../src/core/review/review-state.ts';
import { aRegistry } from '../../support/builders.ts';
import {
  aFirstRelease,
  alice,
  aPull,
  aRecordChange,
  aReport,
  aReview,
  aState,
  aStatus,
  at,
  bot,
  dave,
  effectOf,
  mallory,
  merges,
  recordFile,
  rita,
  root,
  says,
  short,
  someFacts,
  someSettings,
  unrun,
} from '../../support/review-builder.ts';

function statusOf(state: ReviewState): string | undefined {
  const status = effectOf(state, 'status');
  return status === undefined ? undefined : `${status.state}: ${status.description}`;
}

function decisionOn(state: ReviewState): ReviewPlan['decision'] {
  return planReview(state).decision;
}

const failing = aState({ report: aReport({ found: ['manifest/licence-is-known'] }) });

describe('the commit status', () => {
  test.each([
    ['success: #12 PASS: merging', aState()],
    ['pending: #12 PASS: the base branch moved, judging again', aState({ baseTip: 'c'.repeat(40) })],
    ['pending: #12 HOLD: waits for people, waits until 2026-11-24T12:01:00Z', aFirstRelease()],
    ['pending: #12 HOLD: waits until 2026-11-24T12:01:00Z', aFirstRelease({ reviews: [aReview(rita)] })],
    ['pending: #12 HOLD: waits for people', aFirstRelease({ now: at('+4 00:00') })],
    ['failure: #12 FAIL: 1 error; 3 checks passed', failing],
    ['failure: #12 PASS: somebody objects', aState({ comments: [says(rita, '/plugyard hold')] })],
    ['pending: #12 PASS: draft', aState({ pullRequest: aPull({ draft: true }) })],
    ['failure: #12 PASS: conflicts with the base branch', aState({ pullRequest: aPull({ mergeable: false }) })],
    ['failure: #12 PASS: pushed by another account', aState({ pullRequest: aPull({ lastPusher: mallory }) })],
    [
      'failure: #12 HOLD: checks could not run, waits for people',
      aState({ report: unrun(aReport(), 'artifact/is-wasm') }),
    ],
    ['failure: #12 PASS: facts are missing', aState({ report: aReport({ complete: false }) })],
    ['failure: #12 FAIL: nothing found; 3 checks passed', aState({ report: aReport({ verdict: 'FAIL' }) })],
    ['failure: #12 PASS: errors', aState({ report: { ...failing.report, verdict: 'PASS' } })],
    [
      'pending: #12 HOLD: waits for people, waits until 2026-11-24T12:01:00Z',
      aRecordChange({ reviews: [aReview(dave)] }),
    ],
    [
      'pending: #12 HOLD: waits until 2026-11-24T12:01:00Z',
      aFirstRelease({
        report: aReport({ found: ['manifest/name-is-not-lookalike', 'review/plugin-is-established'] }),
        reviews: [aReview(rita)],
        comments: [says(rita, `/plugyard override ${short} manifest/name-is-not-lookalike Same author.`)],
      }),
    ],
    [
      'pending: #12 HOLD: waits for people, waits for an announcement',
      aRecordChange({ facts: someFacts(recordFile, { author: root }), pullRequest: aPull({ author: root }) }),
    ],
  ])('%s', (expected, state) => {
    expect(statusOf(state)).toBe(expected);
  });

  test('fits into what the forge shows', () => {
    const everything = aRecordChange({
      pullRequest: aPull({ draft: true, mergeable: false, lastPusher: mallory }),
      comments: [says(rita, '/plugyard hold')],
      report: { ...unrun(aRecordChange().report, 'artifact/is-wasm'), complete: false },
    });
    expect(effectOf(everything, 'status')?.description).toHaveLength(140);
  });

  test('is set once, and again when somebody else has set one of its name since', () => {
    const said = aStatus({ state: 'success', description: '#12 PASS: merging', at: at('12:05') });
    const statuses = [aStatus(), said];
    expect(statusOf(aState({ statuses }))).toBeUndefined();
    expect(statusOf(aState({ statuses: [...statuses].reverse() }))).toBeUndefined();
    const spoofed = aStatus({ creator: mallory.id, at: at('12:06') });
    expect(statusOf(aState({ statuses: [...statuses, spoofed] }))).toBe('success: #12 PASS: merging');
    expect(statusOf(aState({ statuses: [...statuses, { ...spoofed, at: at('12:02') }] }))).toBeUndefined();
    expect(statusOf(aState({ statuses: [...statuses, { ...spoofed, context: 'ci' }] }))).toBeUndefined();
    expect(statusOf(aState({ statuses: [spoofed] }))).toBe('success: #12 PASS: merging');
  });

  test('of two in one second the later one is what was said', () => {
    const said = aStatus({ state: 'success', description: '#12 PASS: merging', id: 2 });
    const other = aStatus({ id: 1 });
    expect(statusOf(aState({ statuses: [said, other] }))).toBeUndefined();
    expect(statusOf(aState({ statuses: [other, said] }))).toBeUndefined();
    expect(statusOf(aState({ statuses: [said, { ...other, id: 3 }] }))).toBe('success: #12 PASS: merging');
  });

  test('is set even when it says the same in another state', () => {
    const said = aStatus({ state: 'failure', description: '#12 PASS: merging' });
    expect(statusOf(aState({ statuses: [said] }))).toBe('success: #12 PASS: merging');
  });
});

describe('the labels', () => {
  const labelled = (state: ReviewState): readonly string[] => effectOf(state, 'labels')?.add ?? [];

  test.each([
    [['plugyard/pass'], aState()],
    [['plugyard/fail'], failing],
    [['plugyard/hold', 'plugyard/needs-approval', 'plugyard/waiting'], aFirstRelease()],
    [['plugyard/hold', 'plugyard/waiting'], aFirstRelease({ reviews: [aReview(rita)] })],
    [
      ['plugyard/hold'],
      aState({
        report: aReport({ found: ['manifest/name-is-not-lookalike'] }),
        comments: [says(rita, `/plugyard override ${short} manifest/name-is-not-lookalike Same author.`)],
      }),
    ],
    [['plugyard/pass', 'plugyard/objection'], aState({ comments: [says(rita, '/plugyard hold')] })],
    [
      ['plugyard/hold', 'plugyard/needs-approval'],
      aState({ report: unrun(aReport(), 'review/level-is-kept'), reviews: [aReview(rita)] }),
    ],
    [
      ['plugyard/fail'],
      aFirstRelease({ report: aReport({ found: ['manifest/licence-is-known', 'review/plugin-is-established'] }) }),
    ],
  ])('%j', (labels, state) => {
    expect(labelled(state)).toEqual(labels);
    expect(labels.filter((label) => !Object.hasOwn(reviewLabels, label))).toEqual([]);
  });

  test('of ours that no longer hold are taken away; those of others stay', () => {
    const pullRequest = aPull({ labels: ['bug', 'plugyard/fail', 'plugyard/pass', 'toString'] });
    expect(effectOf(aState({ pullRequest }), 'labels')).toEqual({
      effect: 'labels',
      add: [],
      remove: ['plugyard/fail'],
    });
    expect(effectOf(aState({ pullRequest: aPull({ labels: ['plugyard/fail'] }) }), 'labels')).toEqual({
      effect: 'labels',
      add: ['plugyard/pass'],
      remove: ['plugyard/fail'],
    });
    expect(effectOf(aState({ pullRequest: aPull({ labels: ['plugyard/pass'] }) }), 'labels')).toBeUndefined();
  });

  test('are never believed', () => {
    const labels = ['plugyard/pass'];
    expect(merges(aFirstRelease({ now: at('+4 00:00'), pullRequest: aPull({ labels }) }))).toBe(false);
  });
});

describe('holds', () => {
  const approved = [aReview(rita)];
  const found = (...ids: readonly string[]) => aReport({ found: ids });
  const override = (check: string, by = rita) => says(by, `/plugyard override ${short} ${check} I looked at it.`);

  test('of what a release can do are lifted by an approval', () => {
    const report = found('artifact/gains-no-capability', 'review/adds-no-dependency');
    expect(merges(aState({ report }))).toBe(false);
    expect(merges(aState({ report, reviews: approved }))).toBe(true);
  });

  test('that are all overridden need no approval beside', () => {
    const report = found('artifact/gains-no-capability', 'review/adds-no-dependency');
    const one = override('artifact/gains-no-capability');
    expect(merges(aState({ report, comments: [one] }))).toBe(false);
    expect(merges(aState({ report, comments: [one, override('review/adds-no-dependency')] }))).toBe(true);
  });

  test('of a name are lifted by an override alone: of a lookalike by a reviewer, of a reserved name by an administrator', () => {
    const lookalike = aState({ report: found('manifest/name-is-not-lookalike'), reviews: approved });
    expect(merges(lookalike)).toBe(false);
    expect(merges({ ...lookalike, comments: [override('manifest/name-is-not-lookalike')] })).toBe(true);
    const reserved = aState({ report: found('manifest/name-is-allowed'), reviews: approved });
    expect(merges({ ...reserved, comments: [override('manifest/name-is-allowed')] })).toBe(false);
    expect(merges({ ...reserved, comments: [override('manifest/name-is-allowed', root)] })).toBe(true);
  });

  test('of checks that could not run are taken on by an administrator by name, or by nobody', () => {
    const hold = aState({ report: unrun(aReport(), 'review/level-is-kept'), reviews: approved });
    expect(merges(hold)).toBe(false);
    expect(merges({ ...hold, comments: [override('review/level-is-kept')] })).toBe(false);
    expect(merges({ ...hold, comments: [override('review/level-is-kept', root)] })).toBe(true);
    const error = aState({ report: unrun(aReport(), 'artifact/is-wasm'), reviews: approved });
    expect(merges({ ...error, comments: [override('artifact/is-wasm', root)] })).toBe(false);
    const unknown = { ...aReport(), verdict: 'HOLD' as const, checks: [{ id: 'a/b', outcome: 'skipped' as const }] };
    expect(merges(aState({ report: unknown, reviews: approved }))).toBe(false);
  });

  test('of a name ask for nobody beside whoever overrides them', () => {
    const decision = decisionOn(aState({ report: found('manifest/name-is-not-lookalike') }));
    expect(decision?.needs).toEqual([]);
    expect(decision?.holds).toMatchObject([{ check: 'manifest/name-is-not-lookalike', by: 'reviewer' }]);
  });

  test('that are overridden are named, and ask for nobody; a check that nobody can run for asks for nobody either', () => {
    const report = unrun(found('artifact/gains-no-capability'), 'artifact/is-wasm');
    const decision = decisionOn(aState({ report, comments: [override('artifact/gains-no-capability')] }));
    expect(decision?.needs).toEqual([]);
    expect(decision?.holds).toMatchObject([{ check: 'artifact/gains-no-capability', override: { by: rita } }]);
    expect(decision?.obstacles).toEqual([{ obstacle: 'unrun', checks: ['artifact/is-wasm'] }]);
  });

  test('that still need an override are what the status waits for', () => {
    const report = found('manifest/name-is-not-lookalike', 'manifest/name-is-allowed');
    const one = aState({ report, comments: [override('manifest/name-is-not-lookalike')] });
    expect(statusOf(one)).toBe('pending: #12 HOLD: waits for people');
  });

  test('nothing hangs on warnings and notes that could not run', () => {
    const report = {
      ...unrun(aReport(), 'artifact/code-is-reviewable', 'artifact/permissions-are-used'),
      verdict: 'PASS' as const,
    };
    expect(merges(aState({ report }))).toBe(true);
  });

  test('are no warnings and no notes that were found', () => {
    const report = {
      ...found('artifact/code-is-reviewable', 'artifact/permissions-are-used'),
      verdict: 'PASS' as const,
    };
    expect(report.findings.map(({ severity }) => severity)).toEqual(['note', 'warning']);
    expect(merges(aState({ report }))).toBe(true);
  });

  test('are nothing beside a verdict of FAIL, which is believed without an error, too', () => {
    const report = aReport({ verdict: 'FAIL' });
    expect(decisionOn(aState({ report, reviews: approved }))).toMatchObject({
      merges: false,
      obstacles: [{ obstacle: 'failed', errors: 0 }],
    });
  });

  test('that a report does not name need people all the same', () => {
    const report = aReport({ verdict: 'HOLD' });
    expect(merges(aState({ report }))).toBe(false);
    expect(merges(aState({ report, reviews: approved }))).toBe(true);
  });
});

describe('who pushed last', () => {
  test('is asked of the forge; where it does not know, a person decides', () => {
    const { lastPusher: _, ...unknown } = aPull();
    expect(merges(aState({ pullRequest: unknown }))).toBe(false);
    expect(merges(aState({ pullRequest: unknown, reviews: [aReview(rita)] }))).toBe(true);
    const vouched = { ...aState().facts, vouchedFor: true };
    expect(merges(aState({ pullRequest: unknown, facts: vouched }))).toBe(true);
  });
});

describe('the waiting time', () => {
  const approved = { reviews: [aReview(rita)] };
  const until = (state: ReviewState) => effectOf(state, 'status')?.description;

  test('is over to the second', () => {
    const over = aFirstRelease({ ...approved, now: at('+3 12:01') });
    expect(merges(over)).toBe(true);
    expect(merges({ ...over, now: '2026-11-24T12:00:59Z' as ReviewState['now'] })).toBe(false);
  });

  test('starts now where nothing was judged before, and with the opening where that came later', () => {
    expect(until(aFirstRelease({ statuses: [] }))).toContain('until 2026-11-24T14:00:00Z');
    expect(until(aFirstRelease({ pullRequest: aPull({ openSince: at('13:30') }) }))).toContain(
      'until 2026-11-24T13:30:00Z',
    );
  });

  test('of an orphan starts with the public issue', () => {
    const state = aRecordChange({
      facts: someFacts(recordFile, { author: root }),
      pullRequest: aPull({ author: root }),
      comments: [says(root, `/plugyard approve ${short}`)],
    });
    expect(merges({ ...state, now: at('+9 23:00') })).toBe(false);
    expect(merges({ ...state, now: at('+9 23:00'), orphanNotice: '2026-10-31T23:00:00Z' as ReviewState['now'] })).toBe(
      true,
    );
    expect(merges({ ...state, now: at('+9 23:00'), orphanNotice: '2026-10-31T23:00:01Z' as ReviewState['now'] })).toBe(
      false,
    );
  });

  test('counts what our own account said of this pull request', () => {
    const early = { at: at('08:00') };
    const pullRequest = aPull({ openSince: at('07:00') });
    const of = (...statuses: readonly ReturnType<typeof aStatus>[]) => until(aFirstRelease({ pullRequest, statuses }));
    expect(of(aStatus(early), aStatus())).toContain('T08:00:00Z');
    expect(of(aStatus(), aStatus(early))).toContain('T08:00:00Z');
    expect(of(aStatus({ ...early, creator: alice.id }), aStatus())).toContain('T12:01:00Z');
    expect(of(aStatus({ ...early, context: 'plugyard/check' }), aStatus())).toContain('T12:01:00Z');
    expect(of(aStatus({ ...early, description: '#1 HOLD: waits' }), aStatus())).toContain('T12:01:00Z');
  });
});

test('who looks a second time has nothing left to do', () => {
  const waiting = aFirstRelease();
  const status = effectOf(waiting, 'status');
  const again = {
    ...waiting,
    pullRequest: aPull({ labels: effectOf(waiting, 'labels')?.add ?? [] }),
    statuses: [...waiting.statuses, aStatus({ ...status, at: at('14:00') })],
    comments: [says(bot, effectOf(waiting, 'comment')?.body ?? '')],
  };
  expect(planReview(waiting).effects.map(({ effect }) => effect)).toEqual(['status', 'labels', 'comment']);
  expect(planReview(again).effects).toEqual([]);
});

test('in a registry of one person his own word is asked for by the name of his role', () => {
  const alone = someSettings({ registry: aRegistry({ administrators: [alice], reviewers: [] }) });
  const facts = { ...aFirstRelease().facts, settings: alone };
  expect(decisionOn(aFirstRelease({ facts }))?.needs).toMatchObject([{ by: ['reviewer'], needed: 1, pool: [alice] }]);
});
