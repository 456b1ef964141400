// A repository is a stranger's too: revisions, messages, names and addresses that want to be more than text.
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { cloneAll, fetchRange } from '../../src/adapters/git/git-fetch.ts';
import { openRepository } from '../../src/adapters/git/git-repository.ts';
import { createRepository } from '../support/scratch-repository.ts';
import { temporaryFolders } from '../support/temporary-folder.ts';

const newFolder = temporaryFolders();
const trap = join(newFolder('trap'), 'sprung');
const scratch = createRepository(newFolder('repository'));
const root = scratch.commit({
  files: { 'registry/registry.json': '{}', 'registry/plugins/slugify/1.0.0/plugin.json': '{}' },
  message: 'root',
  parents: [],
});
scratch.point('main', root);
const repository = openRepository(scratch.directory);
afterAll(() => repository.close());

describe('a revision', () => {
  test.each([
    `--upload-pack=touch ${trap}`,
    `--output=${trap}`,
    `--exec=touch ${trap}`,
    `-O${trap}`,
    `HEAD;touch ${trap}`,
    `$(touch ${trap})`,
    `\`touch ${trap}\``,
    `HEAD\n--output=${trap}`,
  ])('%j runs nothing and writes nothing', async (revision) => {
    await expect(repository.resolve(revision)).rejects.toMatchObject({ code: 'REVISION_NOT_FOUND' });
    expect(existsSync(trap)).toBe(false);
  });
});

describe('what is fetched', () => {
  const options = { url: `file://${scratch.directory}`, token: undefined, scratch: newFolder('fetched') };

  test.each([
    `--upload-pack=touch ${trap}`,
    `--upload-pack=touch ${trap};git-upload-pack`,
    '-v',
    'HEAD',
    'main',
    'refs/heads/main:refs/heads/other',
    `${root}:refs/heads/other`,
    root.slice(0, 12),
    root.toUpperCase(),
    '',
  ])('is a commit by its digest, never %j', async (commit) => {
    await expect(fetchRange(options, commit, root)).rejects.toMatchObject({ code: 'REVISION_NOT_FOUND' });
    await expect(fetchRange(options, root, commit)).rejects.toMatchObject({ code: 'REVISION_NOT_FOUND' });
    expect(existsSync(trap)).toBe(false);
    expect(readdirSync(options.scratch)).toEqual([]);
  });

  test.each([`ext::sh -c touch% ${trap}`, `--upload-pack=touch ${trap}`, `-u touch ${trap}`])(
    'comes from an address, never from %j',
    async (url) => {
      const elsewhere = { ...options, scratch: newFolder('fetched'), url };
      await expect(cloneAll(elsewhere)).rejects.toMatchObject({ code: 'GIT_FAILED' });
      await expect(fetchRange(elsewhere, root, root)).rejects.toMatchObject({ code: 'GIT_FAILED' });
      expect(existsSync(trap)).toBe(false);
    },
  );
});

describe('a commit message', () => {
  const forged = 'f'.repeat(40);
  const release = 'registry/plugins/evil/1.0.0/plugin.json';

  test.each([
    [
      'the separators of an older reader',
      `x\u0002\u0000\u0001${forged}\n2020-01-01T00:00:00Z\nforged\u0002\n${release}`,
    ],
    ['what git prints between commits', `x\n\n${forged}\n2020-01-01T00:00:00Z\n\nforged\n\n${release}\n`],
    ['format placeholders', `%H%x00%ct%x00%B%n${release}`],
    ['an escape sequence', `\u001b[2J\u001b]0;x\u0007${release}`],
    ['bytes that are no text', new Uint8Array([0xff, 0xfe, 0x01, 0x02, 0x0a, 0x0a, 0xc3])],
    ['nothing', ''],
    ['a megabyte', 'x'.repeat(1_000_000)],
  ])('with %s is one commit, and dates no release', async (_, message) => {
    const text = typeof message === 'string' ? message.replaceAll('\u0000', '') : message;
    const merged = scratch.commit({ message: text, time: 1_767_225_700, parents: [root] });
    const last = scratch.commit({ files: { 'registry/plugins/iban/1.0.0/plugin.json': '{}' }, parents: [merged] });
    const history = await repository.history(last, 'registry/plugins');
    expect(history.map(({ commit }) => commit)).toEqual([root, merged, last]);
    expect(history.map(({ added }) => added)).toEqual([
      ['registry/plugins/slugify/1.0.0/plugin.json'],
      [],
      ['registry/plugins/iban/1.0.0/plugin.json'],
    ]);
    expect(history[1]?.time).toBe('2026-01-01T00:01:40Z');
  });
});

