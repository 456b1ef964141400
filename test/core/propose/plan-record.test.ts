import { describe, expect, test } from 'vitest';
import { toCanonicalJson } from '../../../src/core/model/canonical-json.ts';
import { type PluginRecord, parseRecord } from '../../../src/core/model/record.ts';
import type { Result } from '../../../src/core/model/result.ts';
import {
  type KnownRecord,
  planOwnerAdd,
  planOwnerRemove,
  planPublisherAdd,
  planPublisherRemove,
} from '../../../src/core/propose/plan-record.ts';
import type { Proposal } from '../../../src/core/propose/proposal.ts';
import { accepted, aPublisher, aRecord, aWorkflow, name, problemsOf, range, sha256 } from '../../support/builders.ts';

const alice = { login: 'alice', id: 1001 };
const dave = { login: 'dave', id: 1004 };
const key = aPublisher({ sha256: sha256('abcdef01') });

function known(parts: Partial<PluginRecord> = {}): KnownRecord {
  return { plugin: name('slugify'), text: toCanonicalJson(aRecord({ owners: [alice], publishers: [key], ...parts })) };
}

function after(result: Result<Proposal>): PluginRecord {
  return accepted(parseRecord(accepted(result).files[0]?.after ?? ''));
}

const refusal = (result: Result<Proposal>): string | undefined => problemsOf(result)[0]?.message;

describe('planOwnerAdd()', () => {
  test('adds the account at the end, and changes nothing else', () => {
    const proposal = planOwnerAdd(known(), dave);
    expect(accepted(proposal)).toMatchObject({
      matter: 'record',
      title: 'Add the owner dave: slugify',
      branch: 'plugyard/add-the-owner-dave-slugify',
      files: [{ path: 'registry/plugins/slugify/record.json', before: known().text }],
    });
    expect(after(proposal)).toEqual({ ...aRecord({ publishers: [key] }), owners: [alice, dave] });
  });

  test('of some versions; another range replaces the one before', () => {
    const ranged = { ...dave, versions: range('^2.0.0') };
    expect(after(planOwnerAdd(known(), ranged)).owners).toEqual([alice, ranged]);
    expect(after(planOwnerAdd(known({ owners: [ranged, alice] }), dave)).owners).toEqual([alice, dave]);
  });

  test('refuses an owner who is one, and a record that is none', () => {
    expect(refusal(planOwnerAdd(known(), alice))).toBe('alice (1001) is an owner already');
    expect(refusal(planOwnerAdd({ ...known(), text: '{}' }, dave))).toContain('lacks');
    expect(refusal(planOwnerAdd(known(), { login: '', id: 7 }))).toContain('too short');
  });
});

describe('planOwnerRemove()', () => {
  const two = known({ owners: [alice, dave] });

  test.each(['dave', 'Dave', '1004'])('finds %s by login or number', (who) => {
    expect(after(planOwnerRemove(two, who)).owners).toEqual([alice]);
  });

  test.each([
    ['erin', two, 'erin is not an owner of slugify; its owners: alice (1001), dave (1004)'],
    ['alice', known(), 'alice is the last owner of all versions; without one nobody could change the record'],
    [
      'alice',
      known({ owners: [alice, { ...dave, versions: range('1.x') }] }),
      'alice is the last owner of all versions; without one nobody could change the record',
    ],
    [
      'dave',
      known({ owners: [alice, dave, { login: 'Dave', id: 7 }] }),
      'dave is more than one owner; name the number: alice (1001), dave (1004), Dave (7)',
    ],
  ])('refuses %s', (who, record, message) => {
    expect(refusal(planOwnerRemove(record, who))).toBe(message);
  });
});

describe('planPublisherAdd()', () => {
  test('adds a key or a workflow', () => {
    const proposal = planPublisherAdd(known(), aWorkflow());
    expect(after(proposal).publishers).toEqual([key, aWorkflow()]);
    expect(accepted(proposal)).toMatchObject({
      title: 'Add the publisher github:123:.github/workflows/release.yml: slugify',
      branch: 'plugyard/add-the-publisher-github-123-.github-workflows-release.yml-slugify',
    });
  });

  test('refuses one that is there', () => {
    expect(refusal(planPublisherAdd(known(), key))).toBe(`key:${key.sha256} is a publisher already`);
    const there = known({ publishers: [aWorkflow()] });
    expect(refusal(planPublisherAdd(there, aWorkflow()))).toContain('is a publisher already');
  });

  test('a workflow may stand there twice: before and after its tags change', () => {
    const there = known({ publishers: [aWorkflow()] });
    const next = aWorkflow({ tag: '{name}@{version}' });
    expect(after(planPublisherAdd(there, next)).publishers).toEqual([aWorkflow(), next]);
    const both = known({ publishers: [aWorkflow(), next, key] });
    expect(after(planPublisherRemove(both, 'github:123:.github/workflows/release.yml')).publishers).toEqual([key]);
  });
});

describe('planPublisherRemove()', () => {
  const other = aPublisher({ sha256: sha256('abcdef02') });
  const two = known({ publishers: [key, other] });

  test('finds it by its id, or by how that starts', () => {
    expect(after(planPublisherRemove(two, `key:${key.sha256}`)).publishers).toEqual([other]);
    expect(after(planPublisherRemove(two, 'key:abcdef02')).publishers).toEqual([key]);
  });

  test.each([
    ['key:abcdef0', two, `key:abcdef0 is how 2 publishers start: key:${key.sha256}, key:${other.sha256}`],
    ['key:abc', known(), `key:abc is not a publisher of slugify; its publishers: key:${key.sha256}`],
    ['key:abcdef01', known({ publishers: [] }), 'key:abcdef01 is not a publisher of slugify; its publishers: none'],
  ])('refuses %s', (which, record, message) => {
    expect(refusal(planPublisherRemove(record, which))).toBe(message);
  });
});
