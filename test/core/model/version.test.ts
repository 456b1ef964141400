import { describe, expect, test } from 'vitest';
import {
  compareVersions,
  isPrerelease,
  isTag,
  lineOf,
  parseVersion,
  parseVersionRange,
  satisfies,
} from '../../../src/core/model/version.ts';
import { problemsOf, range, version } from '../../support/builders.ts';

describe('parseVersion()', () => {
  test.each([
    ['0.0.0'],
    ['1.2.3'],
    ['10.20.30'],
    ['1.0.0-alpha.1'],
    ['1.0.0-0a'],
    ['1.0.0--'],
    ['1.0.0-x-y.7.z'],
    ['999999999999999.0.0'],
    [`1.0.0-${'a'.repeat(58)}`],
  ])('accepts %s', (text) => {
    expect(parseVersion(text)).toEqual({ ok: true, value: text });
  });

  test.each([
    ['v1.0', '1.0.0'],
    ['V1.2.3', '1.2.3'],
    ['= 1.2.3', '1.2.3'],
    ['1', '1.0.0'],
    ['1.0', '1.0.0'],
    ['1.0-beta', '1.0.0-beta'],
    ['1.0.0+b', '1.0.0'],
    ['1.0.0-rc.1+build.7', '1.0.0-rc.1'],
    ['1.0.0-RC', '1.0.0-rc'],
    ['01.02.03', '1.2.3'],
    ['1.0.0-01', '1.0.0-1'],
    ['1.0.0-rc.01', '1.0.0-rc.1'],
    ['1.2.3.4', '1.2.3'],
    [' 1.2.3\n', '1.2.3'],
    ['1.2.3 (final)', '1.2.3'],
  ])('refuses %j and proposes %s', (text, better) => {
    expect(problemsOf(parseVersion(text))[0]?.fix).toBe(`Write "${better}".`);
  });

  test.each([
    ['nothing', ''],
    ['no number', 'latest'],
    ['numbers of another script', '١.٢.٣'],
    ['a number that no program can hold exactly', '1.0.9007199254740993'],
    ['a prerelease that no program can hold exactly', '1.0.0-9007199254740993'],
    ['a number of 100 digits', '9'.repeat(100)],
  ])('refuses %s without a proposal', (_, text) => {
    expect(problemsOf(parseVersion(text))[0]?.fix).toBe('Write a version such as 1.2.3.');
  });

  test('refuses 65 characters, and repeats at most 80', () => {
    expect(parseVersion(`1.0.0-${'a'.repeat(59)}`).ok).toBe(false);
    expect(problemsOf(parseVersion(`1.0.0-${'a'.repeat(100_000)}`))[0]?.message.length).toBeLessThan(200);
  });

  test.each([
    ['1.0.0-'],
    ['1.0.0-a..b'],
    ['1.0.0-a_b'],
    ['1.0.0-ä'],
    ['1..0'],
    ['1.0.0.'],
    ['.1.0'],
    ['1.0.0 '],
    ['1.0.0\u200b'],
  ])('refuses %j', (text) => {
    expect(parseVersion(text).ok).toBe(false);
  });
});

describe('parseVersionRange()', () => {
  test.each([
    ['^1.2.0'],
    ['~1.2'],
    ['>=1.2.0 <2.0.0'],
    ['>=1.2.0, <2.0.0'],
    ['1.2.*'],
    ['1 - 3'],
    ['^1 || ^2'],
    ['*'],
    ['1.0.0-rc.1'],
    ['latest'],
    ['stable'],
    ['beta'],
  ])('accepts %s', (text) => {
    expect(parseVersionRange(text)).toEqual({ ok: true, value: text });
  });

  test.each([
    ['nothing, which would mean anything', ''],
    ['blanks', '  '],
    ['a comma alone', ','],
    ['an alternative that is missing', '^1 ||'],
    ['alternatives that are all missing', '||'],
    ['a word', 'newest'],
    ['another tag', 'next'],
    ['a tag in capitals', 'Latest'],
    ['a version of four parts', '1.2.3.4'],
    ['an address', 'https://example.com/x.tgz'],
    ['too much', `>=1.0.0 ${' '.repeat(250)}`],
    ['very much', '1'.repeat(1_000_000)],
  ])('refuses %s', (_, text) => {
    expect(problemsOf(parseVersionRange(text))[0]?.fix).toContain('Write a range such as "^1.2.0"');
  });
});

describe('compareVersions()', () => {
  test('is the order of SemVer 2.0.0, section 11', () => {
    const ordered = [
      '1.0.0-alpha',
      '1.0.0-alpha.1',
      '1.0.0-alpha.beta',
      '1.0.0-beta',
      '1.0.0-beta.2',
      '1.0.0-beta.11',
      '1.0.0-rc.1',
      '1.0.0',
      '1.0.1',
      '1.2.0',
      '1.10.0',
      '2.0.0-0',
      '2.0.0',
    ].map(version);
    expect([...ordered].reverse().sort(compareVersions)).toEqual(ordered);
  });
});

describe('satisfies()', () => {
  test.each([
    ['1.2.3', '^1.0.0', true],
    ['2.0.0', '^1.0.0', false],
    ['1.2.3', '>=1.0.0,<1.2.0', false],
    ['1.1.9', '>=1.0.0,<1.2.0', true],
    ['2.0.0-rc.1', '^1.0.0', false],
    ['2.0.0-rc.1', '>=1.0.0', false],
    ['2.0.0-rc.2', '^2.0.0-rc.1', true],
    ['2.0.0-rc.1', '*', false],
    ['1.0.0', 'latest', true],
    ['1.0.0-rc.1', 'latest', true],
    ['1.0.0', 'stable', true],
    ['1.0.0-rc.1', 'stable', false],
    ['1.0.0', 'beta', false],
    ['1.0.0-rc.1', 'beta', true],
  ])('of %s and %s is %s', (text, wish, verdict) => {
    expect(satisfies(version(text), range(wish))).toBe(verdict);
  });
});

describe('isTag()', () => {
  test('knows the three tags', () => {
    expect(['latest', 'stable', 'beta', 'alpha', ''].map(isTag)).toEqual([true, true, true, false, false]);
  });
});

describe('lineOf()', () => {
  test('is major and minor', () => {
    expect(lineOf(version('12.34.5-rc.1'))).toEqual([12, 34]);
  });
});

describe('isPrerelease()', () => {
  test('looks behind the hyphen', () => {
    expect(isPrerelease(version('1.0.0-0'))).toBe(true);
    expect(isPrerelease(version('1.0.0'))).toBe(false);
  });
});
