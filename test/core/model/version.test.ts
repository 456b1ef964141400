import { describe, expect, test } from 'vitest';
import {
  compareLooseVersions,
  compareVersions,
  isPrerelease,
  isTag,
  lineOf,
  lowestVersion,
  parseVersion,
  parseVersionRange,
  reachesVersion,
  satisfies,
  selectVersions,
  type Version,
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
    ['rc'],
    ['next'],
    ['alpha-2'],
    ['x'],
    ['v1'],
    ['>1.0.0 <=2'],
    ['~>1.2'],
    ['1.0.0 || >=2.0.0, <3'],
  ])('accepts %s', (text) => {
    expect(parseVersionRange(text)).toEqual({ ok: true, value: text });
  });

  test.each([
    ['nothing, which would mean anything', '', 'it is empty; any version is "*"'],
    ['blanks', '  ', 'it is empty; any version is "*"'],
    ['a comma alone', ',', 'is not a version range'],
    ['alternatives that are all missing', '||', 'beside "||" something is missing'],
    ['words', 'the newest', 'is not a version range'],
    ['a tag of another script', 'бета', 'is not a version range'],
    ['a tag of 65 characters', 'a'.repeat(65), 'is not a version range'],
    ['a version of four parts', '1.2.3.4', 'is not a version range'],
    ['a version that is excluded', '!=1.2.3', 'is not a version range'],
    ['an address', 'https://example.com/x.tgz', 'is not a version range'],
    ['too much', `>=1.0.0 ${' '.repeat(250)}`, 'it has more than 256 characters'],
    ['very much', '1'.repeat(1_000_000), 'it has more than 256 characters'],
  ])('refuses %s, and says why', (_, text, reason) => {
    const [problem] = problemsOf(parseVersionRange(text));
    expect(problem?.message).toContain(reason);
    expect(problem?.message.length).toBeLessThan(200);
    expect(problem?.fix).toContain('Write a range such as "^1.2.0"');
  });

  test.each([
    ['an alternative that is missing', '^1 ||', '^1'],
    ['an alternative that is missing first', '|| ^1', '^1'],
    ['a tag in capitals', 'Latest', 'latest'],
    ['another tag in capitals', 'RC', 'rc'],
    ['a tag that is misspelled', 'lastest', 'latest'],
    ['another that is', 'stabel', 'stable'],
    ['an arrow', '=>1.2.0', '>=1.2.0'],
    ['the other arrow', '=<1.2.0', '<=1.2.0'],
    ['the sign of a programming language', '==1.2.0', '=1.2.0'],
    ['the word "and"', '>=1.0.0 and <2.0.0', '>=1.0.0 <2.0.0'],
    ['its sign', '>=1.0.0 && <2.0.0', '>=1.0.0 <2.0.0'],
    ['the word "or"', '^1 OR ^3', '^1 || ^3'],
    ['a single bar', '^1|^3', '^1 || ^3'],
  ])('refuses %s and writes what is meant', (_, text, better) => {
    expect(problemsOf(parseVersionRange(text))[0]?.fix).toBe(`Write "${better}".`);
  });
});

test('compareLooseVersions() orders versions of other systems too, and what is none before them', () => {
  const ordered = ['nonsense', '0', '1.2.0-rc.1', '1.2', 'v1.22.3', '2'];
  expect([...ordered].reverse().sort(compareLooseVersions)).toEqual(ordered);
  expect([...ordered].sort(compareLooseVersions)).toEqual(ordered);
  expect(compareLooseVersions('', 'nonsense')).toBe(0);
  expect(compareLooseVersions('1.0', '1.0.0+build')).toBe(0);
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
    ['1.0.0-rc.1', 'rc', true],
    ['1.0.0-rc', 'rc', true],
    ['1.0.0-rc1', 'rc', false],
    ['1.0.0-alpha.rc', 'rc', false],
    ['1.0.0', 'rc', false],
    ['1.0.0-0', 'rc', false],
    ['1.5.0', '1 - 2', true],
    ['2.9.0', '1 - 2', true],
    ['3.0.0', '1.0.0 - 2.9.9', false],
    ['1.2.9', '1.2.*', true],
    ['1.3.0', '1.2.*', false],
    ['1.3.0', '~1.2.0', false],
    ['3.1.0', '^1 || ^3', true],
    ['1.0.0', '>2.0.0 <1.0.0', false],
  ])('of %s and %s is %s', (text, wish, verdict) => {
    expect(satisfies(version(text), range(wish))).toBe(verdict);
  });
});

