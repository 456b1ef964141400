import fc from 'fast-check';
import semver from 'semver';
import { describe, expect, test } from 'vitest';
import {
  compareVersions,
  isPrerelease,
  parseVersion,
  parseVersionRange,
  satisfies,
  selectVersions,
} from '../../src/core/model/version.ts';
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

describe('parseVersionRange()', () => {
  test('proposes nothing that it would refuse', () => {
    const nearly = fc.string({
      unit: fc.constantFrom(
        '^',
        '~',
        '>',
        '<',
        '=',
        '|',
        '||',
        ' and ',
        ' ',
        ',',
        '1',
        '2.0.0',
        '.',
        'latest',
        'x',
        'R',
      ),
      maxLength: 8,
    });
    fc.assert(
      fc.property(nearly, (text) => {
        const result = parseVersionRange(text);
        const proposal = /^Write "(.*)"\.$/s.exec(result.ok ? '' : (problemsOf(result)[0]?.fix ?? ''))?.[1];
        expect(proposal === undefined || parseVersionRange(proposal).ok, proposal).toBe(true);
      }),
      often,
    );
  });
});

describe('selectVersions()', () => {
  const many = fc.uniqueArray(versions, { maxLength: 8 });

  test('never adds or drops what is no prerelease, and prereleases that are allowed only add', () => {
    fc.assert(
      fc.property(ranges, many, (range, all) => {
        const [few, more] = [selectVersions(range, all, false), selectVersions(range, all, true)];
        const plain = all.filter((version) => !isPrerelease(version) && satisfies(version, range));
        expect(few.filter((version) => !isPrerelease(version))).toEqual(plain);
        expect(more.filter((version) => few.includes(version))).toEqual(few);
        expect(all.filter((version) => more.includes(version))).toEqual(more);
      }),
      often,
    );
  });

  test('takes every prerelease that its range names', () => {
    fc.assert(
      fc.property(many, (all) => {
        for (const version of all) {
          expect(selectVersions(accepted(parseVersionRange(version)), all, false)).toEqual([version]);
        }
      }),
      often,
    );
  });
});
