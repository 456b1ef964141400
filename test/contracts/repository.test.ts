// The contract of the port Repository, over real repositories made with native git.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { env } from 'node:process';
import { afterAll, describe, expect, test } from 'vitest';
import { openRepository } from '../../src/adapters/git/git-repository.ts';
import type { Repository } from '../../src/ports.ts';
import { createRepository, type ScratchRepository } from '../support/scratch-repository.ts';
import { temporaryFolders } from '../support/temporary-folder.ts';

const newFolder = temporaryFolders();
const opened: Repository[] = [];
afterAll(() => Promise.all(opened.map((repository) => repository.close())));

function open(directory: string): Repository {
  const repository = openRepository(directory);
  opened.push(repository);
  return repository;
}

function create(): ScratchRepository {
  return createRepository(newFolder('repository'));
}

describe('resolve()', () => {
  const scratch = create();
  const first = scratch.commit({ files: { 'file.txt': 'one' }, message: 'first', parents: [] });
  const second = scratch.commit({ files: { 'file.txt': 'two' }, message: 'second', parents: [first] });
  scratch.point('main', second);
  scratch.point('feature/x', first);
  scratch.git('tag', '-a', 'v1.0.0', '-m', 'annotated', first);
  const repository = open(scratch.directory);

  test.each([
    ['HEAD', second],
    ['main', second],
    ['refs/heads/main', second],
    ['feature/x', first],
    ['v1.0.0', first],
    ['v1.0.0^{commit}', first],
    ['HEAD~1', first],
    ['HEAD^', first],
    [second, second],
    [second.slice(0, 12), second],
  ])('%s is a commit', async (revision, commit) => {
    expect(await repository.resolve(revision)).toBe(commit);
  });

  test('an annotated tag named by its own digest is the commit that it names', async () => {
    const tag = scratch.git('rev-parse', 'refs/tags/v1.0.0');
    expect(tag).not.toBe(first);
    expect(await repository.resolve(tag)).toBe(first);
  });

  test('a tree or a blob named by its digest is none', async () => {
    for (const object of ['HEAD^{tree}', 'HEAD:file.txt']) {
      const id = scratch.git('rev-parse', object);
      await expect(repository.resolve(id)).rejects.toMatchObject({ code: 'REVISION_NOT_FOUND' });
    }
  });

  test.each([
    'missing',
    '0'.repeat(40),
    'f'.repeat(40),
    'f'.repeat(64),
    '',
    ' ',
    '--upload-pack=touch /tmp/plugyard-pwned',
    '--output=/tmp/plugyard-pwned',
    '-x',
    '--',
    '--all',
    'HEAD:file.txt',
    ':file.txt',
    ':/second',
    'HEAD^{tree}',
    'HEAD..HEAD~1',
    'HEAD HEAD~1',
    'HEAD\nHEAD',
    'HEAD\0',
    '$(touch x)',
    'HEAD;id',
    '*',
    'main@{yesterday',
    '../main',
  ])('%j is none', async (revision) => {
    await expect(repository.resolve(revision)).rejects.toMatchObject({ code: 'REVISION_NOT_FOUND' });
  });

  test('says in a clone without commits that there are none', async () => {
    await expect(open(create().directory).resolve('HEAD')).rejects.toMatchObject({ code: 'REVISION_NOT_FOUND' });
  });
});

describe('mergeBases()', () => {
  const scratch = create();
  const root = scratch.commit({ message: 'root', parents: [] });
  const left = scratch.commit({ message: 'left', parents: [root] });
  const right = scratch.commit({ message: 'right', parents: [root] });
  // Criss-cross: both were merged into both.
  const leftMerge = scratch.commit({ message: 'left merge', parents: [left, right] });
  const rightMerge = scratch.commit({ message: 'right merge', parents: [right, left] });
  const stranger = scratch.commit({ message: 'another root', parents: [] });
  const repository = open(scratch.directory);

  test('is one for a branch', async () => {
    expect(await repository.mergeBases(left, right)).toEqual([root]);
    expect(await repository.mergeBases(root, left)).toEqual([root]);
    expect(await repository.mergeBases(left, left)).toEqual([left]);
  });

  test('is none without common history', async () => {
    expect(await repository.mergeBases(left, stranger)).toEqual([]);
  });

  test('is both for a criss-cross', async () => {
    expect([...(await repository.mergeBases(leftMerge, rightMerge))].sort()).toEqual([left, right].sort());
  });

  test('fails for a commit that is not there', async () => {
    await expect(repository.mergeBases(left, 'f'.repeat(40))).rejects.toMatchObject({ code: 'GIT_FAILED' });
  });
});

