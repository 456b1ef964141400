import { expect, test } from 'vitest';
import type { JsonValue } from '../../../../src/core/model/json.ts';
import { sameJson } from '../../../../src/core/scan/behaviour/same-json.ts';

test.each<[JsonValue, JsonValue]>([
  [1, 1],
  ['a', 'a'],
  [null, null],
  [{}, {}],
  [
    { a: 1, b: [2, { c: null }] },
    { b: [2, { c: null }], a: 1 },
  ],
])('%j is %j', (left, right) => {
  expect(sameJson(left, right)).toBe(true);
});

test.each<[JsonValue, JsonValue]>([
  [1, 2],
  [1, '1'],
  [null, {}],
  [{}, null],
  [[], {}],
  [[1], [1, 2]],
  [{ a: 1 }, { b: 1 }],
  [{ a: [1] }, { a: [2] }],
  [JSON.parse('{"__proto__":1}') as JsonValue, { a: 1 }],
])('%j is not %j', (left, right) => {
  expect(sameJson(left, right)).toBe(false);
});

test('values nested 200,000 deep are compared', () => {
  const deep = (): JsonValue => JSON.parse('['.repeat(200_000) + ']'.repeat(200_000)) as JsonValue;
  expect(sameJson(deep(), deep())).toBe(true);
});
