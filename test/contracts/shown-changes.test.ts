// What is told of directories that no file shows; whole trees of that kind are played in test/attacks/submissions.
import { expect, test } from 'vitest';
import { type RawEntry, shownChanges } from '../../src/adapters/git/shown-changes.ts';

const commit = 'c'.repeat(40);
const nothing = { mode: '000000', object: '0'.repeat(40) };
const file: RawEntry = {
  path: 'registry/plugins/slugify/1.1.0/plugin.json',
  letter: 'A',
  before: nothing,
  after: { mode: '100644', object: 'f'.repeat(40) },
};
const directory: RawEntry = {
  path: 'registry/plugins/slugify/1.1.0',
  letter: 'A',
  before: nothing,
  after: { mode: '040000', object: 'd'.repeat(40) },
};

/** A tree with one plain file in it. */
const orderly = Buffer.concat([Buffer.from('100644 plugin.json\0'), Buffer.alloc(20, 0xff)]);

test('a directory that its files show is not told beside them', async () => {
  expect(await shownChanges([directory, file], commit, async () => orderly)).toEqual([file]);
});

test('one without a file is told', async () => {
  expect(await shownChanges([directory], commit, async () => orderly)).toEqual([directory]);
});

test('one that git cannot read as a directory is told, whatever files are listed of it', async () => {
  const readTree = async (name: string): Promise<Buffer | undefined> =>
    name === directory.after.object ? undefined : orderly;
  expect(await shownChanges([directory, file], commit, readTree)).toEqual([file, directory]);
});

test('a root that cannot be read is told as the registry', async () => {
  const found = await shownChanges([file], commit, async () => undefined);
  expect(found.map(({ path }) => path)).toEqual([file.path, 'registry']);
});