describe('changes()', () => {
  const scratch = create();
  const before = scratch.commit({
    files: {
      'kept.txt': 'kept',
      'moved.txt': 'a file that is renamed without any change of its content\n',
      'changed.txt': 'one',
      'deleted.txt': 'gone soon',
      'becomes-link.txt': 'plain',
      'becomes-executable.sh': 'plain',
      'was-link': { mode: '120000', content: 'kept.txt' },
      'a/deep/old.txt': 'old',
    },
    parents: [],
  });
  const after = scratch.commit({
    files: {
      'moved.txt': null,
      'renamed.txt': 'a file that is renamed without any change of its content\n',
      'changed.txt': 'two',
      'deleted.txt': null,
      'becomes-link.txt': { mode: '120000', content: 'kept.txt' },
      'becomes-executable.sh': { mode: '100755', content: 'plain' },
      'was-link': 'plain',
      'added-executable.sh': { mode: '100755', content: 'new' },
      'added-link': { mode: '120000', content: '/etc/passwd' },
      submodule: { mode: '160000', commit: before },
      'a/deep/old.txt': null,
      'a/deep/größe-日本.txt': 'non-ASCII',
      'a/deep/line\nbreak\ttab.txt': 'control characters',
      'a/deep/"quoted" \\ backslash.txt': 'quoted',
      ' leading space': 'space',
      'A:M 100644': 'looks like a record',
    },
    parents: [before],
  });
  const repository = open(scratch.directory);
  const sorted = async (from: string, to: string): Promise<readonly (readonly [string, string, string])[]> =>
    (await repository.changes(from, to))
      .map(({ path, status, mode }) => [path, status, mode] as const)
      .sort(([left], [right]) => (left < right ? -1 : 1));

  test('tells every path with what happened to it and its mode, renames as deletion and addition', async () => {
    expect(await sorted(before, after)).toEqual([
      [' leading space', 'added', '100644'],
      ['A:M 100644', 'added', '100644'],
      ['a/deep/"quoted" \\ backslash.txt', 'added', '100644'],
      ['a/deep/größe-日本.txt', 'added', '100644'],
      ['a/deep/line\nbreak\ttab.txt', 'added', '100644'],
      ['a/deep/old.txt', 'deleted', '100644'],
      ['added-executable.sh', 'added', '100755'],
      ['added-link', 'added', '120000'],
      ['becomes-executable.sh', 'modified', '100755'],
      ['becomes-link.txt', 'modified', '120000'],
      ['changed.txt', 'modified', '100644'],
      ['deleted.txt', 'deleted', '100644'],
      ['moved.txt', 'deleted', '100644'],
      ['renamed.txt', 'added', '100644'],
      ['submodule', 'added', '160000'],
      ['was-link', 'modified', '100644'],
    ]);
  });

  test('is the opposite the other way round', async () => {
    const opposite = { added: 'deleted', deleted: 'added', modified: 'modified' } as const;
    const forwards = await repository.changes(before, after);
    const backwards = new Map((await repository.changes(after, before)).map((file) => [file.path, file.status]));
    expect(backwards.size).toBe(forwards.length);
    for (const { path, status } of forwards) {
      expect(backwards.get(path)).toBe(opposite[status]);
    }
  });

  test('is nothing between equal trees, whatever lies between them', async () => {
    const undone = scratch.commit({ files: { 'changed.txt': 'one' }, parents: [before] });
    expect(await repository.changes(before, before)).toEqual([]);
    expect(await repository.changes(before, undone)).toEqual([]);
  });

  test('compares with the tree of the merge base, not with that of the base', async () => {
    const base = scratch.commit({ files: { 'on-main.txt': 'x' }, parents: [before] });
    const head = scratch.commit({ files: { 'on-branch.txt': 'x' }, parents: [before] });
    const [mergeBase] = await repository.mergeBases(base, head);
    expect(await sorted(mergeBase!, head)).toEqual([['on-branch.txt', 'added', '100644']]);
  });

  test('tells a merge by its own tree', async () => {
    const other = scratch.commit({ files: { 'other.txt': 'x' }, parents: [before] });
    const merge = scratch.commit({ files: { 'evil.txt': 'slipped in' }, parents: [before, other] });
    expect(await sorted(before, merge)).toEqual([['evil.txt', 'added', '100644']]);
  });

  test('fails for a commit that is not there', async () => {
    await expect(repository.changes(before, 'f'.repeat(40))).rejects.toMatchObject({ code: 'GIT_FAILED' });
  });

  test('are told with their objects by differences()', async () => {
    const told = new Map((await repository.differences(before, after)).map(({ path, ...sides }) => [path, sides]));
    expect([...told.keys()].sort()).toEqual((await sorted(before, after)).map(([path]) => path));
    const object = (revision: string): string => scratch.git('rev-parse', revision);
    expect(told.get('changed.txt')).toEqual({
      before: { mode: '100644', object: object(`${before}:changed.txt`) },
      after: { mode: '100644', object: object(`${after}:changed.txt`) },
    });
    expect(told.get('deleted.txt')).toEqual({ before: { mode: '100644', object: object(`${before}:deleted.txt`) } });
    expect(told.get('submodule')).toEqual({ after: { mode: '160000', object: before } });
  });
});

