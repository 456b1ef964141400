// The whole comment as people get it, one file each in comments/: read them there, and look at them rendered.
import { describe, expect, test } from 'vitest';
import type { Report } from '../../../src/core/model/report.ts';
import type { ReviewState } from '../../../src/core/review/review-state.ts';
import { planUnjudged } from '../../../src/core/review/unjudged.ts';
import { aPolicy, aRegistry } from '../../support/builders.ts';
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
  base,
  bot,
  dave,
  effectOf,
  mallory,
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
  unrun,
} from '../../support/review-builder.ts';
import { flooded } from '../report/report-samples.ts';

const first = aFirstRelease().report.subject;

const update: Report = aReport({
  news: {
    permissions: { added: [], removed: [] },
    dependencies: { added: [], removed: [] },
    size: { before: 41_200, after: 41_780 },
    code: { since: '1.0.0', same: 210, alike: 3, changed: 4, added: 1, removed: 0, uncompared: 0 },
    signedBy: ['github:123:.github/workflows/release.yml'],
  },
});

const licence: Report['findings'][number] = {
  check: 'manifest/licence-is-known',
  severity: 'error',
  message: '"Apache 2" is not an SPDX licence expression',
  fix: 'Write "Apache-2.0".',
  file: 'registry/plugins/slugify/1.0.0/plugin.json',
  line: 6,
  column: 14,
};

/** Seven people, more than are named in a row. */
const crowd = ['tom', 'uma', 'vic', 'wim', 'xia', 'yan', 'zoe'].map((login, index) => ({ login, id: 41 + index }));

const states: Readonly<Record<string, ReviewState>> = {
  'a signed update, about to merge': aState({ report: update }),
  'a new plugin on its first day': aFirstRelease({ statuses: [] }),
  'a new plugin, approved, its time over': aFirstRelease({
    now: at('+4 00:00'),
    reviews: [aReview(rita)],
    comments: [says(rita, `/plugyard override ${short} manifest/name-is-not-lookalike Same author as slug-ify.`)],
    report: {
      ...aReport({ found: ['manifest/name-is-not-lookalike', 'review/plugin-is-established'] }),
      subject: first,
    },
  }),
  'a newcomer at midnight': aFirstRelease({
    statuses: [],
    now: at('+1 00:00'),
    report: {
      ...aReport({ found: ['manifest/licence-is-known', 'review/plugin-is-established'] }),
      subject: first,
      findings: [licence, ...aReport({ found: ['review/plugin-is-established'] }).findings],
    },
  }),
  'an objection': aState({
    report: update,
    comments: [says(rita, '/plugyard hold The key of @alice is for sale: <https://evil.example> `x` **now**')],
  }),
  'approved, but main has moved': aFirstRelease({
    now: at('+4 00:00'),
    reviews: [aReview(rita)],
    baseTip: 'c'.repeat(40),
  }),
  'a change of the record': aRecordChange({
    report: unrun(aRecordChange().report, 'review/level-is-kept'),
    reviews: [aReview(dave)],
  }),
  'everything that can be in the way': aState({
    facts: someFacts(recordFile, {
      settings: someSettings(),
      author: root,
    }),
    pullRequest: aPull({ author: root, lastPusher: mallory, draft: true, mergeable: false }),
    report: {
      ...unrun(aRecordChange().report, 'artifact/is-wasm'),
      complete: false,
      subject: { kind: 'record', plugin: 'slugify' } as Report['subject'],
    },
    reviews: [aReview(rita, { state: 'CHANGES_REQUESTED' })],
  }),
  'a record that its publisher signed': aRecordChange({
    facts: { ...aRecordChange().facts, vouchedFor: true },
    reviews: [aReview(rita)],
  }),
  'two of many administrators': aState({
    facts: someFacts('registry/trust/client-policy.json', {
      author: root,
      settings: someSettings({ registry: aRegistry({ administrators: [root, ...crowd], reviewers: [] }) }),
    }),
    pullRequest: aPull({ author: root }),
    report: aReport({ found: ['review/merges-by-itself'], subject: { kind: 'trust' } }),
    reviews: [aReview({ login: 'zoe', id: 47 })],
  }),
  'many who object, and many checks that did not run': aState({
    facts: someFacts(releaseFiles, { settings: someSettings({ registry: aRegistry({ reviewers: crowd }) }) }),
    report: unrun(
      aReport(),
      ...[
        'abi-fits-host',
        'abi-is-declared',
        'digest-matches',
        'exports-fit-abi',
        'is-present',
        'is-wasm',
        'size-matches',
      ].map((id) => `artifact/${id}`),
    ),
    comments: crowd.map((one) => says(one, '/plugyard hold')),
  }),
  'a reserved name, and a lookalike that was let pass': aFirstRelease({
    reviews: [aReview(rita)],
    comments: [says(rita, `/plugyard override ${short} manifest/name-is-not-lookalike Same author as slug-ify.`)],
    report: {
      ...aReport({
        found: ['manifest/name-is-allowed', 'manifest/name-is-not-lookalike', 'review/plugin-is-established'],
      }),
      subject: first,
    },
  }),
  'a change of an organisation': aState({
    facts: someFacts('registry/orgs/acme.json', {
      settings: someSettings({
        organisation: { format: 1, members: [{ login: 'carol', id: 1003, role: 'admin' }] },
      }),
    }),
    report: aReport({ found: ['review/merges-by-itself'], subject: { kind: 'organisation' } }),
  }),
};

