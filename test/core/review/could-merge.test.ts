import { describe, expect, test } from 'vitest';
import type { Report } from '../../../src/core/model/report.ts';
import { couldMerge } from '../../../src/core/review/could-merge.ts';
import {
  aFirstRelease,
  aPull,
  aRecordChange,
  aState,
  aStatus,
  at,
  mallory,
  merges,
  rita,
  says,
} from '../../support/review-builder.ts';

const failed = (report: Report): Report => ({ ...report, verdict: 'FAIL' });
const late = at('+3 12:01');

describe('a word could have it merged', () => {
  test.each([
    ['a signed update', aState()],
    ['a new plugin whose wait is over', aFirstRelease({ now: late })],
    ['a change of a record whose wait is over', aRecordChange({ now: late })],
  ])('%s', (_, state) => {
    expect(couldMerge(state)).toBe(true);
  });

  test('an orphan, whose wait stands in an issue', () => {
    const record = aRecordChange();
    const facts = { ...record.facts, author: record.facts.settings.registry.administrators[0] ?? mallory };
    expect(couldMerge({ ...record, facts })).toBe(true);
  });
});

describe('no word could have it merged', () => {
  test.each([
    ['what has to be mended', aState({ report: failed(aState().report) })],
    ['a new plugin before we said anything', aFirstRelease({ statuses: [], self: undefined })],
    [
      'a new plugin of which others spoke in our form',
      aFirstRelease({ statuses: [aStatus({ creator: mallory.id })], now: late }),
    ],
    ['a new plugin that waits', aFirstRelease({ now: at('+3 12:00') })],
    ['one that was opened again', aFirstRelease({ now: late, pullRequest: aPull({ openSince: at('12:02') }) })],
  ])('%s', (_, state) => {
    const comments = [says(rita, `/plugyard approve ${state.pullRequest.head}`)];
    expect(couldMerge(state)).toBe(false);
    expect(merges({ ...state, comments })).toBe(false);
  });
});
