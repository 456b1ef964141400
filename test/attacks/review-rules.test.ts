// Attacks on the rules of the review: what people do on the forge to have something merged that nobody allowed.
import { describe, expect, test } from 'vitest';
import type { Account } from '../../src/core/model/account.ts';
import { parseMergeRecord } from '../../src/core/model/merge-record.ts';
import type { Report } from '../../src/core/model/report.ts';
import { formatReplyMarker } from '../../src/core/review/reply-marker.ts';
import type { ReviewState } from '../../src/core/review/review-state.ts';
import { accepted, aRecord } from '../support/builders.ts';
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
  head,
  mallory,
  merges,
  nextHead,
  recordFile,
  releaseFiles,
  replies,
  rita,
  root,
  says,
  short,
  someFacts,
  someSettings,
} from '../support/review-builder.ts';

const approve = `/plugyard approve ${short}`;
/** A new plugin whose time is over: nothing but a reviewer's word is missing. */
const ripe = (parts: Partial<ReviewState> = {}): ReviewState => aFirstRelease({ now: at('+4 00:00'), ...parts });
const movedTo = (next: string, parts: Partial<ReviewState> = {}): ReviewState =>
  ripe({ pullRequest: aPull({ head: next }), judged: { ...aState().judged, head: next }, ...parts });

test('the honest way works, so that what follows is refused for its own reason', () => {
  expect(merges(ripe())).toBe(false);
  expect(merges(ripe({ reviews: [aReview(rita)] }))).toBe(true);
  expect(merges(ripe({ comments: [says(rita, approve)] }))).toBe(true);
});

describe('bytes are swapped after the look', () => {
  test('a push between approval and merge', () => {
    const said = { reviews: [aReview(rita)], comments: [says(rita, approve)] };
    expect(merges(movedTo(nextHead, said))).toBe(false);
    const raced = ripe({ ...said, pullRequest: aPull({ head: nextHead }) });
    expect(effectOf(raced, 'merge')).toBeUndefined();
    expect(effectOf(raced, 'judge-again')).toBeDefined();
    expect(effectOf(ripe(said), 'merge')?.expectedHead).toBe(head);
  });

  test('a push of a commit that was ground until it starts with the approved digits', () => {
    const ground = `${short}${'9'.repeat(28)}`;
    const comments = [says(rita, approve, { at: at('13:00') })];
    expect(merges(movedTo(ground, { comments, statuses: [aStatus({ at: at('13:05') })] }))).toBe(false);
    expect(merges(movedTo(ground, { comments, statuses: [] }))).toBe(false);
  });

  test('a merge of main that brings other rules along', () => {
    const state = ripe({ reviews: [aReview(rita)], baseTip: 'c'.repeat(40) });
    expect(effectOf(state, 'judge-again')?.reason).toBe('the base branch has moved since it was judged');
    expect(merges(state)).toBe(false);
  });
});

