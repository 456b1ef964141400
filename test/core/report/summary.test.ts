import { describe, expect, test } from 'vitest';
import { toCanonicalJson } from '../../../src/core/model/canonical-json.ts';
import { parseReport } from '../../../src/core/model/report.ts';
import { placeOf } from '../../../src/core/report/place.ts';
import { countLine, newsLines, subjectLine, verdictLine } from '../../../src/core/report/summary.ts';
import { toJson } from '../../../src/core/report/to-json.ts';
import { capable, failing, holding, passing } from './report-samples.ts';

describe('summary', () => {
  test('says how many checks wait, one or many', () => {
    const one = { ...passing, complete: false, checks: [{ id: 'a/b', outcome: 'deferred' as const }] };
    expect(verdictLine(passing)).toBe('PASS');
    expect(verdictLine(one)).toBe('PASS here; 1 check waits for the pull request');
    expect(verdictLine(failing)).toBe('FAIL here; 2 checks wait for the pull request');
  });

  test('names what was judged as far as it is known', () => {
    expect(subjectLine({ ...passing, subject: { kind: 'mixed' } })).toBe('mixed');
    expect(subjectLine(holding)).toBe('new plugin slugify 1.0.0');
  });

  test('counts in words', () => {
    expect(countLine(passing)).toBe('nothing found; 2 checks passed');
    expect(countLine(failing)).toBe('2 errors, 1 hold, 1 warning, 1 note; 1 check passed, 2 skipped');
    expect(countLine({ ...passing, findings: [...failing.findings, ...failing.findings] })).toBe(
      '4 errors, 2 holds, 2 warnings, 2 notes; 2 checks passed',
    );
  });

  test.each([
    [{ before: 1000, after: 900 }, 'artifact of 900 bytes (-100)'],
    [{ before: 1000, after: 1000 }, 'artifact of 1000 bytes'],
    [{ after: 7 }, 'artifact of 7 bytes'],
  ])('tells the size %j', (size, line) => {
    expect(newsLines({ size })).toEqual([line]);
  });

  test('tells what the bytes do now', () => {
    expect(newsLines(capable.news)).toEqual([
      'can do now: network by extism:host/env http_request',
      'can no longer do: clock by env now',
      'names the network host evil.example now',
      'no longer names the network host api.example',
      'code since 1.0.0: 2 functions changed, 1 added, 0 removed, 40 the same',
    ]);
  });

  test('tells of functions in which numbers alone differ', () => {
    const code = { since: 'old.wasm', same: 1, alike: 2, changed: 3, added: 4, removed: 5, uncompared: 0 };
    const line = 'code since old.wasm: 3 functions changed, 4 added, 5 removed, 1 the same, 2 alike';
    expect(newsLines({ code })).toEqual([line]);
    expect(newsLines({ code: { ...code, uncompared: 6 } })).toEqual([`${line}; 6 of them are too many to be compared`]);
  });

  test('has no news of nothing', () => {
    expect(newsLines({})).toEqual([]);
  });
});

describe('placeOf()', () => {
  const finding = { check: 'a/b', severity: 'error', message: 'x', fix: 'y' } as const;

  test.each([
    [{}, undefined],
    [{ line: 3 }, undefined],
    [{ file: 'f' }, 'f'],
    [{ file: 'f', line: 3 }, 'f:3'],
    [{ file: 'f', line: 3, column: 4 }, 'f:3:4'],
    [{ file: 'f', offset: 255 }, 'f at byte 0xff'],
  ])('of %j is %s', (place, told) => {
    expect(placeOf({ ...finding, ...place })).toBe(told);
  });
});

describe('toJson()', () => {
  test('is canonical, and what parseReport reads', () => {
    expect(toJson(holding)).toBe(toCanonicalJson(holding));
    expect(parseReport(toJson(holding))).toEqual({ ok: true, value: holding });
  });
});
