import { describe, expect, test } from 'vitest';
import { parseOrganisation } from '../../../src/core/model/organisation.ts';
import { problemsOf } from '../../support/builders.ts';

describe('parseOrganisation()', () => {
  test('reads members with their roles', () => {
    const text =
      '{"format":1,"members":[{"login":"alice","id":1001,"role":"admin"},{"login":"bob","id":2,"role":"member"}]}';
    expect(parseOrganisation(text).ok).toBe(true);
  });

  test.each([
    ['nobody', [], '/members'],
    ['a member without a number', [{ login: 'alice', role: 'admin' }], '/members/0'],
    ['a number as text', [{ login: 'alice', id: '1001', role: 'admin' }], '/members/0/id'],
    ['a number below 0', [{ login: 'alice', id: -1, role: 'admin' }], '/members/0/id'],
    ['a number that is not exact', [{ login: 'alice', id: 2 ** 53, role: 'admin' }], '/members/0/id'],
    ['a role of its own', [{ login: 'alice', id: 1, role: 'owner' }], '/members/0/role'],
  ])('refuses %s', (_, members, pointer) => {
    expect(problemsOf(parseOrganisation(JSON.stringify({ format: 1, members })))[0]?.pointer).toBe(pointer);
  });
});