describe('commit()', () => {
  const scratch = create();
  const root = scratch.commit({ message: 'One\n\nparent forged\n\nand more', parents: [] });
  const merge = scratch.commit({ message: 'Two', parents: [root, root] });
  const repository = open(scratch.directory);

  test('gives the parents in their order, and the message as it is', async () => {
    expect(await repository.commit(merge)).toEqual({ parents: [root, root], message: 'Two' });
    expect(await repository.commit(root)).toEqual({ parents: [], message: 'One\n\nparent forged\n\nand more' });
  });

  test('takes no signature for a parent', async () => {
    const [tree, person] = [scratch.git('rev-parse', `${root}^{tree}`), 'A <a@example.com> 0 +0000'];
    const signed = `tree ${tree}\nparent ${root}\nauthor ${person}\ncommitter ${person}\ngpgsig -----BEGIN\n parent ${'0'.repeat(40)}\n -----END\n\nSigned\n`;
    const path = join(newFolder('object'), 'commit');
    writeFileSync(path, signed);
    const id = scratch.git('hash-object', '-t', 'commit', '-w', path);
    expect(await repository.commit(id)).toEqual({ parents: [root], message: 'Signed\n' });
  });

  test('fails for what is no commit', async () => {
    await expect(repository.commit(`${root}^{tree}`)).rejects.toMatchObject({ code: 'REVISION_NOT_FOUND' });
  });
});

/** A registry in which every way of adding a release happens. */
function historyRepository() {
  const scratch = create();
  const release = (name: string): string => `registry/plugins/${name}/1.0.0/plugin.json`;
  const first = scratch.commit({ files: { 'README.md': 'x', [release('a')]: '{}' }, message: 'root', parents: [] });
  const empty = scratch.commit({ message: 'nothing at all', time: 1_767_225_660, parents: [first] });
  const branch = scratch.commit({ files: { [release('b')]: '{}' }, message: 'on a branch', parents: [empty] });
  const branchMore = scratch.commit({ files: { [release('c')]: '{}' }, message: 'more', parents: [branch] });
  const elsewhere = scratch.commit({
    files: { 'docs.md': 'x' },
    message: 'docs',
    time: 1_767_225_720,
    parents: [empty],
  });
  const merge = scratch.commit({
    files: { [release('b')]: '{}', [release('c')]: '{}' },
    message: 'Merge b and c\n\nJosé Groß\nwrote this.\n\nPlugyard-Record: 1\n',
    time: 1_767_225_780,
    zone: '+0530',
    parents: [elsewhere, branchMore],
  });
  const changed = scratch.commit({
    files: { [release('a')]: '{ }' },
    message: '',
    time: 1_767_225_840,
    parents: [merge],
  });
  const odd = scratch.commit({
    files: {
      'registry/plugins/größe/1.0.0/plugin.json': '{}',
      'registry/plugins/line\nbreak/1.0.0/plugin.json': '{}',
      'registry/plugins/"quoted"/1.0.0/plugin.json': '{}',
      [`registry/plugins/${'e'.repeat(40)}`]: 'a name like a commit',
    },
    message: 'odd paths',
    time: 1_767_225_900,
    parents: [changed],
  });
  const moved = scratch.commit({
    files: { [release('a')]: null, [release('z')]: '{ }' },
    message: 'a rename',
    time: 1_767_225_960,
    zone: '-0800',
    parents: [odd],
  });
  scratch.point('main', moved);
  return { scratch, release, commits: { first, empty, elsewhere, merge, changed, odd, moved } };
}

