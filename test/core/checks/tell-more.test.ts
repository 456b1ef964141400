import { expect, test } from 'vitest';
import { tellMore } from '../../../src/core/checks/tell-more.ts';

test('a list that was cut leaves a finding, a whole one none', () => {
  expect([...tellMore(undefined, 'hosts', {})]).toEqual([]);
  expect([...tellMore(7, 'hosts', { file: 'a' })]).toEqual([
    { message: 'There are 7 more hosts than a scan lists', file: 'a' },
  ]);
});
