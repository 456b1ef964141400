import { describe, expect, test } from 'vitest';
import { holdersOf, ownsVersion, type People, peopleOf, rolesOf } from '../../../src/core/trust/people.ts';
import { roles } from '../../../src/core/trust/rights.ts';
import { aRecord, aRegistry, range, version } from '../../support/builders.ts';

const owners = [
  { login: 'alice', id: 1001 },
  { login: 'dave', id: 1004, versions: range('^2.0.0') },
];
const plugin = { exists: true, record: aRecord({ owners }), releases: [] };
const organisation = {
  format: 1 as const,
  members: [
    { login: 'carol', id: 1003, role: 'admin' as const },
    { login: 'erin', id: 1005, role: 'member' as const },
  ],
};
const registry = aRegistry();
const people: People = peopleOf({ registry, organisation }, plugin, undefined);

const held = (id: number, of = people): readonly string[] => [...rolesOf({ id }, of)];

describe('rolesOf()', () => {
  test('everybody is anyone, and has the roles that the base tip gives to the number', () => {
    expect(held(1)).toEqual(['administrator', 'reviewer', 'anyone']);
    expect(held(2)).toEqual(['reviewer', 'anyone']);
    expect(held(1001)).toEqual(['owner', 'anyone']);
    expect(held(1003)).toEqual(['organisation-admin', 'organisation-member', 'anyone']);
    expect(held(1005)).toEqual(['organisation-member', 'anyone']);
    expect(held(6666)).toEqual(['anyone']);
  });

  test('an owner of some versions is an owner where one of those is concerned', () => {
    expect(held(1004)).toEqual(['anyone']);
    expect(held(1004, peopleOf({ registry }, plugin, version('1.9.9')))).toEqual(['anyone']);
    expect(held(1004, peopleOf({ registry }, plugin, version('2.1.0')))).toEqual(['owner', 'anyone']);
  });

  test('a plugin without a record, or none at all, has no owners', () => {
    expect(peopleOf({ registry }, { exists: false, releases: [] }, undefined).owners).toEqual([]);
    expect(peopleOf({ registry }, undefined, undefined)).toEqual({
      administrators: registry.administrators,
      reviewers: registry.reviewers,
      members: [],
      owners: [],
    });
  });
});

test('ownsVersion() takes a range at its word', () => {
  expect(ownsVersion({}, undefined)).toBe(true);
  expect(ownsVersion({ versions: range('1.x') }, version('1.2.3'))).toBe(true);
  expect(ownsVersion({ versions: range('1.x') }, version('2.0.0'))).toBe(false);
  expect(ownsVersion({ versions: range('1.x') }, undefined)).toBe(false);
});

describe('holdersOf()', () => {
  const ids = (...of: Parameters<typeof holdersOf>[0]): readonly number[] => holdersOf(of, people).map(({ id }) => id);

  test('names each account once; an administrator counts where a reviewer does', () => {
    expect(ids('reviewer')).toEqual([2, 1]);
    expect(ids('administrator', 'reviewer')).toEqual([1, 2]);
    expect(ids('organisation-admin', 'organisation-member')).toEqual([1003, 1005]);
    expect(ids()).toEqual([]);
  });

  test('nobody holds a signature, and nobody is named for what everybody is', () => {
    expect(ids('publisher', 'submitter', 'anyone')).toEqual([]);
  });

  test.each(roles)('%s: whoever is named has the role, and nobody else', (role) => {
    const everybody = [1, 2, 1001, 1003, 1004, 1005, 6666];
    const named = everybody.filter((id) => rolesOf({ id }, people).has(role));
    expect(role === 'anyone' ? [] : named).toEqual([...ids(role)].sort((left, right) => left - right));
  });
});
