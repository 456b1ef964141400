// The whole way of an author without git: commands on one side, the real workflows of the registry on the other.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { toPublicPem } from '../../src/adapters/keys/to-public-pem.ts';
import type { KeyPublisher } from '../../src/core/model/publisher.ts';
import type { SubmissionStatus } from '../../src/core/review/submission-status.ts';
import { type FileMap, release, toBytes } from '../support/case-registry.ts';
import { atHome, type Typing } from '../support/stories/at-home.ts';
import { expectFine, openYard } from '../support/stories/open-yard.ts';
import { keyOf, withoutCheck } from '../support/stories/story-registry.ts';
import type { StoryYard } from '../support/stories/story-yard.ts';
import { temporaryFolders } from '../support/temporary-folder.ts';
import { testKeyPem } from '../support/test-keys.ts';

const newFolder = temporaryFolders();
const key = keyOf('ann');

let yard: StoryYard;
let home: string;
beforeAll(async () => {
  yard = await openYard(newFolder, { plugins: ['slugify', 'notes'], files: withoutCheck });
  home = newFolder('ann');
  writeFileSync(join(home, 'ann.pub.pem'), toPublicPem((key.publisher as KeyPublisher).publicKey));
});

const ann: Typing = (...words) => atHome(yard, home, 'ann')(...words);

/** Writes what lies in a directory of the registry into a folder at home. */
function writeHome(name: string, files: FileMap, directory: string): void {
  for (const [path, content] of Object.entries(files)) {
    const target = join(home, name, path.slice(directory.length + 1));
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, toBytes(content ?? ''));
  }
}

async function statusOf(number: number): Promise<{ readonly exitCode: number; readonly data: SubmissionStatus }> {
  const { exitCode, stdout } = await ann('status', String(number), '--json');
  return { exitCode, data: JSON.parse(stdout).data };
}

test('an update is published, merged by itself, and then yanked, by commands alone', async () => {
  writeHome('update', await release({ name: 'slugify', key }), 'registry/plugins/slugify/1.1.0');
  expect(await ann('publish', 'update')).toMatchObject({ exitCode: 0 });
  expect(await statusOf(1)).toMatchObject({ exitCode: 0, data: { state: 'open', turn: 'registry' } });
  await yard.works();
  expectFine(yard);
  expect(yard.sees(1).state).toBe('merged');
  expect(await statusOf(1)).toMatchObject({ exitCode: 0, data: { state: 'merged', verdict: 'PASS', says: 'merging' } });
  expect(await ann('publish', 'update')).toMatchObject({ stdout: expect.stringContaining('is released already') });

  expect(await ann('yank', 'slugify@1.1.0', '--reason', 'Loses umlauts', '--yes')).toMatchObject({ exitCode: 0 });
  await yard.works();
  expectFine(yard);
  expect(yard.sees(2)).toMatchObject({ state: 'merged', message: expect.stringContaining('Plugyard-Review: auto') });
});

test('what was wrong is read at home as the comment says it, mended, and merged', async () => {
  const directory = 'registry/plugins/notes/1.1.0';
  writeHome('late', await release({ name: 'notes', key }), directory);
  const number = await yard.proposes({ by: 'ann', files: await release({ name: 'notes', key: keyOf('mallory') }) });
  await yard.works();
  const failed = await statusOf(number);
  expect(failed).toMatchObject({ exitCode: 1, data: { verdict: 'FAIL', turn: 'author' } });
  const [error] = failed.data.review?.errors ?? [];
  expect(error?.check).toBe('provenance/signer-is-recorded');
  expect(yard.sees(number).comment).toContain(error?.check);
  await ann('publish', 'late');
  await yard.works();
  expect(yard.sees(number + 1).state).toBe('merged');
});

test('a new plugin waits for people, and the command says for whom', async () => {
  writeHome('first', await release({ name: 'word-count', version: '1.0.0', key }), 'registry/plugins/word-count/1.0.0');
  const run = await ann('publish', 'first', '--publisher', 'ann.pub.pem', '--accept-hold', '--json');
  const { number } = JSON.parse(run.stdout).data;
  await yard.works();
  const held = await statusOf(number);
  expect(held).toMatchObject({ exitCode: 42, data: { verdict: 'HOLD', turn: 'people' } });
  expect(held.data.waitsUntil).toBeDefined();
  expect(held.data.review?.next.join('\n')).toContain(`rita (${yard.who.rita.id})`);
  await yard.says('rita', number, `/plugyard approve ${yard.head(number).slice(0, 12)}`);
  await yard.works();
  expect(await statusOf(number)).toMatchObject({ exitCode: 42, data: { turn: 'time' } });
  yard.waits(73);
  await yard.works();
  expectFine(yard);
  expect(await statusOf(number)).toMatchObject({ exitCode: 0, data: { state: 'merged' } });
});

test('an owner is added by a command that signs, and a reviewer is all that it waits for', async () => {
  writeFileSync(join(home, 'ann.key'), testKeyPem('ann'), { mode: 0o600 });
  const run = await ann('owner', 'add', 'notes', 'bob', '--key', 'ann.key', '--yes', '--json');
  const { number } = JSON.parse(run.stdout).data;
  await yard.works();
  const { data } = await statusOf(number);
  expect(data).toMatchObject({ verdict: 'HOLD', turn: 'people' });
  expect(data.review?.next.join('\n')).toContain('a publisher on record has signed instead');
  await yard.says('rita', number, `/plugyard approve ${yard.head(number).slice(0, 12)}`);
  yard.waits(73);
  await yard.works();
  expectFine(yard);
  expect(yard.sees(number).state).toBe('merged');
  expect((await ann('owner', 'list', 'notes')).stdout).toBe(`ann (${yard.who.ann.id})\nbob (${yard.who.bob.id})\n`);
});