describe('history()', () => {
  const { scratch, release, commits } = historyRepository();
  const repository = open(scratch.directory);

  test('has every first-parent commit once, oldest first, as many as git counts', async () => {
    const history = await repository.history(commits.moved, 'registry/plugins');
    expect(history.map(({ commit }) => commit)).toEqual(Object.values(commits));
    expect(history.length).toBe(Number(scratch.git('rev-list', '--first-parent', '--count', commits.moved)));
  });

  test('gives a release to the commit of the first-parent line that added it', async () => {
    const history = await repository.history(commits.moved, 'registry/plugins');
    const added = Object.fromEntries(history.map((commit) => [commit.commit, [...commit.added].sort()]));
    expect(added).toEqual({
      [commits.first]: [release('a')],
      [commits.empty]: [],
      [commits.elsewhere]: [],
      [commits.merge]: [release('b'), release('c')],
      [commits.changed]: [],
      [commits.odd]: [
        'registry/plugins/"quoted"/1.0.0/plugin.json',
        `registry/plugins/${'e'.repeat(40)}`,
        'registry/plugins/größe/1.0.0/plugin.json',
        'registry/plugins/line\nbreak/1.0.0/plugin.json',
      ],
      [commits.moved]: [release('z')],
    });
  });

  test('tells committer times in UTC and messages as they are', async () => {
    const history = await repository.history(commits.moved, 'registry/plugins');
    expect(history.map(({ time }) => time)).toEqual([
      '2026-01-01T00:00:00Z',
      '2026-01-01T00:01:00Z',
      '2026-01-01T00:02:00Z',
      '2026-01-01T00:03:00Z',
      '2026-01-01T00:04:00Z',
      '2026-01-01T00:05:00Z',
      '2026-01-01T00:06:00Z',
    ]);
    expect(history.map(({ message }) => message.replace(/\n$/, ''))).toEqual([
      'root',
      'nothing at all',
      'docs',
      'Merge b and c\n\nJosé Groß\nwrote this.\n\nPlugyard-Record: 1',
      '',
      'odd paths',
      'a rename',
    ]);
  });

  test('may end at any commit', async () => {
    const history = await repository.history(commits.empty, 'registry/plugins');
    expect(history.map(({ commit }) => commit)).toEqual([commits.first, commits.empty]);
  });

  test('knows other directories, and takes their names literally', async () => {
    const added = async (directory: string): Promise<readonly string[]> =>
      (await repository.history(commits.moved, directory)).flatMap((commit) => commit.added);
    expect(await added('registry/plugins/a')).toEqual([release('a')]);
    expect(await added('docs.md')).toEqual(['docs.md']);
    expect(await added('registry/*/a')).toEqual([]);
    expect(await added('missing')).toEqual([]);
  });

  test('is the same from a folder inside a clone', async () => {
    const clone = newFolder('clone');
    scratch.git('clone', '--quiet', scratch.directory, clone);
    mkdirSync(join(clone, 'inside'));
    expect(await open(join(clone, 'inside')).history(commits.moved, 'registry/plugins')).toEqual(
      await repository.history(commits.moved, 'registry/plugins'),
    );
  });

  test('says that a shallow clone cannot tell it', async () => {
    const clone = newFolder('shallow');
    scratch.git('clone', '--quiet', '--bare', '--depth=2', `file://${scratch.directory}`, clone);
    await expect(open(clone).history(commits.moved, 'registry/plugins')).rejects.toMatchObject({
      code: 'HISTORY_SHALLOW',
      hint: expect.stringContaining('git fetch --unshallow'),
    });
  });

  test('fails for a commit that is not there', async () => {
    await expect(repository.history('f'.repeat(40), 'registry/plugins')).rejects.toMatchObject({ code: 'GIT_FAILED' });
  });

  test('of a registry of one commit is that commit', async () => {
    const own = create();
    const only = own.commit({ files: { 'registry/plugins/a/x': '1', 'b/y': '2' }, parents: [] });
    expect(await open(own.directory).history(only, 'registry/plugins')).toMatchObject([
      { commit: only, added: ['registry/plugins/a/x'] },
    ]);
  });

  test('works where commits have digests of 64 digits', async () => {
    const directory = newFolder('sha256');
    const own = createRepository(newFolder());
    own.git('init', '--quiet', '--bare', '--object-format=sha256', directory);
    const run = (...arguments_: readonly string[]): string => own.git('-C', directory, ...arguments_);
    const empty = run('hash-object', '-t', 'tree', '-w', '/dev/null');
    const commit = run('commit-tree', empty, '-m', 'first');
    const repositoryOf64 = open(directory);
    expect(commit).toHaveLength(64);
    expect(await repositoryOf64.resolve(commit)).toBe(commit);
    expect(await repositoryOf64.history(commit, 'registry')).toMatchObject([{ commit, added: [] }]);
    expect(await repositoryOf64.tree(commit).list('')).toEqual([]);
  });
});