describe('a path', () => {
  test.each([
    ['a second command', 'registry/x\ncontents HEAD:registry/registry.json'],
    ['an answer of git', `registry/${'a'.repeat(40)} blob 5`],
    ['an option', '--textconv'],
    ['a revision', 'HEAD:registry/registry.json'],
    ['a step back', '../registry/registry.json'],
    ['a place relative to here', './registry/registry.json'],
    ['an index stage', ':0:registry/registry.json'],
  ])('that looks like %s is only a path', async (_, path) => {
    const tree = repository.tree(root);
    expect(await tree.read(path, 1000)).toBeUndefined();
    // The process that answers is neither gone nor out of step.
    expect(new TextDecoder().decode(await tree.read('registry/registry.json', 10))).toBe('{}');
  });

  test('that looks like an answer of git is read as the file that it is', async () => {
    const path = `registry/${'a'.repeat(40)} blob 5`;
    const commit = scratch.commit({ files: { [path]: 'plain' }, parents: [root] });
    expect(new TextDecoder().decode(await repository.tree(commit).read(path, 10))).toBe('plain');
    expect(await repository.tree(commit).read(`${path}00 missing`, 10)).toBeUndefined();
    expect(new TextDecoder().decode(await repository.tree(commit).read(path, 10))).toBe('plain');
  });

  test('that is a record in one commit and a link in the next is told with its mode', async () => {
    const record = 'registry/plugins/slugify/record.json';
    const plain = scratch.commit({ files: { [record]: '{}' }, parents: [root] });
    const linked = scratch.commit({
      files: { [record]: { mode: '120000', content: '../../registry.json' } },
      parents: [plain],
    });
    expect(await repository.changes(plain, linked)).toEqual([{ path: record, status: 'modified', mode: '120000' }]);
    expect((await repository.tree(linked).walk('registry/plugins')).map(({ path }) => path)).not.toContain(record);
  });
});

test('modes that old programs wrote are read as git reads them, so that no version hides behind one', async () => {
  const tree = (mode: string, name: string, object: string): string =>
    scratch.object('tree', Buffer.concat([Buffer.from(`${mode} ${name}\0`), Buffer.from(object, 'hex')]));
  const file = scratch.object('blob', Buffer.from('{}'));
  const commit = scratch.git('commit-tree', tree('040000', '1.0.0', tree('100664', 'plugin.json', file)), '-m', 'x');
  expect(await repository.tree(commit).list('')).toEqual([{ name: '1.0.0', kind: 'directory' }]);
  expect(await repository.tree(commit).list('1.0.0')).toEqual([{ name: 'plugin.json', kind: 'file' }]);
  expect((await repository.changes(root, commit)).find(({ status }) => status === 'added')).toEqual({
    path: '1.0.0/plugin.json',
    status: 'added',
    mode: '100644',
  });
});

describe('a repository', () => {
  test('cannot swap a commit for another by a replacement', async () => {
    const forged = scratch.commit({
      files: { 'registry/plugins/evil/1.0.0/plugin.json': '{}' },
      message: 'forged',
      parents: [],
    });
    scratch.git('replace', root, forged);
    try {
      const history = await repository.history(root, 'registry/plugins');
      expect(history.map(({ message }) => message.trim())).toEqual(['root']);
      expect((await repository.tree(root).walk('registry')).map(({ path }) => path)).not.toContain(
        'registry/plugins/evil/1.0.0/plugin.json',
      );
      expect(await repository.changes(root, forged)).not.toEqual([]);
    } finally {
      scratch.git('replace', '-d', root);
    }
  });
});
