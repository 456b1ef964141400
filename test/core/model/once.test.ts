import { expect, test } from 'vitest';
import { once } from '../../../src/core/model/once.ts';

test('everybody gets the one answer, which nobody asks for before it is wanted', async () => {
  let asked = 0;
  const answer = once(async () => {
    asked += 1;
    return asked;
  });
  expect(asked).toBe(0);
  expect(await Promise.all([answer(), answer()])).toEqual([1, 1]);
  expect(await answer()).toBe(1);
});

test('a failure is everybody’s too', async () => {
  const failure = new Error('gone');
  const answer = once(() => Promise.reject(failure));
  await expect(answer()).rejects.toBe(failure);
  await expect(answer()).rejects.toBe(failure);
});
