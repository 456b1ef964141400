import { describe, expect, test } from 'vitest';
import { deferred, known, knownValue, mapFact, missing } from '../../../src/core/model/fact.ts';

describe('mapFact()', () => {
  test('changes what is known', () => {
    expect(mapFact(known(2), (value) => value * 2)).toEqual({ value: 4 });
  });

  test.each([[missing('the file is gone')], [deferred('it waits for the pull request')]])(
    'hands on why it is not known: %j',
    (fact) => {
      expect(mapFact(fact, () => 1)).toEqual(fact);
    },
  );
});

describe('knownValue()', () => {
  test('tells a known value from one that is not known', () => {
    expect(knownValue(known(0))).toBe(0);
    expect(knownValue(missing('gone'))).toBeUndefined();
    expect(knownValue(deferred('later'))).toBeUndefined();
  });
});
