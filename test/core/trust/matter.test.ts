import { describe, expect, test } from 'vitest';
import { classifyChange } from '../../../src/core/model/change.ts';
import { changesReset, type MatterFacts, mattersOf } from '../../../src/core/trust/matter.ts';
import { aRecord, aRegistry } from '../../support/builders.ts';

const alice = { login: 'alice', id: 1001 };
const root = { login: 'root', id: 1 };
const plugin = { exists: true, record: aRecord(), releases: [] };
const provenanceReset = { fromSequence: 9, reason: 'The key is lost.' };

function matters(path: string | readonly string[], facts: Partial<MatterFacts> = {}): readonly string[] {
  const files = [path].flat().map((one) => ({ path: one, status: 'added' as const, mode: '100644' }));
  return mattersOf({ change: classifyChange(files), settings: { registry: aRegistry() }, ...facts });
}

describe('mattersOf()', () => {
  test.each([
    ['registry/plugins/slugify/1.0.0/plugin.json', 'release'],
    ['registry/plugins/slugify/yanked/1.0.0.json', 'yank'],
    ['registry/plugins/slugify/removed/1.0.0.json', 'removal'],
    ['registry/plugins/slugify/deprecated.json', 'deprecation'],
    ['registry/plugins/slugify/ratings/5.json', 'rating'],
    ['registry/advisories/a.json', 'advisory'],
    ['registry/policy.json', 'policy'],
    ['registry/trust/client-policy.json', 'trust'],
    ['registry/registry.json', 'registry'],
    ['registry/orgs/acme.json', 'new-organisation'],
    ['README.md', 'outside'],
    ['.github/workflows/review.yml', 'outside'],
  ])('%s is about %s', (path, matter) => {
    expect(matters(path)).toEqual([matter]);
  });

  test('registry.json hides behind no other file', () => {
    expect(matters(['README.md', 'registry/registry.json'])).toEqual(['registry']);
  });

  test('a record with a first release is a new plugin', () => {
    expect(matters(['registry/plugins/a-b/record.json', 'registry/plugins/a-b/1.0.0/plugin.json'])).toEqual([
      'new-plugin',
    ]);
  });

  test('several kinds at once, and none, are unclear', () => {
    expect(matters([])).toEqual(['unclear']);
    expect(matters(['registry/policy.json', 'registry/advisories/a.json'])).toEqual(['unclear']);
  });

  test('an organisation that is there is changed, one that is not is new', () => {
    const settings = { registry: aRegistry(), organisation: { format: 1 as const, members: [] } };
    expect(matters('registry/orgs/acme.json', { settings })).toEqual(['organisation']);
  });

  describe('of a record', () => {
    const path = 'registry/plugins/slugify/record.json';

    test('is a record when an owner brings it, a stranger, or somebody', () => {
      expect(matters(path, { plugin, author: alice })).toEqual(['record']);
      expect(matters(path, { plugin, author: { login: 'mallory', id: 6666 } })).toEqual(['record']);
      expect(matters(path, { plugin })).toEqual(['record']);
    });

    test('is an orphan when an administrator brings it who is no owner', () => {
      expect(matters(path, { plugin, author: root })).toEqual(['orphan']);
      const owned = { ...plugin, record: aRecord({ owners: [root] }) };
      expect(matters(path, { plugin: owned, author: root })).toEqual(['record']);
      expect(matters(path, { plugin: { exists: false, releases: [] }, author: root })).toEqual(['record']);
      expect(matters(path, { author: root })).toEqual(['record']);
    });

    test('is also a reset of the provenance when that differs in any way', () => {
      const reset = { record: aRecord({ provenanceReset }) };
      expect(matters(path, { plugin, author: alice, proposedRecord: reset })).toEqual(['record', 'provenance-reset']);
      expect(matters(path, { plugin, author: root, proposedRecord: reset })).toEqual(['orphan', 'provenance-reset']);
      expect(matters(path, { plugin, author: alice, proposedRecord: { record: aRecord() } })).toEqual(['record']);
      expect(matters(path, { author: alice, proposedRecord: reset })).toEqual(['record']);
      const gone = { exists: false, releases: [] };
      expect(matters(path, { plugin: gone, author: alice, proposedRecord: reset })).toEqual(['record']);
      const resetBefore = { ...plugin, record: aRecord({ provenanceReset }) };
      expect(matters(path, { plugin: resetBefore, proposedRecord: reset })).toEqual(['record']);
    });
  });

  test('changesReset() sees another sequence, another reason, and one that is taken back', () => {
    const before = aRecord({ provenanceReset });
    expect(changesReset(before, before)).toBe(false);
    expect(changesReset(before, aRecord())).toBe(true);
    expect(changesReset(undefined, before)).toBe(true);
    expect(changesReset(before, aRecord({ provenanceReset: { ...provenanceReset, fromSequence: 8 } }))).toBe(true);
    expect(changesReset(before, aRecord({ provenanceReset: { ...provenanceReset, reason: 'Lost.' } }))).toBe(true);
  });
});