describe('isTag()', () => {
  test.each(['latest', 'stable', 'beta', 'alpha', 'rc', 'x-ray'])('knows %s', (text) => {
    expect(isTag(text)).toBe(true);
  });

  test.each(['', '1', 'x', 'v1', '*', 'Latest', '-a', 'rc.1', 'rc '])('takes %j for no tag', (text) => {
    expect(isTag(text)).toBe(false);
  });
});

describe('selectVersions()', () => {
  const all = ['1.0.0-rc.1', '1.0.0', '1.1.0-alpha.1', '1.1.0-rc.1', '1.1.0', '2.0.0-rc.1'].map(version);
  const early = ['1.0.0-alpha.1', '1.0.0-rc.1', '1.1.0-rc.1'].map(version);

  test.each<[string, string, boolean, readonly Version[], readonly string[]]>([
    ['no prerelease where it has others', '^1.0.0', false, all, ['1.0.0', '1.1.0']],
    ['nor for latest', 'latest', false, all, ['1.0.0', '1.1.0']],
    ['nor for *', '*', false, all, ['1.0.0', '1.1.0']],
    ['those of the release that the range names', '^1.1.0-beta', false, all, ['1.1.0-rc.1', '1.1.0']],
    ['those of a tag', 'rc', false, all, ['1.0.0-rc.1', '1.1.0-rc.1', '2.0.0-rc.1']],
    ['all of them for beta', 'beta', false, all, ['1.0.0-rc.1', '1.1.0-alpha.1', '1.1.0-rc.1', '2.0.0-rc.1']],
    ['all that fit when they are allowed', '^1.0.0', true, all, ['1.0.0', '1.1.0-alpha.1', '1.1.0-rc.1', '1.1.0']],
    ['none below a bound that excludes its release', '<2.0.0', true, all, all.slice(0, 5)],
    ['everything for latest when they are allowed', 'latest', true, all, all],
    ['none for stable, whatever is allowed', 'stable', true, all, ['1.0.0', '1.1.0']],
    ['the prereleases of a plugin that has nothing else', '^1.0.0-0', false, early, early],
    ['them for latest', 'latest', false, early, early],
    ['them for *', '*', false, early, early],
    ['them above a bound', '>=1.0.0', false, early, ['1.1.0-rc.1']],
    ['nothing of nothing', '*', true, [], []],
  ])('takes %s: %s (%s)', (...[, wish, prereleases, versions, chosen]) => {
    expect(selectVersions(range(wish), versions, prereleases)).toEqual(chosen);
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

describe('lowestVersion()', () => {
  test.each([
    ['*', '0.0.0'],
    ['^1.2.0', '1.2.0'],
    ['>=2.0.0 <3, >=2.1', '2.1.0'],
    ['3.x || 1.4.*', '1.4.0'],
    ['>2.0.0 <1.0.0', undefined],
    ['latest', undefined],
  ])('of %s is %s', (text, lowest) => {
    expect(lowestVersion(range(text))).toBe(lowest);
  });
});

describe('reachesVersion()', () => {
  test.each([
    ['*', true],
    ['^1.2.0', false],
    ['<2.0.0', false],
    ['<=2.0.0', true],
    ['1.x || 2.x', true],
    ['latest', true],
  ])('of %s and 2.0.0 is %s', (text, reaches) => {
    expect(reachesVersion(range(text), version('2.0.0'))).toBe(reaches);
  });
});
