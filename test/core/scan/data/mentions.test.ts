import { expect, test } from 'vitest';
import { Mentions } from '../../../../src/core/scan/data/mentions.ts';

test('a list names each thing once, in the order of offsets, and counts what it had no room for', () => {
  const list = new Mentions<{ readonly offset: number; readonly name: string }>(3);
  for (const [offset, name] of [
    [5, 'c'],
    [5, 'b'],
    [1, 'a'],
    [7, 'a'],
    [8, 'd'],
    [9, 'd'],
  ] as const) {
    list.add(name, { offset, name });
  }
  expect(list.list().map(({ name }) => name)).toEqual(['a', 'b', 'c']);
  expect(list.leftOut).toBe(2);
});
