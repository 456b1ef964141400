import { describe, expect, test } from 'vitest';
import type { ExampleOutcome } from '../../../../src/core/model/behaviour.ts';
import type { GuestOutput, RunEnd } from '../../../../src/core/model/guest-job.ts';
import type { JsonValue } from '../../../../src/core/model/json.ts';
import { judgeExample, judgeSetup } from '../../../../src/core/scan/behaviour/judge-example.ts';

const text = (value: string): GuestOutput => ({ kind: 'text', text: value });
const number = (value: string): GuestOutput => ({ kind: 'number', number: value });

function judge(output: JsonValue, got: GuestOutput, schema?: JsonValue): ExampleOutcome {
  return judgeExample({ output, schema }, { end: { ended: 'returned', output: got }, unanswered: [] }, []);
}

describe('an output', () => {
  test.each<[JsonValue, GuestOutput, JsonValue | undefined]>([
    ['hi', text('hi'), { type: 'string' }],
    ['hi', text('hi'), undefined],
    ['hi', text('hi'), true],
    ['hi', text('"hi"'), { type: ['string', 'null'] }],
    [{ a: [1] }, text('{ "a": [1.0] }'), { type: 'object' }],
    [[1], text('[1]'), undefined],
    [5.08, number('5.08'), { type: 'number' }],
    [0, number('0'), undefined],
    [3421780262, number('-873187034'), { type: 'integer', maximum: 4294967295 }],
    [-1, number('-1'), { type: 'integer', maximum: 2147483647 }],
    [-1, number('-1'), { type: 'integer' }],
  ])('%j is what %j says, by the schema %j', (expected, got, schema) => {
    expect(judge(expected, got, schema)).toEqual({ outcome: 'same' });
  });

  test.each<[JsonValue, GuestOutput, JsonValue | undefined, string]>([
    ['hi', text('ho'), { type: 'string' }, '"ho"'],
    ['5', text('5'), { type: 'number' }, '5'],
    [{ a: 1 }, text('{'), { type: 'object' }, '{'],
    [1, number('NaN'), undefined, 'NaN'],
    [9007199254740992, number('9007199254740993'), undefined, '9007199254740993'],
    ['1', number('1'), undefined, '1'],
    ['hi', { kind: 'bytes', size: 3 }, undefined, '3 bytes that are not UTF-8'],
    [null, { kind: 'nothing' }, undefined, 'nothing'],
  ])('%j is not what %j says, by the schema %j', (...[expected, got, schema, shown]) => {
    expect(judge(expected, got, schema)).toEqual({
      outcome: 'different',
      expected: JSON.stringify(expected),
      got: shown,
    });
  });

  test('is shortened where it differs', () => {
    const outcome = judge('x'.repeat(5_000), text('y'.repeat(5_000)));
    expect(JSON.stringify(outcome).length).toBeLessThan(500);
  });
});

describe('setup', () => {
  const end = { ended: 'trapped', message: 'm' } as const;

  test('is done, or told as it ended', () => {
    const returned = { ended: 'returned', output: { kind: 'nothing' } } as const;
    expect(judgeSetup({ end: returned, unanswered: [0] }, ['a.b'])).toEqual({ outcome: 'done' });
    expect(judgeSetup({ end, unanswered: [] }, [])).toEqual({ outcome: 'trapped', message: 'm' });
  });

  test('proves nothing if it asked for what only a host has', () => {
    expect(judgeSetup({ end, unanswered: [0] }, ['a.b'])).toEqual({ outcome: 'needs a host', imports: ['a.b'] });
  });
});

describe('a run that gave no output', () => {
  const judgeEnd = (end: RunEnd, ...unanswered: readonly string[]): ExampleOutcome =>
    judgeExample({ output: 1, schema: undefined }, { end, unanswered: [] }, unanswered);

  test('is told as it ended', () => {
    expect(judgeEnd({ ended: 'failed', message: 'm' })).toEqual({ outcome: 'failed', message: 'm' });
    expect(judgeEnd({ ended: 'trapped', message: 'm' })).toEqual({ outcome: 'trapped', message: 'm' });
    expect(judgeEnd({ ended: 'out of', budget: 'time' })).toEqual({ outcome: 'out of', budget: 'time' });
    expect(judgeEnd({ ended: 'not run', reason: 'r' })).toEqual({ outcome: 'not run', reason: 'r' });
  });

  test('proves nothing if it asked for what only a host has', () => {
    const open = { outcome: 'needs a host', imports: ['a.b'] };
    expect(judgeEnd({ ended: 'failed', message: 'm' }, 'a.b')).toEqual(open);
    expect(judgeEnd({ ended: 'trapped', message: 'm' }, 'a.b')).toEqual(open);
    expect(judgeEnd({ ended: 'returned', output: text('2') }, 'a.b')).toEqual(open);
  });

  test('but a documented output stands, and so does a budget that was used up', () => {
    expect(judgeEnd({ ended: 'returned', output: text('1') }, 'a.b')).toEqual({ outcome: 'same' });
    expect(judgeEnd({ ended: 'out of', budget: 'calls' }, 'a.b')).toEqual({ outcome: 'out of', budget: 'calls' });
  });
});
