import { describe, expect, test } from 'vitest';
import { parsePolicy } from '../../../src/core/model/policy.ts';
import { aPolicy, problemsOf } from '../../support/builders.ts';

describe('parsePolicy()', () => {
  test('reads a policy that asks for more', () => {
    expect(aPolicy({ requiredTrust: 'verified', autoMerge: 'never' })).toMatchObject({ requiredTrust: 'verified' });
  });

  test.each([
    ['a word for autoMerge that loosens it', { autoMerge: 'always' }, '/autoMerge'],
    ['a trust level of its own', { requiredTrust: 'none' }, '/requiredTrust'],
    ['a negative waiting time', { waitingHours: { newPlugin: -1, record: 0 } }, '/waitingHours/newPlugin'],
    ['half an hour', { waitingHours: { newPlugin: 0.5, record: 0 } }, '/waitingHours/newPlugin'],
    ['a reserved name that nobody could take', { reservedNames: ['Plugyard'] }, '/reservedNames/0'],
    ['a name that is reserved twice', { reservedNames: ['plugyard', 'plugyard'] }, '/reservedNames'],
    ['no limits', { limits: {} }, '/limits'],
  ])('refuses %s', (_, parts, pointer) => {
    expect(problemsOf(parsePolicy(JSON.stringify({ ...aPolicy(), ...parts })))[0]?.pointer).toBe(pointer);
  });

  test('answers 100,000 wrong names without copying the errors again and again', () => {
    const reservedNames = Array.from({ length: 100_000 }, () => 0);
    expect(problemsOf(parsePolicy(JSON.stringify({ ...aPolicy(), reservedNames })))).toHaveLength(50);
  });
});
