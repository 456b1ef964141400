// A private registry: the same review, a branch in place of pages, and nobody who tells of a fork that its token does not see.
import { beforeAll, expect, test } from 'vitest';
import { release } from '../support/case-registry.ts';
import { git } from '../support/github/git/native-git.ts';
import { expectFine, openYard } from '../support/stories/open-yard.ts';
import { keyOf, withoutCheck } from '../support/stories/story-registry.ts';
import type { StoryYard } from '../support/stories/story-yard.ts';
import { temporaryFolders } from '../support/temporary-folder.ts';

const folder = temporaryFolders();
const key = keyOf('ann');

let yard: StoryYard;
beforeAll(async () => {
  yard = await openYard(folder, { plugins: ['slugify', 'notes'], private: true, files: withoutCheck, deploys: true });
  await yard.ask('yard', 'PUT /repos/yard/registry/collaborators/ann', { permission: 'pull' });
  await yard.ask('yard', 'PUT /repos/yard/registry/collaborators/rita', { permission: 'pull' });
});

test('an update whose every file is signed merges by itself, whoever has pushed it, and is published on a branch', async () => {
  const number = await yard.proposes({ by: 'ann', files: await release({ key, sign: 'release' }) });
  await yard.works();
  expectFine(yard);
  expect(yard.sees(number).state).toBe('merged');
  const { directory, pages } = yard.registry;
  const root = JSON.parse(git(directory, ['show', 'published:index-root.json'])) as { readonly commit: string };
  expect(root.commit).toBe(yard.tip());
  expect(git(directory, ['rev-list', '--count', 'published'])).toBe('1');
  expect(pages).toBeNull();
});

test('with a signature of the artifact alone it takes a reviewer, for nobody tells who pushed to a private fork', async () => {
  const number = await yard.proposes({ by: 'ann', files: await release({ name: 'notes', key }) });
  await yard.works();
  expect(yard.sees(number)).toMatchObject({ state: 'open', status: `pending: #${number} PASS: waits for people` });
  await yard.says('rita', number, `/plugyard approve ${yard.head(number).slice(0, 12)}`);
  await yard.works();
  expect(yard.sees(number).state).toBe('merged');
});
