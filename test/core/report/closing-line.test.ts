import { expect, test } from 'vitest';
import type { Closing } from '../../../src/core/model/registry.ts';
import { closingLine } from '../../../src/core/report/closing-line.ts';
import { timestamp } from '../../support/builders.ts';

const closed: Closing = { since: timestamp('2026-01-31T12:00:00Z'), reason: 'The plugins have moved.' };

test.each([
  ['2026-01-31T11:59:59Z', 'note: this registry takes nothing new from 2026-01-31 on: The plugins have moved.'],
  ['2026-01-31T12:00:00Z', 'warning: this registry takes nothing new since 2026-01-31: The plugins have moved.'],
])('at %s users are told: %s', (now, line) => {
  expect(closingLine(closed, timestamp(now))).toBe(line);
});

test('attack: a reason does nothing to a terminal', () => {
  const line = closingLine({ ...closed, reason: 'a\u001b[2J\nb\u202ec' }, timestamp('2026-02-01T00:00:00Z'));
  expect(['\u001b', '\n', '\u202e'].filter((sign) => line.includes(sign))).toEqual([]);
});