function bodyOf(state: ReviewState): string {
  return effectOf(state, 'comment')?.body ?? '';
}

describe('the comment on', () => {
  test.each(Object.entries(states))('%s', async (name, state) => {
    await expect(bodyOf(state)).toMatchFileSnapshot(`comments/${name.replace(/\W+/g, '-')}.md`);
  });
});

describe('the comment on a change that could not be judged', () => {
  test.each([1, 4, 5])('on try %i', async (tries) => {
    const description = `#12 could not be judged, ${tries - 1} of 5 tries`;
    const statuses = tries === 1 ? [] : [aStatus({ state: 'error', description })];
    const log = 'https://github.com/acme/plugins/actions/runs/7';
    const body = planUnjudged({ ...aState({ statuses }), log }).flatMap((one) => ('body' in one ? [one.body] : []));
    await expect(`${body}`).toMatchFileSnapshot(`comments/not-judged-on-try-${tries}.md`);
  });
});

describe('the answers to', () => {
  test('commands that are refused', async () => {
    const state = aFirstRelease({
      comments: [
        says(mallory, `/plugyard approve ${short}\n/plugyard hold\n/plugyard unhold`, { id: 501 }),
        says(alice, `/plugyard approve ${short}`, { id: 502 }),
        says(rita, `/plugyard approve ${nextHead}\n/plugyard apprve ${short}\n/plugyard help`, { id: 503 }),
        says(rita, `/plugyard override ${short} review/plugin-is-established I know them.`, { id: 504 }),
      ],
    });
    await expect(`${replies(state).join('\n---\n')}\n`).toMatchFileSnapshot('comments/refused-commands.md');
  });

  test('commands that are obeyed', async () => {
    const state = aFirstRelease({
      report: {
        ...aReport({ found: ['manifest/name-is-not-lookalike', 'review/plugin-is-established'] }),
        subject: first,
      },
      comments: [
        says(rita, '/plugyard hold Let me look first.', { id: 505 }),
        says(rita, `Fine.\n\n/plugyard unhold\n/plugyard approve ${short}`, { id: 506 }),
        says(rita, `/plugyard override ${short} manifest/name-is-not-lookalike Same author.`, { id: 507 }),
        says(alice, '/plugyard recheck', { id: 508 }),
      ],
    });
    await expect(`${replies(state).join('\n---\n')}\n`).toMatchFileSnapshot('comments/obeyed-commands.md');
  });
});

