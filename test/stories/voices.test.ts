// What people say of a pull request: noes, orders, refusals, and what a draft or a conflict changes.
import { beforeAll, describe, expect, test } from 'vitest';
import { release } from '../support/case-registry.ts';
import { pushFiles } from '../support/github/push-files.ts';
import { expectFine, openYard } from '../support/stories/open-yard.ts';
import { keyOf, withoutCheck } from '../support/stories/story-registry.ts';
import type { StoryYard } from '../support/stories/story-yard.ts';
import { temporaryFolders } from '../support/temporary-folder.ts';

const folder = temporaryFolders();
const key = keyOf('ann');

let yard: StoryYard;
beforeAll(async () => {
  yard = await openYard(folder, { plugins: ['slugify', 'notes', 'crc', 'iban'], files: withoutCheck });
});

const short = (number: number): string => yard.head(number).slice(0, 12);

test('an objection blocks visibly, whatever is pushed, until who made it lifts it', async () => {
  const number = await yard.proposes({ by: 'ann', files: await release({ key }), draft: true });
  await yard.says('rita', number, 'Wait, please.\n\n/plugyard hold The licence is not the one of the sources.');
  yard.saysReady(number);
  await yard.works();
  const blocked = {
    state: 'open',
    labels: ['plugyard/objection', 'plugyard/pass'],
    status: `failure: #${number} PASS: somebody objects`,
    comment: expect.stringContaining('The licence is not the one of the sources'),
  };
  expect(yard.sees(number)).toMatchObject(blocked);
  yard.pushes(number, await release({ key, files: { 'README.md': '# Slugify\n' } }));
  await yard.works();
  expect(yard.sees(number)).toMatchObject(blocked);
  await yard.says('ann', number, '/plugyard unhold');
  await yard.works();
  expect(yard.sees(number)).toMatchObject({
    ...blocked,
    reply: expect.stringContaining('❌ There is no objection that you may lift'),
  });
  await yard.says('rita', number, '/plugyard unhold');
  await yard.works();
  expect(yard.sees(number)).toMatchObject({ state: 'merged', labels: ['plugyard/pass'] });
});

test('a draft is judged and not merged, until its author says that it is ready', async () => {
  const number = await yard.proposes({ by: 'ann', files: await release({ name: 'notes', key }), draft: true });
  await yard.works();
  expect(yard.sees(number)).toMatchObject({ state: 'open', status: `pending: #${number} PASS: draft` });
  yard.saysReady(number);
  await yard.works();
  expect(yard.sees(number).state).toBe('merged');
});

test('every order is answered, also one that is refused', async () => {
  const number = await yard.proposes({ by: 'ann', files: { 'NOTES.md': 'Something of mine\n' } });
  await yard.works();
  const orders: readonly (readonly [by: 'ann' | 'rita' | 'mallory' | 'yard', order: string, answer: string])[] = [
    ['mallory', `/plugyard approve ${short(number)}`, '❌ Your approval does not count here'],
    ['mallory', '/plugyard hold', '❌ Only reviewers, administrators, owners'],
    ['rita', `/plugyard approve ${short(number)}`, '❌ Your approval does not count here'],
    ['rita', `/plugyard override ${short(number)} manifest/is-valid So`, '❌ It is typed as'],
    ['rita', `/plugyard override ${short(number)} manifest/is-valid It is`, '❌ manifest/is-valid holds nothing here'],
    ['rita', '/plugyard merge', '❌ There is no command "merge"'],
    ['ann', `/plugyard approve ${'0'.repeat(12)}`, '❌ You brought this change; somebody else has to approve it'],
    ['ann', '/plugyard recheck', '✅ It was judged again just now'],
    ['ann', '/plugyard help', '/plugyard override <head> <check-id> <reason>'],
    ['yard', `/plugyard approve ${'0'.repeat(12)}`, `❌ The head is ${short(number)} now`],
    ['yard', '/plugyard approve', '❌ It is typed as'],
  ];
  for (const who of ['mallory', 'rita', 'ann', 'yard'] as const) {
    const own = orders.filter(([by]) => by === who);
    await yard.says(who, number, own.map(([, order]) => order).join('\n\n'));
    await yard.works();
    const reply = yard.sees(number).reply.replaceAll('\\', '').replaceAll('`', '');
    for (const [, , answer] of own) expect(reply).toContain(answer);
  }
  await yard.says('yard', number, `/plugyard approve ${short(number)}`);
  await yard.works();
  expect(yard.sees(number)).toMatchObject({ state: 'merged' });
});

test('a comment that is no order starts nothing', async () => {
  const number = await yard.proposes({ by: 'ann', files: { 'MORE.md': 'Something of mine\n' } });
  await yard.works();
  const runs = yard.registry.runs.length;
  yard.requests();
  await yard.says('mallory', number, 'Nice. What is it good for?');
  await yard.works();
  expect(yard.registry.runs.slice(runs).map(({ conclusion }) => conclusion)).toEqual(['skipped']);
  expect(yard.requests()).toEqual([]);
});

test('an order below a closed one is judged by nobody', async () => {
  const number = await yard.proposes({ by: 'ann', files: { 'CLOSED.md': 'Something of mine\n' } });
  await yard.works();
  await yard.ask('ann', `PATCH /repos/yard/registry/pulls/${number}`, { state: 'closed' });
  yard.requests();
  await yard.says('ann', number, '/plugyard recheck');
  await yard.works();
  expectFine(yard);
  expect(yard.requests()).toEqual([`GET /repos/yard/registry/pulls/${number}`]);
});

describe('a branch in conflict', () => {
  test('is told so, and merges once it is brought up to date', async () => {
    const from = yard.tip();
    const number = await yard.proposes({ by: 'ann', files: { 'README.md': 'Mine\n' }, from });
    const files = { 'README.md': 'Ours\n' };
    pushFiles(yard.world, { repository: yard.registry, by: yard.who.yard, files });
    await yard.works();
    expect(yard.sees(number)).toMatchObject({
      state: 'open',
      status: `failure: #${number} HOLD: conflicts with the base branch, waits for people`,
      comment: expect.stringContaining('bring the branch up to date'),
    });
  });
});
