import { describe, expect, test } from 'vitest';
import { known, missing } from '../../../src/core/model/fact.ts';
import type { Submission } from '../../../src/core/model/submission.ts';
import { toReviewFacts } from '../../../src/core/review/review-state.ts';
import { aBundle, aProvenance, aRecord, name, sha256, timestamp, version } from '../../support/builders.ts';
import { alice, recordFile, someFacts } from '../../support/review-builder.ts';

const files = [{ name: 'plugin.json', sha256: sha256('1') }];
const plugin = { exists: true, record: aRecord(), releases: [] };
const statement = aBundle({ subjects: files, release: { plugin: name('slugify'), version: version('1.0.0') } });
const proposed = aRecord({ owners: [alice, { login: 'dave', id: 1004 }] });
const consent = aBundle({
  subjects: [{ name: 'record.json', sha256: sha256('2') }],
  recordChange: { plugin: name('slugify'), replaces: sha256('3') },
} as never);

const release = someFacts('registry/plugins/slugify/1.0.0/plugin.json');
const record = someFacts(recordFile);

/** A submission that knows these facts only. */
function aSubmission(facts: Readonly<Record<string, unknown>>): Submission {
  const all = [
    'change',
    'author',
    'settings',
    'plugin',
    'proposedRecord',
    'record',
    'provenance',
    'releaseFiles',
    'now',
  ];
  return {
    format: 1,
    facts: Object.fromEntries(all.map((one) => [one, one in facts ? known(facts[one]) : missing('not asked')])),
  } as unknown as Submission;
}

const releaseFacts = {
  change: release.change,
  author: alice,
  settings: release.settings,
  plugin,
  record: aRecord(),
  provenance: aProvenance(statement),
  releaseFiles: files,
  now: timestamp('2026-11-21T12:00:00Z'),
};
const recordFacts = {
  ...releaseFacts,
  change: record.change,
  proposedRecord: { record: proposed, sha256: sha256('2'), replaces: sha256('3'), provenance: aProvenance(consent) },
};

function without(facts: Readonly<Record<string, unknown>>, key: string): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(facts).filter(([one]) => one !== key));
}

describe('toReviewFacts()', () => {
  test('takes what the review decides on', () => {
    expect(toReviewFacts(aSubmission(recordFacts))).toEqual({
      change: record.change,
      author: alice,
      settings: record.settings,
      plugin,
      proposedRecord: recordFacts.proposedRecord,
      vouchedFor: true,
    });
  });

  test.each(['change', 'author', 'settings'])('without the fact %s there is no review', (key) => {
    expect(toReviewFacts(aSubmission(without(releaseFacts, key)))).toBeUndefined();
  });

  test('a release is vouched for by a statement of a recorded publisher over every file', () => {
    expect(toReviewFacts(aSubmission(releaseFacts))?.vouchedFor).toBe(true);
    const more = { ...releaseFacts, releaseFiles: [...files, { name: 'README.md', sha256: sha256('4') }] };
    expect(toReviewFacts(aSubmission(more))?.vouchedFor).toBe(false);
  });

  test.each(['record', 'provenance', 'releaseFiles', 'now'])('nobody vouches for it where %s is not known', (key) => {
    expect(toReviewFacts(aSubmission(without(releaseFacts, key)))?.vouchedFor).toBe(false);
  });

  test('nor for anything that is no release', () => {
    for (const paths of [
      'registry/plugins/slugify/yanked/1.0.0.json',
      ['registry/plugins/slugify/1.0.0/plugin.json', 'registry/plugins/slugify/1.1.0/plugin.json'],
    ]) {
      const { change } = someFacts(paths);
      expect(toReviewFacts(aSubmission({ ...releaseFacts, change }))?.vouchedFor).toBe(false);
    }
  });

  test.each(['plugin', 'proposedRecord', 'now'])('nor for a record where %s is not known', (key) => {
    expect(toReviewFacts(aSubmission(without(recordFacts, key)))?.vouchedFor).toBe(false);
  });

  test('nor for one that nobody has signed, or signed otherwise', () => {
    for (const provenance of [aProvenance(), aProvenance(statement)]) {
      const proposedRecord = { ...recordFacts.proposedRecord, provenance };
      expect(toReviewFacts(aSubmission({ ...recordFacts, proposedRecord }))?.vouchedFor).toBe(false);
    }
  });

  test('nor for one of no plugin, or of a plugin without a record', () => {
    const two = someFacts([recordFile, 'registry/plugins/other/record.json']).change;
    expect(toReviewFacts(aSubmission({ ...recordFacts, change: two }))?.vouchedFor).toBe(false);
    const bare = { exists: true, releases: [] };
    expect(toReviewFacts(aSubmission({ ...recordFacts, plugin: bare }))?.vouchedFor).toBe(false);
  });
});
