import { describe, expect, test } from 'vitest';
import { parseReport } from '../../../src/core/model/report.ts';
import { problemsOf } from '../../support/builders.ts';

const finding = { check: 'artifact/digest-matches', severity: 'error', message: 'm', fix: 'f' };
const report = {
  format: 1,
  catalogue: 1,
  verdict: 'FAIL',
  complete: true,
  subject: { kind: 'release', plugin: 'slugify', version: '1.0.0' },
  findings: [finding],
  checks: [{ id: 'artifact/digest-matches', outcome: 'found' }],
  news: {},
};

describe('parseReport()', () => {
  test('reads a report', () => {
    expect(parseReport(JSON.stringify(report)).ok).toBe(true);
  });

  test.each([
    ['a verdict of its own', { verdict: 'OK' }, '/verdict'],
    ['a check that does not exist', { findings: [{ ...finding, check: 'artifact/is-lovely' }] }, '/findings/0/check'],
    ['an outcome of its own', { checks: [{ id: 'artifact/digest-matches', outcome: 'ignored' }] }, '/checks/0/outcome'],
    ['a report that does not say whether it is complete', { complete: undefined }, ''],
  ])('refuses %s', (_, parts, pointer) => {
    expect(problemsOf(parseReport(JSON.stringify({ ...report, ...parts })))[0]?.pointer).toBe(pointer);
  });
});
