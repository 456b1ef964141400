import { describe, expect, test } from 'vitest';
import { trustLevels } from '../../../src/core/model/trust-level.ts';
import {
  computeTrustLevel,
  isLower,
  lowerOf,
  type TrustEvidence,
  trustRules,
  unmetDemand,
} from '../../../src/core/trust/trust-level.ts';

const best: TrustEvidence = { signedBy: 'keyless', vouched: true, recorded: true, scanClean: true, official: true };

describe('computeTrustLevel()', () => {
  test.each<[Partial<TrustEvidence>, string]>([
    [{}, 'official'],
    [{ signedBy: 'key' }, 'official'],
    [{ scanClean: false }, 'official'],
    [{ official: false }, 'verified'],
    [{ official: false, scanClean: false }, 'community'],
    [{ official: false, signedBy: 'key' }, 'community'],
    [{ recorded: false }, 'community'],
    [{ recorded: false, official: false }, 'community'],
    [{ vouched: false }, 'untrusted'],
    [{ signedBy: 'none' }, 'untrusted'],
    [{ signedBy: 'none', recorded: false }, 'untrusted'],
  ])('makes of everything but %j the level %s', (evidence, level) => {
    expect(computeTrustLevel({ ...best, ...evidence })).toBe(level);
    expect(trustLevels).toContain(level);
  });

  test('goes by rules of number 1', () => {
    expect(trustRules).toBe(1);
  });
});

describe('unmetDemand()', () => {
  const demand = (level: (typeof trustLevels)[number], by = level as string): { level: typeof level; by: string } => ({
    level,
    by,
  });

  test('tells the highest demand that a level does not meet', () => {
    const demands = [demand('community'), demand('official', 'acme'), demand('verified')];
    expect(unmetDemand('community', demands)).toEqual(demand('official', 'acme'));
    expect(unmetDemand('untrusted', demands)).toEqual(demand('official', 'acme'));
    expect(unmetDemand('untrusted', [...demands].reverse())).toEqual(demand('official', 'acme'));
    expect(unmetDemand('official', demands)).toBeUndefined();
    expect(unmetDemand('untrusted', [])).toBeUndefined();
  });

  test('tells the first of equal ones', () => {
    expect(unmetDemand('untrusted', [demand('verified', 'a'), demand('verified', 'b')])?.by).toBe('a');
  });
});

describe('the order of levels', () => {
  test('is that of the list', () => {
    expect(isLower('untrusted', 'community')).toBe(true);
    expect(isLower('community', 'community')).toBe(false);
    expect(lowerOf('official', 'verified')).toBe('verified');
    expect(lowerOf('community', 'official')).toBe('community');
  });
});