describe('the comment', () => {
  const waiting = aFirstRelease();
  const written = says(bot, bodyOf(waiting));

  test('is written once, and again only when it says something else', () => {
    expect(effectOf({ ...waiting, comments: [written] }, 'comment')).toBeUndefined();
    expect(
      effectOf({ ...waiting, comments: [{ ...written, body: written.body.replace(/\n/g, '\r\n') }] }, 'comment'),
    ).toBeUndefined();
    const approved = { ...waiting, comments: [written], reviews: [aReview(rita)] };
    expect(effectOf(approved, 'comment')?.update).toBe(written.id);
  });

  test('of somebody else is not ours, whatever it starts with', () => {
    const forged = says(mallory, written.body);
    expect(effectOf({ ...waiting, comments: [forged] }, 'comment')).toEqual({ effect: 'comment', body: written.body });
    const ours = says(bot, 'Merged on Tuesday.');
    expect(effectOf({ ...waiting, comments: [ours] }, 'comment')?.update).toBeUndefined();
  });

  test('fits into a comment, however much there is to say', () => {
    const many = Array.from({ length: 300 }, (_, index) => ({
      login: `${'&'.repeat(39)}${index}`,
      id: 10_000 + index,
    }));
    const settings = someSettings({ registry: { ...aRegistry(), reviewers: many, administrators: many } });
    const report: Report = { ...flooded(100, 500), verdict: 'HOLD', complete: true };
    const state = aState({
      facts: someFacts(recordFile, { settings }),
      report,
      comments: many.map((one) => says(one, `/plugyard hold ${'&'.repeat(300)}`)),
    });
    expect(bodyOf(state).length).toBeLessThan(65_536);
    expect(bodyOf(state)).toContain('objects');
  });

  test('names the release and the account in the line to type only where they are plain', () => {
    const odd = { login: 'alice; rm -rf $HOME', id: 1001 };
    const fail = aReport({ found: ['manifest/licence-is-known'] });
    const state = aState({ report: fail, pullRequest: aPull({ author: odd, lastPusher: odd }) });
    expect(bodyOf(state)).toContain('plugyard check registry/plugins/slugify/1.1.0\n');
    const policy = aState({ report: { ...fail, subject: { kind: 'policy' } } });
    expect(bodyOf(policy)).toContain('plugyard check --as alice\n');
    const yank = { ...fail.subject, kind: 'yank' as const };
    expect(bodyOf(aState({ report: { ...fail, subject: yank } }))).toContain('plugyard check --as alice\n');
  });

  test('counts the errors, and says so where nobody can allow it', () => {
    const fail = aReport({ found: ['manifest/licence-is-known', 'artifact/is-wasm'] });
    expect(bodyOf(aState({ report: fail }))).toContain('❌ 2 errors have to be mended by the author');
    const unclear = aState({ facts: someFacts([]) });
    expect(bodyOf(unclear)).toContain('⏳ **an approval by nobody**; it can come from nobody at all');
  });

  test('thanks for a new plugin alone, and tells long waiting times in days', () => {
    const fail = aReport({ found: ['manifest/licence-is-known'] });
    expect(bodyOf(aState({ report: fail }))).toContain('\nNothing is lost, and nobody has to be asked');
    const waits = (hours: number): string => {
      const settings = someSettings({ policy: aPolicy({ waitingHours: { newPlugin: hours, record: 1 } }) });
      return bodyOf(aFirstRelease({ facts: { ...waiting.facts, settings } }));
    };
    expect(waits(72)).toContain('**the waiting time** of 72 hours, until');
    expect(waits(96)).toContain('**the waiting time** of 4 days, until');
    expect(waits(100)).toContain('**the waiting time** of 100 hours, until');
  });

  test('is about one head on one base', () => {
    expect(bodyOf(waiting)).toContain(`Head \`${short}\`, judged on \`${base.slice(0, 12)}\``);
  });
});