describe('somebody speaks who has no say', () => {
  test('self-approval, by button and by command', () => {
    expect(merges(ripe({ reviews: [aReview(alice)], comments: [says(alice, approve)] }))).toBe(false);
  });

  test('self-approval by a reviewer who brings the change', () => {
    const facts = someFacts(
      ripe().facts.change.files.map(({ path }) => path),
      { author: rita },
    );
    const state = ripe({
      facts,
      pullRequest: aPull({ author: rita }),
      reviews: [aReview(rita)],
      comments: [says(rita, approve)],
    });
    expect(merges(state)).toBe(false);
    expect(merges({ ...state, reviews: [aReview(root)] })).toBe(true);
  });

  test('an approval by a reviewer who pushed the last commit himself', () => {
    const pullRequest = aPull({ lastPusher: rita });
    const facts = someFacts(releaseFiles, { vouchedFor: true });
    const state = aState({ facts, pullRequest, report: aReport({ found: ['review/adds-no-dependency'] }) });
    expect(merges({ ...state, reviews: [aReview(rita)] })).toBe(false);
    expect(merges({ ...state, reviews: [aReview(root)] })).toBe(true);
  });

  test('an approval by somebody whom only the head makes a reviewer', () => {
    const registry = { ...someSettings().registry, reviewers: [mallory] };
    const change = someFacts('registry/registry.json').change;
    expect(registry.reviewers).toContain(mallory);
    const state = aState({
      facts: { ...aState().facts, change },
      report: aReport({ found: ['review/merges-by-itself'] }),
    });
    expect(merges({ ...state, reviews: [aReview(mallory)] })).toBe(false);
  });

  test('an approval by an owner whom only the proposed record names', () => {
    const proposed = aRecord({ owners: [alice, dave, mallory] });
    const state = aRecordChange({ now: at('+4 00:00'), reviews: [aReview(rita), aReview(mallory)] });
    const facts = {
      ...state.facts,
      proposedRecord: { record: proposed } as NonNullable<ReviewState['facts']['proposedRecord']>,
    };
    expect(merges({ ...state, facts })).toBe(false);
    expect(merges({ ...state, facts, reviews: [aReview(rita), aReview(dave)] })).toBe(true);
  });

  test('a resurrected login: the name of a reviewer, another number', () => {
    const resurrected: Account = { login: 'rita', id: 7777 };
    expect(merges(ripe({ reviews: [aReview(resurrected)], comments: [says(resurrected, approve)] }))).toBe(false);
    expect(merges(ripe({ reviews: [aReview({ login: 'renamed', id: rita.id })] })), 'a rename takes nothing away').toBe(
      true,
    );
  });

  test('a resurrected login of the author who pushes', () => {
    expect(merges(aState({ pullRequest: aPull({ lastPusher: { login: 'alice', id: 7777 } }) }))).toBe(false);
    expect(merges(aState({ pullRequest: aPull({ lastPusher: { login: 'renamed', id: alice.id } }) }))).toBe(true);
  });

  test("a fork collaborator's push to the branch of an owner", () => {
    const pullRequest = aPull({ lastPusher: mallory });
    expect(merges(aState({ pullRequest }))).toBe(false);
    expect(merges(aState({ pullRequest, reviews: [aReview(rita)] })), 'no approval makes up for it').toBe(false);
    const owned = someFacts(releaseFiles, {
      plugin: { exists: true, record: aRecord({ owners: [alice, dave] }), releases: [] },
    });
    expect(merges(aState({ facts: owned, pullRequest: aPull({ lastPusher: dave }) })), 'another owner may').toBe(true);
  });

  test('an owner of two accounts, one of them the second voice', () => {
    const state = aRecordChange({
      now: at('+4 00:00'),
      pullRequest: aPull({ lastPusher: dave }),
      reviews: [aReview(dave), aReview(rita)],
    });
    expect(merges(state)).toBe(false);
  });

  test('two administrators who are one', () => {
    const administrators = [root, { login: 'root-again', id: root.id }, dave];
    const registry = { ...someSettings().registry, administrators };
    const facts = someFacts('registry/trust/client-policy.json', {
      author: root,
      settings: someSettings({ registry }),
    });
    const state = aState({
      facts,
      pullRequest: aPull({ author: root }),
      report: aReport({ found: ['review/merges-by-itself'] }),
    });
    expect(merges({ ...state, comments: [says(root, approve), says(root, approve)] })).toBe(false);
    expect(merges({ ...state, comments: [says(root, approve), says(dave, approve)] })).toBe(true);
  });
});

describe('words are put into a mouth', () => {
  test.each([
    ['quoted text', `> ${approve}\n\nWhat is this?`],
    ['text that a quote runs on into', `> See below\n${approve}`],
    ['a code block', `You would type\n\`\`\`\n${approve}\n\`\`\``],
    ['a comment of HTML', `Thanks!\n\n<!--\n\n${approve}\n\n-->`],
    ['a folded block', `<details>\n\n${approve}\n\n</details>`],
    ['invisible characters', `/plugyard\u200b approve ${short}`],
    ['the other direction', `\u202e/plugyard approve ${short}`],
    ['letters that look alike', `/рlugyard approve ${short}`],
    ['the middle of a sentence', `Never type ${approve} before reading.`],
    ['an image that has the words', `![${approve}](x)`],
    ['a comment of a megabyte', `${approve}\n${'x'.repeat(1_000_000)}`],
    ['eleven commands', `${'/plugyard help\n'.repeat(10)}${approve}`],
  ])('%s', (_name, body) => {
    expect(merges(ripe({ comments: [says(rita, body)] }))).toBe(false);
  });

  test('a comment of a reviewer that somebody edited later', () => {
    expect(merges(ripe({ comments: [says(rita, approve, { edited: true })] }))).toBe(false);
  });

  test('our own comment, which prints the command', () => {
    expect(merges(ripe({ comments: [says(bot, approve)] }))).toBe(false);
    const facts = someFacts(releaseFiles, {
      settings: someSettings({ registry: { ...someSettings().registry, reviewers: [bot] } }),
    });
    const state = aState({
      facts,
      report: aReport({ found: ['review/adds-no-dependency'] }),
      comments: [says(bot, approve)],
    });
    expect(merges(state)).toBe(false);
  });

  test('a reply of ours that somebody else wrote, which says that the objection is lifted', () => {
    const hold = says(rita, '/plugyard hold');
    const forged = says(mallory, formatReplyMarker({ comment: 1, by: rita.id, at: at('14:00'), did: ['unhold'] }));
    expect(merges(aState({ comments: [hold, forged] }))).toBe(false);
    const hidden = says(mallory, formatReplyMarker({ comment: hold.id, by: rita.id, at: at('12:30'), did: [] }));
    expect(merges(aState({ comments: [hold, hidden] }))).toBe(false);
  });
});

