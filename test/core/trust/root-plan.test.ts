import { describe, expect, test } from 'vitest';
import type { Sha256 } from '../../../src/core/model/digest.ts';
import type { Timestamp } from '../../../src/core/model/timestamp.ts';
import type { TrustKey } from '../../../src/core/model/trust-metadata.ts';
import {
  buildRoot,
  buildTargets,
  changePlan,
  planOf,
  planProblem,
  type RootPlan,
} from '../../../src/core/trust/root-plan.ts';

const key = (label: string): TrustKey => ({
  id: label.padEnd(64, '0') as Sha256,
  label,
  algorithm: 'ed25519',
  publicKey: 'AAAA',
});
const [a, b, c, d, online] = ['a', 'b', 'c', 'd', 'online'].map(key) as [
  TrustKey,
  TrustKey,
  TrustKey,
  TrustKey,
  TrustKey,
];
const plan: RootPlan = { offline: [a, b, c], threshold: 2, online };
const single: RootPlan = { offline: [a], threshold: 1, online: a };
const edition = { version: 3, expires: '2027-01-01T00:00:00Z' as Timestamp };

describe('planProblem()', () => {
  test.each<[string, RootPlan]>([
    ['two of three, and a machine', plan],
    ['one key for everything', single],
    ['one person and a machine', { ...single, online }],
    ['all of three', { ...plan, threshold: 3 }],
  ])('finds nothing wrong with %s', (_, good) => {
    expect(planProblem(good)).toBeUndefined();
  });

  test.each<[string, Partial<RootPlan>]>([
    ['an offline key is named twice', { offline: [a, b, a] }],
    ['0 of 3 offline keys cannot sign', { threshold: 0 }],
    ['4 of 3 offline keys cannot sign', { threshold: 4 }],
    ['1.5 of 3 offline keys cannot sign', { threshold: 1.5 }],
    ['1 of 0 offline keys cannot sign', { offline: [], threshold: 1 }],
    ['the online key is one of the offline keys', { online: b }],
    ['two keys have the same label', { offline: [a, b, { ...c, label: 'a' }] }],
    ['two keys have the same label', { online: { ...online, label: 'c' } }],
  ])('finds that %s', (problem, change) => {
    expect(planProblem({ ...plan, ...change })).toBe(problem);
  });
});

describe('buildRoot()', () => {
  test('gives root and targets to the people, snapshot and timestamp to the machine', () => {
    const byPeople = { keys: [a.id, b.id, c.id], threshold: 2 };
    const byMachine = { keys: [online.id], threshold: 1 };
    expect(buildRoot(plan, edition)).toEqual({
      role: 'root',
      ...edition,
      keys: [a, b, c, online],
      roles: { root: byPeople, targets: byPeople, snapshot: byMachine, timestamp: byMachine },
    });
  });

  test('names a single key once', () => {
    expect(buildRoot(single, edition).keys).toEqual([a]);
  });
});

describe('planOf()', () => {
  test.each([plan, single, { ...single, online }])('gives back the plan that a root was built from', (from) => {
    expect(planOf(buildRoot(from, edition))).toEqual(from);
  });

  test('finds no plan in a root whose timestamp nobody signs', () => {
    const root = buildRoot(plan, edition);
    expect(planOf({ ...root, roles: { ...root.roles, timestamp: { keys: [], threshold: 1 } } })).toBeUndefined();
    expect(planOf({ ...root, keys: [a, b, c] })).toBeUndefined();
  });
});

describe('buildTargets()', () => {
  test('delegates the index to the online key', () => {
    const files = { 'client-policy.json': { sha256: a.id, size: 1 } };
    expect(buildTargets(plan, files, edition)).toEqual({
      role: 'targets',
      ...edition,
      files,
      delegation: { keys: [online], threshold: 1 },
    });
  });
});

describe('changePlan()', () => {
  test.each<[string, Parameters<typeof changePlan>[1], RootPlan]>([
    ['nothing', {}, plan],
    ['one more', { addOffline: d }, { ...plan, offline: [a, b, c, d] }],
    ['one less, by label', { removeOffline: 'b' }, { ...plan, offline: [a, c] }],
    ['one less, by id', { removeOffline: b.id }, { ...plan, offline: [a, c] }],
    ['one for another', { removeOffline: 'a', addOffline: d }, { ...plan, offline: [b, c, d] }],
    ['another machine', { online: d }, { ...plan, online: d }],
    ['another threshold', { threshold: 3 }, { ...plan, threshold: 3 }],
  ])('%s', (_, change, changed) => {
    expect(changePlan(plan, change)).toEqual(changed);
  });

  test('is no plan when the key that goes is not there', () => {
    expect(changePlan(plan, { removeOffline: 'online' })).toBeUndefined();
  });
});
