// A plugin whose owner is gone gets another: after it was said in public, thirty days later, by two administrators.
import { beforeAll, expect, test } from 'vitest';
import { record, release } from '../support/case-registry.ts';
import { expectFine, openYard } from '../support/stories/open-yard.ts';
import { accountOf, keyOf, withoutCheck } from '../support/stories/story-registry.ts';
import type { StoryYard } from '../support/stories/story-yard.ts';
import { temporaryFolders } from '../support/temporary-folder.ts';

const folder = temporaryFolders();
const key = keyOf('carol');
const path = 'registry/plugins/slugify/record.json';

let yard: StoryYard;
/** Of the issue that says it in public. */
let notice: number;
/** Of the pull request that names carol. */
let number: number;
beforeAll(async () => {
  yard = await openYard(folder, { plugins: ['slugify', 'notes'], administrators: ['bob'], files: withoutCheck });
});

const approve = async (who: 'yard' | 'bob' | 'rita'): Promise<void> => {
  await yard.says(who, number, `/plugyard approve ${yard.head(number).slice(0, 12)}`);
  await yard.works();
};
const announce = async (who: 'yard' | 'mallory'): Promise<number> => {
  const issue = { title: 'Orphaned: slugify', body: 'Ann has not answered for a year.', labels: ['plugyard-orphan'] };
  return ((await yard.ask(who, 'POST /repos/yard/registry/issues', issue)).body as { number: number }).number;
};
/** Whole days pass, and then the schedule of the review strikes. */
const days = async (count: number): Promise<void> => {
  yard.waits(count * 24);
  await yard.works();
};
const inDays = (count: number): string => new Date(yard.world.now + count * 86_400_000).toISOString().slice(0, 10);

test('whoever wants it cannot take it', async () => {
  const files = { [path]: record([accountOf(yard.who.carol)], [key.publisher]) };
  const taken = await yard.proposes({ by: 'carol', files });
  await yard.works();
  expect(yard.sees(taken)).toMatchObject({
    state: 'open',
    labels: ['plugyard/fail'],
    comment: expect.stringContaining('ownership/owner-changes-plugin'),
  });
  await yard.ask('carol', `PATCH /repos/yard/registry/pulls/${taken}`, { state: 'closed' });
});

test('an administrator proposes a new owner, and is told that the public has to know first', async () => {
  number = await yard.proposes({
    by: 'yard',
    branch: 'orphan',
    files: { [path]: record([accountOf(yard.who.carol)], [key.publisher]) },
  });
  await yard.works();
  expect(yard.sees(number)).toMatchObject({
    state: 'open',
    labels: expect.arrayContaining(['plugyard/hold', 'plugyard/needs-approval']),
    status: `pending: #${number} HOLD: waits for people, waits for an announcement`,
    comment: expect.stringContaining('**a public issue of an administrator** that says so, and 30 days after it'),
  });
  expect(yard.sees(number).comment).toContain('ownership/orphan-is-announced');
});

test('an issue that anybody could have opened announces nothing', async () => {
  await announce('mallory');
  await approve('rita');
  expect(yard.sees(number)).toMatchObject({ reply: expect.stringContaining('❌ Your approval does not count') });
  expect(yard.sees(number).status).toContain('waits for an announcement');
});

test('that of an administrator does, and everybody reads until when', async () => {
  notice = await announce('yard');
  const until = inDays(30);
  await yard.says('bob', number, '/plugyard recheck');
  await yard.works();
  expectFine(yard);
  expect(yard.sees(number).status).toMatch(
    new RegExp(`^pending: #${number} HOLD: waits for people, waits until ${until}T`),
  );
  expect(yard.sees(number).comment).toContain(`**the waiting time** of 30 days, until ${until}`);
  await approve('bob');
  expect(yard.sees(number).comment).toContain('given by');
  await approve('yard');
  expect(yard.sees(number)).toMatchObject({
    state: 'open',
    labels: expect.arrayContaining(['plugyard/hold', 'plugyard/waiting']),
    status: expect.stringMatching(new RegExp(`^pending: #${number} HOLD: waits until ${until}T`)),
  });
});

test('another title begins the thirty days anew', async () => {
  await days(20);
  const issue = `PATCH /repos/yard/registry/issues/${notice}`;
  await yard.ask('yard', issue, { title: 'About slugify' });
  await yard.ask('yard', issue, { title: 'Orphaned: slugify' });
  const until = inDays(30);
  // The day that was named first.
  await days(10);
  await days(1);
  expect(yard.sees(number)).toMatchObject({
    state: 'open',
    status: expect.stringMatching(new RegExp(`^pending: #${number} HOLD: waits until ${until}T`)),
  });
});

test('after thirty days it merges, with both names in the commit', async () => {
  yard.requests();
  await days(20);
  expectFine(yard);
  const { yard: first, bob } = yard.who;
  const reviewers = [first.id, bob.id].sort((left, right) => left - right).join(' ');
  expect(yard.sees(number)).toMatchObject({
    state: 'merged',
    labels: ['plugyard/hold'],
    message: expect.stringContaining(`Plugyard-Review: approved\nPlugyard-Reviewers: ${reviewers}`),
  });
  expect(yard.requests().length).toBeLessThanOrEqual(30);
});

test('the signed update of the new owner merges by itself, and one of the old owner is refused', async () => {
  const late = await yard.proposes({ by: 'ann', files: await release({ key: keyOf('ann') }) });
  await yard.works();
  expect(yard.sees(late)).toMatchObject({
    state: 'open',
    labels: ['plugyard/fail'],
    comment: expect.stringContaining('provenance/signer-is-recorded'),
  });
  const update = await yard.proposes({ by: 'carol', files: await release({ key }) });
  await yard.works();
  expectFine(yard);
  expect(yard.sees(update)).toMatchObject({
    state: 'merged',
    labels: ['plugyard/pass'],
    message: expect.stringContaining('Plugyard-Review: auto'),
  });
});