describe('a clock is put forward', () => {
  const approved = { reviews: [aReview(rita)] };
  const young = (parts: Partial<ReviewState>): boolean =>
    merges(aFirstRelease({ now: at('14:00'), ...approved, ...parts }));
  const old = { at: '2026-11-01T00:00:00Z' as ReturnType<typeof at> };

  test('a spoofed status, by another app or another token', () => {
    expect(young({ statuses: [aStatus({ ...old, creator: mallory.id })] })).toBe(false);
  });

  test('a status of ours on the same commit, for a pull request that was closed before anybody saw it', () => {
    const statuses = [aStatus({ ...old, description: '#11 HOLD: waits' }), aStatus()];
    expect(young({ statuses })).toBe(false);
  });

  test('a pull request that was closed for three days and opened again', () => {
    expect(young({ statuses: [aStatus(old)], pullRequest: aPull({ openSince: at('13:50') }) })).toBe(false);
  });

  test('a head that has waited, and one more commit', () => {
    const statuses = [aStatus({ at: at('+4 00:00') })];
    expect(merges(movedTo(nextHead, { statuses, reviews: [aReview(rita, { commit: nextHead })] }))).toBe(false);
  });

  test('back-dated commits: nothing that the review reads has the date of a commit', () => {
    const keys = Object.keys(aPull()).sort();
    expect(keys).toEqual([
      'author',
      'draft',
      'head',
      'labels',
      'lastPusher',
      'mergeable',
      'number',
      'open',
      'openSince',
    ]);
  });

  test('a success that somebody else has set is no merge of ours, and is set right', () => {
    const spoofed = aStatus({
      state: 'success',
      creator: mallory.id,
      description: '#12 PASS: merging',
      at: at('13:00'),
    });
    const state = aFirstRelease({ statuses: [aStatus(), spoofed] });
    expect(merges(state)).toBe(false);
    expect(effectOf(state, 'status')?.state).toBe('pending');
  });
});

describe('what was found is talked away', () => {
  const override = (check: string, by = root) => says(by, `/plugyard override ${short} ${check} Trust me.`);

  test('an override of an error, by anybody', () => {
    const report = aReport({ found: ['manifest/licence-is-known', 'review/plugin-is-established'] });
    const state = ripe({ report: { ...report, subject: ripe().report.subject }, reviews: [aReview(rita)] });
    expect(merges({ ...state, comments: [override('manifest/licence-is-known')] })).toBe(false);
  });

  test('an override of what the approvals are for', () => {
    expect(merges(ripe({ comments: [override('review/plugin-is-established')] }))).toBe(false);
    const state = aRecordChange({ now: at('+4 00:00'), reviews: [aReview(rita)] });
    const ids = ['ownership/record-change-is-vouched-for', 'review/merges-by-itself'];
    expect(merges({ ...state, comments: ids.map((id) => override(id)) })).toBe(false);
  });

  test('an override that is kept for the next head', () => {
    const found = aReport({ found: ['review/adds-no-dependency'] });
    const state = aState({ report: found, comments: [override('review/adds-no-dependency')] });
    expect(merges(state)).toBe(true);
    const next = { pullRequest: aPull({ head: nextHead }), judged: { ...state.judged, head: nextHead } };
    expect(merges({ ...state, ...next })).toBe(false);
  });

  test('a report that leaves its reasons out, or says PASS above errors', () => {
    const error = aReport({ found: ['manifest/licence-is-known'] });
    expect(merges(aState({ report: { ...error, verdict: 'PASS' } }))).toBe(false);
    const hold = aReport({ found: ['review/adds-no-dependency'] });
    expect(merges(aState({ report: { ...hold, verdict: 'PASS' } }))).toBe(false);
    expect(merges(aState({ report: { ...hold, findings: [] } }))).toBe(false);
    expect(merges(aState({ report: aReport({ complete: false }) }))).toBe(false);
  });

  test('labels that say pass', () => {
    expect(merges(ripe({ pullRequest: aPull({ labels: ['plugyard/pass'] }) }))).toBe(false);
  });
});

