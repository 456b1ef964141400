import { describe, expect, test } from 'vitest';
import { trustLevels } from '../../../src/core/model/trust-level.ts';
import { computeTrustLevel, trustRules } from '../../../src/core/trust/trust-level.ts';

describe('computeTrustLevel()', () => {
  test.each([
    [{ signedBy: 'none', scanClean: true, official: true }, 'untrusted'],
    [{ signedBy: 'none', scanClean: false, official: false }, 'untrusted'],
    [{ signedBy: 'key', scanClean: true, official: false }, 'community'],
    [{ signedBy: 'key', scanClean: false, official: false }, 'community'],
    [{ signedBy: 'keyless', scanClean: false, official: false }, 'community'],
    [{ signedBy: 'keyless', scanClean: true, official: false }, 'verified'],
    [{ signedBy: 'keyless', scanClean: false, official: true }, 'official'],
    [{ signedBy: 'key', scanClean: true, official: true }, 'official'],
  ] as const)('makes of %j the level %s', (evidence, level) => {
    expect(computeTrustLevel(evidence)).toBe(level);
    expect(trustLevels).toContain(level);
  });

  test('goes by rules of number 1', () => {
    expect(trustRules).toBe(1);
  });
});
