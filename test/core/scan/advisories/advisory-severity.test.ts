import { describe, expect, test } from 'vitest';
import type { Advisory, AffectedPackage } from '../../../../src/core/model/advisory.ts';
import { baseScore, isSerious } from '../../../../src/core/scan/advisories/advisory-severity.ts';

describe('baseScore() computes', () => {
  // Vectors and scores of published advisories.
  test.each([
    ['CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H', 9.8],
    ['CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:C/C:H/I:H/A:H', 10],
    ['CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:N/I:N/A:H', 7.5],
    ['CVSS:3.0/AV:N/AC:L/PR:N/UI:R/S:C/C:L/I:L/A:N', 6.1],
    ['CVSS:3.1/AV:L/AC:H/PR:L/UI:N/S:U/C:L/I:N/A:N', 2.5],
    ['CVSS:3.1/AV:N/AC:L/PR:L/UI:N/S:C/C:L/I:N/A:N', 5],
    ['CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:N/I:N/A:N', 0],
    ['CVSS:4.0/AV:N/AC:L/AT:N/PR:N/UI:N/VC:H/VI:H/VA:H/SC:N/SI:N/SA:N', undefined],
    ['CVSS:3.1/AV:N', undefined],
    ['CVSS:3.1/AV:X/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H', undefined],
    ['high', undefined],
  ])('%s: %s', (vector, score) => {
    expect(baseScore(vector)).toBe(score);
  });
});

describe('a flaw is serious', () => {
  const small = [{ type: 'CVSS_V3', score: 'CVSS:3.1/AV:L/AC:H/PR:L/UI:N/S:U/C:L/I:N/A:N' }];
  const large = [{ type: 'CVSS_V3', score: 'CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H' }];
  const cases: readonly (readonly [string, boolean, Partial<Advisory>, AffectedPackage])[] = [
    ['whose weight nobody told', true, {}, {}],
    ['of high weight in words', true, { database_specific: { severity: 'HIGH' }, severity: small }, {}],
    ['of moderate weight in words', false, { database_specific: { severity: 'Moderate' }, severity: large }, {}],
    [
      'whose weight for this package is low',
      false,
      { database_specific: { severity: 'HIGH' } },
      { database_specific: { severity: 'low' } },
    ],
    ['of a high score', true, { severity: large }, {}],
    ['of a low score', false, { severity: small }, {}],
    ['of a low score for this package', false, { severity: large }, { severity: small }],
    ['that is no flaw', false, {}, { database_specific: { informational: 'unmaintained' } }],
    ['that is no flaw anywhere', false, { database_specific: { severity: null, informational: 'notice' } }, {}],
  ];

  test.each(cases)('%s: %s', (_, expected, ...[advisory, affected]) => {
    expect(isSerious({ id: 'A-1', affected: [affected], ...advisory }, affected)).toBe(expected);
  });
});
