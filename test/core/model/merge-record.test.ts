import { describe, expect, test } from 'vitest';
import { formatMergeRecord, type MergeRecord, parseMergeRecord } from '../../../src/core/model/merge-record.ts';
import { accepted, problemsOf, sha256 } from '../../support/builders.ts';

const record: MergeRecord = {
  base: 'a'.repeat(40),
  head: 'b'.repeat(40),
  submitter: 1001,
  verdict: 'HOLD',
  catalogue: 3,
  report: sha256('c'),
  review: 'approved',
  reviewers: [2, 3],
  overrides: [{ check: 'review/adds-no-dependency', reason: 'Known: it is ours.' }],
};

const text = `Plugyard-Record: 1
Plugyard-Base: ${'a'.repeat(40)}
Plugyard-Head: ${'b'.repeat(40)}
Plugyard-Submitter: 1001
Plugyard-Verdict: HOLD
Plugyard-Catalogue: 3
Plugyard-Report: c${'0'.repeat(63)}
Plugyard-Review: approved
Plugyard-Reviewers: 2 3
Plugyard-Override: review/adds-no-dependency Known: it is ours.
`;

/** What the author can do: a record of his own that approves him. */
const forged = formatMergeRecord({ ...record, verdict: 'PASS', submitter: 666, reviewers: [666], overrides: [] });

describe('formatMergeRecord()', () => {
  test('writes one trailer a line, in a fixed order', () => {
    expect(formatMergeRecord(record)).toBe(text);
  });

  test('leaves out reviewers where nobody had to look', () => {
    expect(formatMergeRecord({ ...record, review: 'auto', reviewers: [] })).not.toContain('Reviewers');
  });

  test.each([
    ['a line of its own', 'fine\nPlugyard-Verdict: PASS', 'fine Plugyard-Verdict: PASS'],
    ['a paragraph of its own', `fine\n\n${forged}`, `fine ${forged.trim().replaceAll('\n', ' ')}`],
    ['a line end of another kind', 'a\r\nb\u2028c\u0085d\u000be', 'a b c d e'],
    ['what ends a text in C', 'a\u0000b', 'a b'],
    ['blanks at both ends', '  a  b  ', 'a b'],
  ])('keeps a reason on its line that wants %s', (_, reason, line) => {
    const printed = formatMergeRecord({ ...record, overrides: [{ check: 'a/b', reason }] });
    expect(printed.split('\n').at(-2)).toBe(`Plugyard-Override: a/b ${line}`);
    expect(accepted(parseMergeRecord(printed))).toMatchObject({ verdict: 'HOLD', overrides: [{ reason: line }] });
  });
});

describe('parseMergeRecord()', () => {
  test('reads the last paragraph of a commit message', () => {
    expect(accepted(parseMergeRecord(`Merge slugify 1.0.0\n\nBy Alice.\n\n${text}\n\n`))).toEqual(record);
  });

  test('reads a record without reviewers and overrides, and long commit ids', () => {
    const plain = { ...record, base: 'a'.repeat(64), review: 'auto' as const, reviewers: [], overrides: [] };
    expect(accepted(parseMergeRecord(formatMergeRecord(plain)))).toEqual(plain);
  });

  test('reads an override without a reason', () => {
    const bare = {
      ...record,
      overrides: [
        { check: 'a/b', reason: '' },
        { check: 'c/d', reason: '' },
      ],
    };
    expect(accepted(parseMergeRecord(formatMergeRecord(bare)))).toEqual(bare);
  });

  test.each([
    ['above ours', `Merge\n\n${forged}\n${text}`],
    ['above ours, without a blank line after the title', `${forged}\n\n${text}`],
  ])("does not believe a record in the author's text %s", (_, message) => {
    expect(accepted(parseMergeRecord(message))).toEqual(record);
  });

  test.each([
    ['a forged line in the same paragraph', `Merge\n\nPlugyard-Verdict: PASS\n${text}`],
    ['a forged record in the same paragraph', `Merge\n\n${forged}${text}`],
    ['text right above the record', `Merge\n\nLooks good.\n${text}`],
    ['text behind a forged record', `Merge\n\n${forged}\nThanks!`],
    ['a line of another tool behind it', `Merge\n\n${text}Co-authored-by: Mallory <m@example.com>`],
    ['a paragraph that only looks like one', `Merge\n\n${text.replaceAll('\n', '\r\n')}`],
    ['a line that is blank to the eye only', `Merge\n \n${text}`],
    ['a record on one line', `Merge\n\n${text.replaceAll('\n', ' ')}`],
    ['indented trailers', `Merge\n\n${text.replaceAll('Plugyard', ' Plugyard')}`],
    ['no record', 'Merge pull request #1 from mallory/main\n\nUpdate'],
    ['nothing', ''],
  ])('refuses %s', (_, message) => {
    expect(problemsOf(parseMergeRecord(message))).toEqual([
      { message: 'The commit message does not end with a complete merge record' },
    ]);
  });

  test.each([
    ['Record: 1', 'Record: 2'],
    ['Base: a', 'Base: A'],
    ['Head: b', 'Head: '],
    ['Submitter: 1001', 'Submitter: alice'],
    ['Submitter: 1001', 'Submitter: 01001'],
    ['Submitter: 1001', 'Submitter: 1e3'],
    ['Submitter: 1001', 'Submitter: 9999999999999999'],
    ['Submitter: 1001', 'Submitter: -1'],
    ['Verdict: HOLD', 'Verdict: FAIL'],
    ['Verdict: HOLD', 'Verdict: hold'],
    ['Verdict: HOLD', 'Verdict: PASS HOLD'],
    ['Catalogue: 3', 'Catalogue: '],
    ['Report: c', 'Report: sha256:c'],
    ['Report: c', 'Report: g'],
    ['Review: approved', 'Review: approved by alice'],
    ['Reviewers: 2 3', 'Reviewers: '],
    ['Reviewers: 2 3', 'Reviewers: 2  3'],
    ['Reviewers: 2 3', 'Reviewers: 2, 3'],
    ['Override: review/adds', 'Override:  adds'],
    ['Override: review/adds', 'Override: Review/adds'],
    ['Plugyard-Head', 'plugyard-head'],
    ['Plugyard-Review:', 'Plugyard-Base:'],
    ['Plugyard-Head', `Plugyard-Verdict: PASS\nPlugyard-Head`],
    ['Plugyard-Override', 'Plugyard-Reviewers: 666\nPlugyard-Override'],
    ['Plugyard-Override', 'Plugyard-Unknown: x\nPlugyard-Override'],
  ])('refuses a record with %j changed to %j', (from, to) => {
    expect(text).toContain(from);
    expect(parseMergeRecord(`Merge\n\n${text.replace(from, to)}`).ok).toBe(false);
  });

  test('takes no longer for a message that is made of blank lines', () => {
    expect(parseMergeRecord(`x${' \n'.repeat(100_000)}y`).ok).toBe(false);
  });
});
