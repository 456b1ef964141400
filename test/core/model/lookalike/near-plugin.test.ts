import { describe, expect, test } from 'vitest';
import { findLookalikes } from '../../../../src/core/model/lookalike/find-lookalikes.ts';
import { isGrave, mostWeighed, type NearPlugin, toWeigh } from '../../../../src/core/model/lookalike/near-plugin.ts';
import { name } from '../../../support/builders.ts';

const near = (parts: Partial<NearPlugin> = {}): NearPlugin => ({
  name: name('slugify'),
  releases: 1,
  ratings: 0,
  isOwned: false,
  ...parts,
});
const isHeld = (text: string, ...weighed: readonly NearPlugin[]): boolean =>
  findLookalikes(name(text), [name('slugify')]).some((lookalike) => isGrave(lookalike, weighed));

describe('isGrave()', () => {
  test('a rule that always holds asks for nothing', () => {
    expect(isHeld('slug-ify', near())).toBe(true);
    expect(isHeld('slug-ify', near({ isOwned: true }))).toBe(true);
  });

  test.each([
    ['two releases and two ratings', { releases: 2, ratings: 2 }, false],
    ['three releases', { releases: 3 }, true],
    ['three ratings', { ratings: 3 }, true],
    ['a hundred of both, of the submitter', { releases: 100, ratings: 100, isOwned: true }, false],
  ])('a vague likeness to a plugin with %s', (_, parts, held) => {
    expect(isHeld('slugify-js', near(parts))).toBe(held);
  });

  test('what was not weighed counts as established', () => {
    expect(isHeld('slugify-js')).toBe(true);
    expect(isHeld('slugify-js', near({ name: name('other') }))).toBe(true);
  });
});

describe('toWeigh()', () => {
  test('asks for the few plugins whose likeness is vague', () => {
    expect(toWeigh(findLookalikes(name('slugify'), ['slug-ify', 'slugify-js', 'word'].map(name)))).toEqual([
      'slugify-js',
    ]);
  });

  test('asks for ten of a crowd', () => {
    const crowd = Array.from({ length: 50 }, (_, index) => name(`slugify${index}`));
    expect(toWeigh(findLookalikes(name('slugify'), crowd))).toHaveLength(mostWeighed);
  });
});
