// What owners do with what is theirs: yank it, share it, and what a closed registry answers.
import { beforeAll, expect, test } from 'vitest';
import { record, recordChange, release } from '../support/case-registry.ts';
import { pushFiles } from '../support/github/push-files.ts';
import { bytesOf } from '../support/growing-registry.ts';
import { openYard } from '../support/stories/open-yard.ts';
import { accountOf, keyOf, withoutCheck } from '../support/stories/story-registry.ts';
import type { StoryYard } from '../support/stories/story-yard.ts';
import { temporaryFolders } from '../support/temporary-folder.ts';

const folder = temporaryFolders();
const key = keyOf('ann');

let yard: StoryYard;
beforeAll(async () => {
  yard = await openYard(folder, { plugins: ['slugify', 'notes', 'crc'], shared: ['notes'], files: withoutCheck });
});

const short = (number: number): string => yard.head(number).slice(0, 12);
const yanked = { format: 1, reason: 'Loses data when the input is empty.' };

test('a yank by an owner merges by itself, and so does taking it back', async () => {
  const path = 'registry/plugins/slugify/yanked/1.0.0.json';
  const number = await yard.proposes({ by: 'ann', files: { [path]: yanked } });
  await yard.works();
  expect(yard.sees(number)).toMatchObject({ state: 'merged', labels: ['plugyard/pass'] });
  const back = await yard.proposes({ by: 'ann', files: { [path]: null } });
  await yard.works();
  expect(yard.sees(back).state).toBe('merged');
});

test('a yank by anybody else is refused', async () => {
  const files = { 'registry/plugins/slugify/yanked/1.0.0.json': yanked };
  const number = await yard.proposes({ by: 'mallory', files });
  await yard.works();
  expect(yard.sees(number)).toMatchObject({
    state: 'open',
    labels: ['plugyard/fail'],
    status: expect.stringContaining(`failure: #${number} FAIL`),
  });
});

test('a new owner takes a second owner, a reviewer and three days', async () => {
  const { ann, bob, mallory } = yard.who;
  const after = record([ann, bob, mallory].map(accountOf), [key.publisher]);
  const number = await yard.proposes({ by: 'ann', files: { 'registry/plugins/notes/record.json': after } });
  await yard.works();
  expect(yard.sees(number)).toMatchObject({
    state: 'open',
    labels: ['plugyard/hold', 'plugyard/needs-approval', 'plugyard/waiting'],
  });
  await yard.says('ann', number, `/plugyard approve ${short(number)}`);
  await yard.works();
  expect(yard.sees(number).reply).toContain('❌ You brought this change');
  await yard.says('bob', number, `/plugyard approve ${short(number)}`);
  await yard.says('rita', number, `/plugyard approve ${short(number)}`);
  await yard.works();
  expect(yard.sees(number)).toMatchObject({ state: 'open', labels: ['plugyard/hold', 'plugyard/waiting'] });
  yard.waits(73);
  await yard.works();
  const { rita } = yard.who;
  const reviewers = [rita.id, bob.id].sort((left, right) => left - right).join(' ');
  expect(yard.sees(number)).toMatchObject({
    state: 'merged',
    message: expect.stringContaining(`Plugyard-Reviewers: ${reviewers}`),
  });
});

test('a publisher on record, who stays, speaks for the second owner by a signature', async () => {
  const { ann, bob } = yard.who;
  const before = record([accountOf(ann)], [key.publisher]);
  const after = record([ann, bob].map(accountOf), [key.publisher]);
  const files = await recordChange({ before, after, key }, 'crc');
  const number = await yard.proposes({ by: 'ann', files });
  await yard.works();
  await yard.says('rita', number, `/plugyard approve ${short(number)}`);
  await yard.works();
  expect(yard.sees(number).comment).toContain('a publisher on record has signed instead');
  yard.waits(73);
  await yard.works();
  expect(yard.sees(number).state).toBe('merged');
});

test('a registry that has closed refuses what would grow it, and says why', async () => {
  const path = 'registry/registry.json';
  const registry = JSON.parse(
    (await import('../support/github/git/native-git.ts')).git(yard.registry.directory, ['show', `main:${path}`]),
  ) as object;
  const closed = { since: '2026-01-31T12:00:00Z', reason: 'The plugins have moved to https://example.com/.' };
  const files = bytesOf({ [path]: { ...registry, closed } });
  pushFiles(yard.world, { repository: yard.registry, by: yard.who.yard, files });
  const number = await yard.proposes({ by: 'ann', files: await release({ key }) });
  await yard.works();
  expect(yard.sees(number)).toMatchObject({ state: 'open', labels: ['plugyard/fail'] });
  expect(yard.sees(number).comment).toContain('The plugins have moved to');
});
