import { describe, expect, test } from 'vitest';
import { type AdvisoryEvent, type AffectedPackage, parseAdvisory } from '../../../../src/core/model/advisory.ts';
import { matchAdvisories } from '../../../../src/core/scan/advisories/match-advisories.ts';
import { anAdvisory } from '../../../support/advisory-cases.ts';
import { accepted } from '../../../support/builders.ts';

const parser = { ecosystem: 'crates.io', name: 'parser' };

function affects(version: string, parts: Partial<AffectedPackage>): boolean {
  const advisory = accepted(parseAdvisory(JSON.stringify(anAdvisory({ affected: [{ package: parser, ...parts }] }))));
  return matchAdvisories([{ ...parser, version }], [advisory]).length > 0;
}

const inRange = (version: string, ...events: readonly AdvisoryEvent[]): boolean =>
  affects(version, { ranges: [{ type: 'SEMVER', events }] });

describe('a version is affected', () => {
  test.each<readonly [string, readonly AdvisoryEvent[], boolean]>([
    ['0.0.1', [{ introduced: '0' }], true],
    ['1.0.0', [{ introduced: '1.0.0' }, { fixed: '1.2.0' }], true],
    ['1.2.0', [{ introduced: '1.0.0' }, { fixed: '1.2.0' }], false],
    ['1.2.0-rc.1', [{ introduced: '1.0.0' }, { fixed: '1.2.0' }], true],
    ['0.9.0', [{ introduced: '1.0.0' }], false],
    ['1.2.0', [{ introduced: '1.0.0' }, { last_affected: '1.2.0' }], true],
    ['1.2.1', [{ introduced: '1.0.0' }, { last_affected: '1.2.0' }], false],
    ['2.1.0', [{ fixed: '2.2.0' }, { introduced: '2.0.0' }, { fixed: '1.2.0' }, { introduced: '1.0.0' }], true],
    ['1.5.0', [{ fixed: '2.2.0' }, { introduced: '2.0.0' }, { fixed: '1.2.0' }, { introduced: '1.0.0' }], false],
    ['1.5.0', [{ introduced: '0' }, { limit: '1.4.0' }], false],
    ['1.22.3', [{ introduced: '1.22' }, { fixed: '1.22.4' }], true],
    ['v1.22.3', [{ introduced: '1.22.0-0' }, { fixed: '1.22.4' }], true],
    ['1.0.0', [{ introduced: 'nonsense' }], true],
  ])('%s in %j: %s', (version, events, expected) => {
    expect(inRange(version, ...events)).toBe(expected);
  });

  test('by a list, without a range, or if nothing is said at all', () => {
    expect(affects('1.0.0', { versions: ['1.0.0'] })).toBe(true);
    expect(affects('1.0.1', { versions: ['1.0.0'] })).toBe(false);
    expect(affects('1.0.1', {})).toBe(true);
    expect(affects('1.0.1', { ranges: [{ type: 'GIT', events: [{ introduced: '0' }] }] })).toBe(true);
  });

  test('not by an advisory that was withdrawn, or that names no package', () => {
    const packages = [{ ...parser, version: '1.0.0' }];
    const withdrawn = accepted(parseAdvisory(JSON.stringify(anAdvisory({ withdrawn: '2026-02-01T00:00:00Z' }))));
    const nameless = accepted(parseAdvisory(JSON.stringify(anAdvisory({ affected: [{}], summary: undefined }))));
    expect(matchAdvisories(packages, [withdrawn, nameless])).toEqual([]);
  });
});

test('a match names the first version without the flaw', () => {
  const events = [{ introduced: '0' }, { fixed: '0.9.0' }, { introduced: '1.0.0' }, { fixed: '1.3.0' }];
  const ranges = [
    { type: 'SEMVER', events },
    { type: 'SEMVER', events: [{ introduced: '1.0.0' }, { fixed: '1.2.0' }] },
    { type: 'GIT', events: [{ fixed: '1.1.0' }] },
  ];
  const affected = [{ package: { ecosystem: 'crates.io', name: 'my_parser' }, ranges }];
  const advisory = accepted(parseAdvisory(JSON.stringify(anAdvisory({ affected, summary: undefined }))));
  const mine = { ecosystem: 'crates.io', name: 'my-parser', version: '1.0.5' };
  expect(matchAdvisories([mine, mine], [advisory, advisory])).toEqual([
    { id: 'RUSTSEC-2024-0001', summary: '', ...mine, fixed: '1.2.0', serious: true },
  ]);
});

test('names outside crates.io are compared as they are written', () => {
  const affected = [{ package: { ecosystem: 'Go', name: 'a.dev/my_parser' } }];
  const advisory = accepted(parseAdvisory(JSON.stringify(anAdvisory({ affected }))));
  const found = ['a.dev/my_parser', 'a.dev/my-parser'].map((one) =>
    matchAdvisories([{ ecosystem: 'Go', name: one, version: '1.0.0' }], [advisory]),
  );
  expect(found.map(({ length }) => length)).toEqual([1, 0]);
});

test('matches are sorted by package, version and advisory', () => {
  const one = accepted(parseAdvisory(JSON.stringify(anAdvisory())));
  const packages = ['1.1.0', '1.0.0'].map((version) => ({ ...parser, version }));
  const found = matchAdvisories(packages, [one, { ...one, id: 'A-1' }]).map(({ version, id }) => `${version} ${id}`);
  expect(found).toEqual(['1.0.0 A-1', '1.0.0 RUSTSEC-2024-0001', '1.1.0 A-1', '1.1.0 RUSTSEC-2024-0001']);
});
