import { expect, test } from 'vitest';
import { tellRefusal } from '../../../src/core/review/tell-refusal.ts';
import { wantsLook } from '../../../src/core/review/wants-look.ts';
import { aState, aStatus, at, bot, head } from '../../support/review-builder.ts';

test('a refused merge fails the status of the head, in as many characters as the forge keeps', () => {
  const told = tellRefusal(aState(), 'Waiting on code owner review. '.repeat(10));
  expect(told).toMatchObject({ effect: 'status', commit: head, context: 'plugyard/verdict', state: 'failure' });
  expect(told.description).toMatch(/^#12 PASS: the repository refuses the merge: Waiting on code owner review\./);
  expect(told.description.length).toBeLessThanOrEqual(140);
});

test('and is looked at again when somebody has pressed a button, not every half hour', () => {
  const { description, state } = tellRefusal(aState(), 'Waiting on code owner review.');
  const statuses = [aStatus({ description, state })];
  expect(wantsLook({ number: 12, statuses, now: at('+1 12:00'), self: bot.id })).toHaveProperty('reviews', 'since');
});