describe('a user’s configuration', () => {
  const home = newFolder('home');
  const settings = [
    'log.showSignature=true',
    'log.follow=true',
    'log.showRoot=false',
    'log.decorate=full',
    'log.diffMerges=combined',
    'i18n.logOutputEncoding=ISO-8859-1',
    'color.ui=always',
    'core.quotePath=true',
    'core.abbrev=7',
    'diff.renames=copies',
    'diff.relative=true',
    'diff.noprefix=true',
    'diff.external=/bin/false',
    'diff.orderFile=/dev/null',
    'format.pretty=oneline',
    'status.relativePaths=true',
    'pager.log=cat -A',
  ];
  const { scratch, commits } = historyRepository();
  for (const setting of settings) {
    const [key = '', value = ''] = setting.split('=');
    scratch.git('config', '--file', join(home, '.gitconfig'), key, value);
  }

  test('changes nothing of what is read', async () => {
    const clone = newFolder('clone');
    scratch.git('clone', '--quiet', scratch.directory, clone);
    const read = async (): Promise<unknown> => {
      const repository = open(join(clone, 'registry/plugins'));
      return {
        history: await repository.history(commits.moved, 'registry/plugins'),
        changes: await repository.changes(commits.first, commits.moved),
        differences: await repository.differences(commits.first, commits.moved),
        commit: await repository.commit(commits.merge),
        bases: await repository.mergeBases(commits.elsewhere, commits.merge),
        list: await repository.tree(commits.moved).list('registry/plugins'),
        walk: await repository.tree(commits.moved).walk('registry/plugins'),
      };
    };
    const plain = await read();
    const before = { home: env['HOME'], directory: env['GIT_DIR'] };
    try {
      env['HOME'] = home;
      env['GIT_DIR'] = '/nowhere';
      env['GIT_INDEX_FILE'] = '/nowhere';
      expect(await read()).toEqual(plain);
    } finally {
      delete env['GIT_DIR'];
      delete env['GIT_INDEX_FILE'];
      env['HOME'] = before.home;
    }
  });
});

test('a machine without git is told what to install', async () => {
  const { directory } = create();
  const path = env['PATH'];
  try {
    env['PATH'] = newFolder('nothing');
    const repository = openRepository(directory);
    await expect(repository.resolve('HEAD')).rejects.toMatchObject({
      code: 'GIT_FAILED',
      hint: 'Install git 2.38 or newer.',
    });
    await expect(repository.tree('f'.repeat(40)).read('x', 1)).rejects.toMatchObject({ code: 'GIT_FAILED' });
    await repository.close();
  } finally {
    env['PATH'] = path;
  }
});
