// A private registry: the same review, and nobody who could be asked about a fork that its token does not see.
import { beforeAll, expect, test } from 'vitest';
import { release } from '../support/case-registry.ts';
import { expectFine, openYard } from '../support/stories/open-yard.ts';
import { keyOf, withoutCheck } from '../support/stories/story-registry.ts';
import type { StoryYard } from '../support/stories/story-yard.ts';
import { temporaryFolders } from '../support/temporary-folder.ts';

const folder = temporaryFolders();
const key = keyOf('ann');

let yard: StoryYard;
beforeAll(async () => {
  yard = await openYard(folder, { plugins: ['slugify', 'notes'], private: true, files: withoutCheck });
  await yard.ask('yard', 'PUT /repos/yard/registry/collaborators/ann', { permission: 'pull' });
  await yard.ask('yard', 'PUT /repos/yard/registry/collaborators/rita', { permission: 'pull' });
});

test('an update whose every file is signed merges by itself, whoever has pushed it', async () => {
  const number = await yard.proposes({ by: 'ann', files: await release({ key, sign: 'release' }) });
  await yard.works();
  expectFine(yard);
  expect(yard.sees(number).state).toBe('merged');
});

test('with a signature of the artifact alone it takes a reviewer, for nobody tells who pushed to a private fork', async () => {
  const number = await yard.proposes({ by: 'ann', files: await release({ name: 'notes', key }) });
  await yard.works();
  expect(yard.sees(number)).toMatchObject({ state: 'open', status: `pending: #${number} PASS: waits for people` });
  await yard.says('rita', number, `/plugyard approve ${yard.head(number).slice(0, 12)}`);
  await yard.works();
  expect(yard.sees(number).state).toBe('merged');
});
