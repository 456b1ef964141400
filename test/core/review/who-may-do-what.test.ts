// The table of rights, played through: every kind of change with every set of people who say yes.
import { describe, expect, test } from 'vitest';
import type { Account } from '../../../src/core/model/account.ts';
import type { ReviewFacts } from '../../../src/core/review/review-state.ts';
import type { Matter } from '../../../src/core/trust/rights.ts';
import { aRecord, aRegistry } from '../../support/builders.ts';
import {
  alice,
  aPull,
  aReport,
  aState,
  at,
  dave,
  effectOf,
  firstFiles,
  mallory,
  merges,
  recordFile,
  releaseFiles,
  rita,
  says,
  short,
  someFacts,
  someSettings,
} from '../../support/review-builder.ts';

const ada: Account = { login: 'ada', id: 11 };
const adam: Account = { login: 'adam', id: 12 };
const carol: Account = { login: 'carol', id: 1003 };
const erin: Account = { login: 'erin', id: 1005 };
const everybody = [ada, adam, rita, dave, carol, erin, alice, mallory];

const organisation = {
  format: 1 as const,
  members: [
    { ...carol, role: 'admin' as const },
    { ...erin, role: 'member' as const },
  ],
};
const settings = someSettings({
  registry: aRegistry({ administrators: [ada, adam], reviewers: [rita] }),
  organisation,
});
const plugin = { exists: true, record: aRecord({ owners: [alice, dave] }), releases: [] };
const human = ['review/merges-by-itself'];

type Yes = (...people: readonly Account[]) => boolean;

interface Row {
  readonly matter: Matter | 'record, signed by a publisher' | 'release, vouched for';
  readonly paths: string | readonly string[];
  readonly found: readonly string[];
  readonly author?: Account;
  readonly facts?: Partial<ReviewFacts>;
  /** Whether it merges with these yeses; `all` are needed, one of `any`. */
  readonly allowed: (all: Yes, any: Yes) => boolean;
}

const byReviewer: Row['allowed'] = (_all, any) => any(rita, ada, adam);
const byAdministrator: Row['allowed'] = (_all, any) => any(ada, adam);
const byTwo: Row['allowed'] = (all) => all(ada, adam);
const reset = { record: aRecord({ owners: [alice, dave], provenanceReset: { fromSequence: 3, reason: 'Lost.' } }) };

const rows: readonly Row[] = [
  { matter: 'new-plugin', paths: firstFiles, found: ['review/plugin-is-established'], allowed: byReviewer },
  { matter: 'release', paths: releaseFiles, found: ['artifact/gains-no-capability'], allowed: byReviewer },
  {
    matter: 'release, vouched for',
    paths: releaseFiles,
    found: ['artifact/gains-no-capability'],
    author: mallory,
    facts: { vouchedFor: true },
    allowed: byReviewer,
  },
  {
    matter: 'record',
    paths: recordFile,
    found: [...human, 'ownership/record-change-is-vouched-for'],
    allowed: (all, any) => all(dave) && any(rita, ada, adam),
  },
  {
    matter: 'record, signed by a publisher',
    paths: recordFile,
    found: human,
    facts: { vouchedFor: true },
    allowed: byReviewer,
  },
  { matter: 'orphan', paths: recordFile, found: human, author: ada, allowed: byTwo },
  {
    matter: 'provenance-reset',
    paths: recordFile,
    found: human,
    facts: { proposedRecord: reset as NonNullable<ReviewFacts['proposedRecord']> },
    allowed: (all) => all(ada, adam, dave),
  },
  {
    matter: 'yank',
    paths: 'registry/plugins/slugify/yanked/1.0.0.json',
    found: human,
    allowed: byReviewer,
  },
  {
    matter: 'removal',
    paths: 'registry/plugins/slugify/removed/1.0.0.json',
    found: human,
    author: ada,
    allowed: byAdministrator,
  },
  { matter: 'deprecation', paths: 'registry/plugins/slugify/deprecated.json', found: human, allowed: byReviewer },
  {
    matter: 'rating',
    paths: 'registry/plugins/slugify/ratings/6666.json',
    found: human,
    author: mallory,
    allowed: byReviewer,
  },
  { matter: 'organisation', paths: 'registry/orgs/acme.json', found: human, author: carol, allowed: byReviewer },
  {
    matter: 'new-organisation',
    paths: 'registry/orgs/acme.json',
    found: human,
    author: mallory,
    facts: { settings: someSettings({ registry: settings.registry }) },
    allowed: byReviewer,
  },
  {
    matter: 'advisory',
    paths: 'registry/advisories/a.json',
    found: human,
    author: ada,
    allowed: byAdministrator,
  },
  { matter: 'policy', paths: 'registry/policy.json', found: human, author: adam, allowed: byAdministrator },
  { matter: 'trust', paths: 'registry/trust/client-policy.json', found: human, author: ada, allowed: byTwo },
  { matter: 'registry', paths: 'registry/registry.json', found: human, author: ada, allowed: byAdministrator },
  { matter: 'outside', paths: 'README.md', found: human, author: mallory, allowed: byAdministrator },
  { matter: 'unclear', paths: [], found: human, allowed: () => false },
];

function stateOf({ paths, found, author = alice, facts = {} }: Row, people: readonly Account[], parts = {}) {
  return aState({
    facts: someFacts(paths, { author, settings, plugin, ...facts }),
    report: aReport({ found }),
    pullRequest: aPull({ author }),
    comments: people.map((one) => says(one, `/plugyard approve ${short}`)),
    now: at('+9 12:00'),
    orphanNotice: at('12:00').replace('2026-11', '2026-10') as ReturnType<typeof at>,
    ...parts,
  });
}

