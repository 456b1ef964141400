import { describe, expect, test } from 'vitest';
import { Catalogue } from '../../../src/core/resolve/catalogue.ts';
import { tellConclusion } from '../../../src/core/resolve/tell-incompatibility.ts';
import { setOf } from '../../../src/core/resolve/version-set.ts';
import { candidates, needs } from '../../support/builders.ts';

const releases = {
  '1.0.0': {},
  '1.1.0': {},
  '2.0.0': {},
  '3.0.0': {},
  '4.0.0': {},
  '5.0.0': {},
  '6.0.0': {},
  '7.0.0': {},
  '8.0.0': {},
};

/** Terms as `[plugin, values]`, where value 0 is absence. */
function told(...terms: readonly (readonly [plugin: number, values: readonly number[]])[]): string | undefined {
  const wanted = needs({ aa: '*', bb: '*', cc: '*' });
  const catalogue = new Catalogue(
    { needs: wanted, candidatesOf: candidates({ aa: releases, bb: releases, cc: releases }) },
    1e9,
  );
  const sets = terms.map(([of, values]) => ({ package: of, set: setOf(10, values) }));
  return tellConclusion({ terms: sets }, catalogue);
}

describe('a conclusion', () => {
  test('names versions that stand together as one stretch', () => {
    expect(told([0, [1]])).toBe('aa 1.0.0 cannot be chosen');
    expect(told([0, [1, 2, 3]])).toBe('aa 1.0.0 to 2.0.0 cannot be chosen');
    expect(told([0, [1, 3, 4]])).toBe('aa (1.0.0, 2.0.0 to 3.0.0) cannot be chosen');
    expect(told([0, [1, 3, 5, 7, 9]])).toBe('aa (1.0.0, 2.0.0, 4.0.0, 6.0.0, others) cannot be chosen');
    expect(told([0, [1, 2, 3, 4, 5, 6, 7, 8, 9]])).toBe('no release of aa can be chosen');
  });

  test('says what does not go together', () => {
    expect(told([0, [1]], [1, [2]])).toBe('aa 1.0.0 does not go with bb 1.1.0');
    expect(told([0, [1]], [1, [2]], [2, [3]])).toBe('aa 1.0.0, bb 1.1.0 and cc 2.0.0 do not go together');
  });

  test('says what is needed, by whom', () => {
    const without = (value: number): readonly number[] => [0, 1, 2, 3, 4, 5, 6, 7, 8, 9].filter((one) => one !== value);
    expect(told([0, without(1)])).toBe('aa 1.0.0 is needed');
    expect(told([0, without(1)], [1, without(2)])).toBe('aa 1.0.0 or bb 1.1.0 is needed');
    expect(told([0, [1]], [1, without(2)])).toBe('aa 1.0.0 needs bb 1.1.0');
    expect(told([0, [1]], [1, [2]], [2, without(3)])).toBe('aa 1.0.0 and bb 1.1.0 need cc 2.0.0');
  });

  test('is nothing at the end of a proof', () => {
    expect(told()).toBeUndefined();
  });
});