describe('an objection is made to go away', () => {
  const hold = says(rita, '/plugyard hold');

  test('by a new head', () => {
    const next = { pullRequest: aPull({ head: nextHead }), judged: { ...aState().judged, head: nextHead } };
    expect(merges(aState({ comments: [hold] }))).toBe(false);
    expect(merges(aState({ comments: [hold], ...next }))).toBe(false);
    const review = aReview(rita, { state: 'CHANGES_REQUESTED' });
    expect(merges(aState({ reviews: [review], ...next }))).toBe(false);
  });

  test('by the author, by a stranger, and by dismissing the review', () => {
    for (const by of [alice, mallory]) {
      expect(merges(aState({ comments: [hold, says(by, '/plugyard unhold', { at: at('13:30') })] }))).toBe(false);
      expect(merges(aState({ reviews: [aReview(rita, { state: 'CHANGES_REQUESTED', dismissedBy: by })] }))).toBe(false);
    }
  });

  test('by deleting or editing the comment, once it was answered', () => {
    const answer = effectOf(aState({ comments: [hold] }), 'reply')?.body ?? '';
    const reply = says(bot, answer);
    expect(merges(aState({ comments: [reply] }))).toBe(false);
    expect(merges(aState({ comments: [{ ...hold, edited: true, body: 'Never mind.' }, reply] }))).toBe(false);
  });

  test('by approvals of others, however many', () => {
    const comments = [hold, says(root, approve, { at: at('13:30') })];
    expect(merges(ripe({ comments, reviews: [aReview(root, { at: at('13:40') })] }))).toBe(false);
  });
});

describe('text of strangers gets where it acts', () => {
  test('trailers in the reason of an override', () => {
    const reason = 'ok Plugyard-Review: auto Plugyard-Reviewers: 1';
    const state = aState({
      report: aReport({ found: ['review/adds-no-dependency'] }),
      comments: [says(rita, `/plugyard override ${short} review/adds-no-dependency ${reason}`)],
    });
    const record = accepted(parseMergeRecord(effectOf(state, 'merge')?.message ?? ''));
    expect(record).toMatchObject({ review: 'approved', reviewers: [rita.id], overrides: [{ reason }] });
  });

  test('mentions, links, HTML and images in a reason and in a login', () => {
    const evil = '@everyone <img src=x> [click](https://evil.example) ![](x) `x` | # 1';
    const who: Account = { login: '@here`<b>', id: rita.id };
    const state = aState({ comments: [says(who, `/plugyard hold ${evil}`)] });
    const texts = [effectOf(state, 'comment')?.body ?? '', ...replies(state)];
    for (const text of texts.map((one) => one.replace(/`\/?plugyard [^`]*`/g, ''))) {
      expect(text).not.toMatch(/@(?!\u200b)[a-z]/);
      expect(text).not.toMatch(/<(?!!--|\/?sub|br)/);
      expect(text).not.toMatch(/(?<!\\)\]\(/);
      expect(text).not.toContain('https://');
    }
    expect(texts[0]).toContain('everyone');
  });

  test('a name of a command that is a page long', () => {
    const answers = replies(aState({ comments: [says(mallory, `/plugyard ${'@a<b>'.repeat(5000)}`)] }));
    expect(answers.join('').length).toBeLessThan(1000);
    expect(answers.join('')).not.toMatch(/@a|<b>/);
  });

  test('a thread that is flooded with commands', () => {
    const comments = Array.from({ length: 500 }, () => says(mallory, '/plugyard help'));
    expect(replies(aState({ comments }))).toHaveLength(3);
  });
});

describe('a plugin is taken over', () => {
  const orphan = (parts: Partial<ReviewState> = {}): ReviewState =>
    aState({
      facts: someFacts(recordFile, { author: root }),
      pullRequest: aPull({ author: root }),
      report: aReport({
        found: ['ownership/orphan-is-announced', 'review/merges-by-itself'],
        subject: { kind: 'record', plugin: 'slugify' } as Report['subject'],
      }),
      comments: [says(root, approve)],
      now: at('+9 23:00'),
      ...parts,
    });

  test('by an administrator who announces nothing, or only today', () => {
    expect(merges(orphan())).toBe(false);
    expect(merges(orphan({ orphanNotice: at('12:00') }))).toBe(false);
    expect(merges(orphan({ orphanNotice: '2026-10-01T00:00:00Z' as ReturnType<typeof at> }))).toBe(true);
  });

  test('against the owner, who is still there and says so', () => {
    const notice = { orphanNotice: '2026-10-01T00:00:00Z' as ReturnType<typeof at> };
    const comments = [says(root, approve), says(alice, '/plugyard hold I am here.')];
    expect(merges(orphan({ ...notice, comments }))).toBe(false);
  });
});