/** Every set of people. */
const sets = Array.from({ length: 2 ** everybody.length }, (_, bits) =>
  everybody.filter((_person, index) => (bits >> index) & 1),
);

describe('a change that is held merges with exactly these yeses:', () => {
  test.each(rows)('$matter', (row) => {
    const wrong = sets.filter((people) => {
      const all: Yes = (...asked) => asked.every((one) => people.includes(one));
      const any: Yes = (...asked) => asked.some((one) => people.includes(one));
      return merges(stateOf(row, people)) !== row.allowed(all, any);
    });
    expect(wrong.map((people) => people.map(({ login }) => login))).toEqual([]);
  });
});

describe('a change in which nothing was found', () => {
  const alone = ['release', 'release, vouched for', 'yank', 'deprecation', 'rating'];

  test.each(rows)('$matter: merges by itself only where the table says so', (row) => {
    const quiet = { report: aReport() };
    expect(merges(stateOf(row, [], quiet))).toBe(alone.includes(row.matter));
  });

  test.each(rows)('$matter: never merges when the last push is by somebody who may not bring it', (row) => {
    const author = row.author ?? alice;
    const pusher: Account = { login: 'eve', id: 5555 };
    const state = stateOf(row, everybody, { pullRequest: aPull({ author, lastPusher: pusher }) });
    const anyone = row.matter === 'outside' || row.matter === 'release, vouched for';
    expect(merges(state)).toBe(anyone);
  });
});

describe('where there is only one', () => {
  const one = aRegistry({ administrators: [ada], reviewers: [] });
  const lonely = someSettings({ registry: one });

  test('administrator, he is enough for what needs two', () => {
    const trust = rows.find(({ matter }) => matter === 'trust') as Row;
    expect(merges(stateOf({ ...trust, facts: { settings: lonely } }, [ada]))).toBe(true);
    expect(merges(stateOf({ ...trust, facts: { settings: lonely } }, []))).toBe(false);
  });

  test('person in the whole registry, the own word counts', () => {
    const first: Row = { ...(rows[0] as Row), author: ada, facts: { settings: lonely } };
    expect(merges(stateOf(first, [ada]))).toBe(true);
    expect(merges(stateOf(first, []))).toBe(false);
    expect(merges(stateOf({ ...first, facts: { settings } }, [ada]))).toBe(false);
  });

  test('owner, an administrator takes the place of the second', () => {
    const record = rows.find(({ matter }) => matter === 'record') as Row;
    const single: Row = { ...record, facts: { plugin: { ...plugin, record: aRecord({ owners: [alice] }) } } };
    expect(merges(stateOf(single, [rita]))).toBe(false);
    expect(merges(stateOf(single, [rita, ada]))).toBe(true);
    const signed: Row = { ...single, facts: { ...single.facts, vouchedFor: true } };
    expect(merges(stateOf(signed, [rita]))).toBe(true);
    expect(effectOf(stateOf(single, []), 'comment')?.body).toContain('⏳ **an approval by an administrator**');
    const both = aRecord({ owners: [ada] });
    const owning: Row = { ...single, author: ada, facts: { plugin: { ...plugin, record: both } } };
    expect(merges(stateOf(owning, [rita, ada]))).toBe(false);
    expect(merges(stateOf(owning, [rita, adam]))).toBe(true);
    const self: Row = {
      ...single,
      author: ada,
      facts: { settings: lonely, plugin: { ...plugin, record: aRecord({ owners: [ada] }) } },
    };
    expect(merges(stateOf(self, [ada]))).toBe(true);
  });

  test('and nobody at all, nothing merges', () => {
    const nobody = { ...someSettings().registry, administrators: [], reviewers: [] };
    const outside = rows.find(({ matter }) => matter === 'outside') as Row;
    expect(merges(stateOf({ ...outside, facts: { settings: someSettings({ registry: nobody }) } }, everybody))).toBe(
      false,
    );
  });
});

test("an administrator who pushes to an owner's reset of the provenance has no right to the record", () => {
  const reset = rows.find(({ matter }) => matter === 'provenance-reset') as Row;
  const people = [ada, adam, rita, dave];
  expect(merges(stateOf(reset, people))).toBe(true);
  expect(merges(stateOf(reset, people, { pullRequest: aPull({ lastPusher: adam }) }))).toBe(false);
});

test('an owner of some versions may bring those, and has no say in the record', () => {
  const ranged = aRecord({ owners: [alice, { ...dave, versions: '^2.0.0' as never }] });
  const release = rows.find(({ matter }) => matter === 'release') as Row;
  const bring = (version: string): boolean =>
    merges(
      stateOf(
        {
          ...release,
          paths: `registry/plugins/slugify/${version}/plugin.json`,
          facts: { plugin: { ...plugin, record: ranged } },
          author: alice,
        },
        [],
        { report: aReport(), pullRequest: aPull({ author: alice, lastPusher: dave }) },
      ),
    );
  expect([bring('2.1.0'), bring('1.1.0')]).toEqual([true, false]);
  const record = rows.find(({ matter }) => matter === 'record') as Row;
  expect(merges(stateOf({ ...record, facts: { plugin: { ...plugin, record: ranged } } }, [rita, dave]))).toBe(false);
});
