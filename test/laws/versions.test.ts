import fc from 'fast-check';
import semver from 'semver';
import { describe, expect, test } from 'vitest';
import { compareVersions, parseVersion, parseVersionRange, satisfies } from '../../src/core/model/version.ts';
import { accepted, problemsOf } from '../support/builders.ts';
import { often, ranges, versions } from './arbitraries.ts';

const nearlyVersions = fc.string({
  unit: fc.constantFrom('0', '1', '2', '.', '.', '-', '+', 'a', 'v', 'B', ' '),
  maxLength: 12,
});
const anything = fc.oneof(nearlyVersions, versions, fc.string({ unit: 'binary' }));

describe('parseVersion()', () => {
  test('accepts exactly what semver accepts, in lower case and without build metadata', () => {
    fc.assert(
      fc.property(anything, (text) => {
        const strict = semver.valid(text) === text && text === text.toLowerCase() && !text.includes('+');
        expect(parseVersion(text).ok).toBe(strict);
      }),
      often,
    );
  });

  test('proposes nothing that it would refuse', () => {
    fc.assert(
      fc.property(anything, (text) => {
        const result = parseVersion(text);
        const proposal = /^Write "(.*)"\.$/s.exec(result.ok ? '' : (problemsOf(result)[0]?.fix ?? ''))?.[1];
        expect(proposal === undefined || parseVersion(proposal).ok, proposal).toBe(true);
      }),
      often,
    );
  });
});

describe('compareVersions()', () => {
  test('agrees with semver, and finds two versions equal only when they are written the same', () => {
    fc.assert(
      fc.property(versions, versions, (left, right) => {
        expect(compareVersions(left, right)).toBe(semver.compare(left, right));
        expect(compareVersions(left, right) === 0).toBe(left === right);
      }),
      often,
    );
  });

  test('is a total order', () => {
    fc.assert(
      fc.property(versions, versions, versions, (one, two, three) => {
        expect(compareVersions(one, two) + compareVersions(two, one)).toBe(0);
        const [first, second, third] = [one, two, three].sort(compareVersions) as [typeof one, typeof one, typeof one];
        expect(compareVersions(first, second)).toBeLessThanOrEqual(0);
        expect(compareVersions(second, third)).toBeLessThanOrEqual(0);
        expect(compareVersions(first, third)).toBeLessThanOrEqual(0);
      }),
      often,
    );
  });
});

describe('parseVersionRange() and satisfies()', () => {
  test('throw for no text', () => {
    const nearlyRanges = fc.string({
      unit: fc.constantFrom('^', '~', '>', '<', '=', '|', ' ', ',', '1', '.', '*', 'x', '-', '&'),
      maxLength: 12,
    });
    fc.assert(
      fc.property(versions, fc.oneof(nearlyRanges, ranges, fc.string({ unit: 'binary' })), (version, text) => {
        const range = parseVersionRange(text);
        if (range.ok) {
          expect(typeof satisfies(version, range.value)).toBe('boolean');
          expect(text.trim()).not.toBe('');
        }
      }),
      often,
    );
  });

  test('every version satisfies itself', () => {
    fc.assert(
      fc.property(versions, (version) => {
        expect(satisfies(version, accepted(parseVersionRange(version)))).toBe(true);
      }),
      often,
    );
  });
});
