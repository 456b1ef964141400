// The contract of the port Tree, kept by the memory version, by a folder, by git and by the forge's API.
import { chmodSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { openFolder } from '../../src/adapters/disk/folder-tree.ts';
import { openRepository } from '../../src/adapters/git/git-repository.ts';
import { openSubmissionForge } from '../../src/adapters/github-forge/submission-forge.ts';
import { hasCode, PlugyardError } from '../../src/errors.ts';
import type { Tree } from '../../src/ports.ts';
import { pushFiles } from '../support/github/push-files.ts';
import { startGitHub } from '../support/github/start-github.ts';
import { addAccount, addRepository, personToken } from '../support/github/world.ts';
import { memoryTree } from '../support/memory-tree.ts';
import { createRepository, type FileChange } from '../support/scratch-repository.ts';
import { temporaryFolders } from '../support/temporary-folder.ts';

const newFolder = temporaryFolders();
const encoder = new TextEncoder();
const large = new Uint8Array(3_000_000).fill(0x61);

const files: Readonly<Record<string, FileChange>> = {
  'top.txt': 'the target of links',
  'registry/registry.json': '{}\n',
  'registry/empty': '',
  'registry/large.bin': large,
  'registry/tool.sh': { mode: '100755', content: '#!/bin/sh\n' },
  'registry/link': { mode: '120000', content: '../top.txt' },
  'registry/link-to-folder': { mode: '120000', content: 'plugins' },
  'registry/link-out': { mode: '120000', content: '/etc/hostname' },
  'registry/plugins/slugify/record.json': 'record',
  'registry/plugins/slugify/1.0.0/plugin.json': 'manifest',
  'registry/plugins/slugify/1.0.0/plugin.wasm': new Uint8Array([0, 0x61, 0x73, 0x6d, 0xff, 0x0a, 0x0d]),
  'registry/odd/with space.txt': 'space',
  'registry/odd/größe-日本.txt': 'non-ASCII',
  'registry/odd/back\\slash.txt': 'backslash',
  'registry/odd/"quoted".txt': 'quoted',
  'registry/odd/-dash.txt': 'dash',
  'registry/odd/a*b?[c].txt': 'glob',
  'registry/odd/line\nbreak.txt': 'line break',
};

/** Written to a disk as git would check it out. */
function folderOf(): Tree {
  const root = join(newFolder('tree'), 'inside');
  mkdirSync(root);
  writeFileSync(join(root, '../top.txt'), 'outside of the tree');
  for (const [path, change] of Object.entries(files)) {
    const place = join(root, path);
    mkdirSync(dirname(place), { recursive: true });
    if (typeof change === 'string' || change instanceof Uint8Array) {
      writeFileSync(place, change);
    } else if (change !== null && 'content' in change) {
      if (change.mode === '120000') {
        symlinkSync(change.content, place);
      } else {
        writeFileSync(place, change.content);
        chmodSync(place, 0o755);
      }
    }
  }
  return openFolder(root);
}

function memoryOf(): Tree {
  const entries = Object.entries(files).map(([path, change]): [string, { bytes: Uint8Array; mode: string }] => {
    if (change === null || (typeof change === 'object' && 'commit' in change)) {
      throw new Error('no file of the suite is deleted or a submodule');
    }
    const { content, mode } =
      typeof change === 'string' || change instanceof Uint8Array ? { content: change, mode: '100644' } : change;
    return [path, { bytes: typeof content === 'string' ? encoder.encode(content) : content, mode }];
  });
  return memoryTree(new Map(entries), { commit: 'c'.repeat(40) });
}

const scratch = createRepository(newFolder('git'));
const commit = scratch.commit({ files, parents: [] });
const repository = openRepository(scratch.directory);
afterAll(() => repository.close());

/** Never more requests than the suite asks questions: a directory is listed once. */
async function forgeOf(): Promise<Tree> {
  const world = await startGitHub(newFolder('github'));
  const yard = addAccount(world, 'yard');
  const registry = addRepository(world, { owner: yard, name: 'registry' });
  const head = pushFiles(world, { repository: registry, by: yard, files });
  const options = { api: `${world.url}/api/v3`, repository: 'yard/registry', token: personToken(world, yard) };
  return openSubmissionForge(options).tree(head);
}

describe.each<[name: string, tree: Tree]>([
  ['memory', memoryOf()],
  ['folder', folderOf()],
  ['git', repository.tree(commit)],
  ['forge', await forgeOf()],
])('a tree in %s', (_, tree) => {
  const text = async (path: string): Promise<string | undefined> => {
    const bytes = await tree.read(path, 1000);
    return bytes === undefined ? undefined : new TextDecoder().decode(bytes);
  };

  test('reads the bytes of files, empty and executable ones too', async () => {
    expect(await text('registry/registry.json')).toBe('{}\n');
    expect(await tree.read('registry/empty', 0)).toEqual(new Uint8Array());
    expect(await text('registry/tool.sh')).toBe('#!/bin/sh\n');
    expect(await tree.read('registry/plugins/slugify/1.0.0/plugin.wasm', 7)).toEqual(
      new Uint8Array([0, 0x61, 0x73, 0x6d, 0xff, 0x0a, 0x0d]),
    );
  });

  test('reads a large file whole', async () => {
    expect(await tree.read('registry/large.bin', large.length)).toEqual(large);
  });

  test.each(['with space.txt', 'größe-日本.txt', 'back\\slash.txt', '"quoted".txt', '-dash.txt', 'a*b?[c].txt'])(
    'reads odd/%s',
    async (name) => {
      expect(await text(`registry/odd/${name}`)).toBe(files[`registry/odd/${name}`]);
    },
  );

  test.each([
    'missing',
    'registry/missing.json',
    'registry/plugins',
    'registry/registry.json/below',
    'registry/plugins/slugify/1.0.0/plugin.json/',
    '../top.txt',
    'registry/../../top.txt',
    '/top.txt/',
    'registry/nul\0byte',
  ])('has nothing at %j', async (path) => {
    expect(await tree.read(path, 1000)).toBeUndefined();
  });

  test('never follows a link, neither to a file nor through a folder', async () => {
    // Git stores where a link leads as its bytes; that is all that anyone may see of it.
    expect([undefined, '../top.txt']).toContain(await text('registry/link'));
    expect([undefined, '/etc/hostname']).toContain(await text('registry/link-out'));
    expect(await text('registry/link-to-folder/slugify/record.json')).toBeUndefined();
    expect(await tree.list('registry/link-to-folder')).toEqual([]);
    expect(await tree.walk('registry/link-to-folder')).toEqual([]);
  });

  test('refuses more than it may read, and says how much there is', async () => {
    const read = tree.read('registry/large.bin', large.length - 1);
    await expect(read).rejects.toThrow(PlugyardError);
    const error: unknown = await read.catch((reason: unknown) => reason);
    expect(hasCode(error, 'TOO_LARGE')).toBe(true);
    expect(error).toMatchObject({ details: { size: large.length } });
    expect((await tree.read('registry/large.bin', large.length))?.length).toBe(large.length);
  });

  test('lists the entries of a directory with their kinds', async () => {
    const entries = [...(await tree.list('registry'))].sort((left, right) => (left.name < right.name ? -1 : 1));
    expect(entries).toEqual([
      { name: 'empty', kind: 'file' },
      { name: 'large.bin', kind: 'file' },
      { name: 'link', kind: 'other' },
      { name: 'link-out', kind: 'other' },
      { name: 'link-to-folder', kind: 'other' },
      { name: 'odd', kind: 'directory' },
      { name: 'plugins', kind: 'directory' },
      { name: 'registry.json', kind: 'file' },
      { name: 'tool.sh', kind: 'file' },
    ]);
  });

  test('lists odd names as they are', async () => {
    const names = (await tree.list('registry/odd')).map(({ name }) => name).sort();
    const wanted = Object.keys(files).filter((path) => path.startsWith('registry/odd/'));
    expect(names).toEqual(wanted.map((path) => path.slice('registry/odd/'.length)).sort());
  });

  test.each(['missing', 'registry/missing', 'registry/registry.json', 'registry/plug'])(
    'lists nothing at %s',
    async (path) => {
      expect(await tree.list(path)).toEqual([]);
      expect(await tree.walk(path)).toEqual([]);
    },
  );

  test('walks every plain file with its size, and no link', async () => {
    const walked = [...(await tree.walk('registry'))].sort((left, right) => (left.path < right.path ? -1 : 1));
    const plain = Object.entries(files).flatMap(([path, change]) => {
      const content = change !== null && typeof change === 'object' && 'content' in change ? change.content : change;
      const isLink = change !== null && typeof change === 'object' && 'mode' in change && change.mode === '120000';
      return path.startsWith('registry/') && !isLink && content !== null && !('commit' in Object(content))
        ? [
            {
              path,
              size: typeof content === 'string' ? encoder.encode(content).length : (content as Uint8Array).length,
            },
          ]
        : [];
    });
    expect(walked).toEqual(plain.sort((left, right) => (left.path < right.path ? -1 : 1)));
  });

  test('answers many questions at once, each its own', async () => {
    const paths = Object.keys(files).filter((path) => path.includes('slugify') || path.includes('missing'));
    const asked = Array.from({ length: 100 }, (_unused, index) => paths[index % paths.length]!);
    const alone = new Map(await Promise.all(paths.map(async (path) => [path, await text(path)] as const)));
    expect(await Promise.all(asked.map(text))).toEqual(asked.map((path) => alone.get(path)));
    const mixed = await Promise.allSettled(
      asked.map((path, index) => tree.read(index % 3 === 0 ? 'registry/large.bin' : path, 100)),
    );
    expect(mixed.filter(({ status }) => status === 'rejected')).toHaveLength(34);
  });
});

describe('a tree in a folder', () => {
  test('has its root at the empty path, wherever it is opened from', async () => {
    const root = newFolder('root');
    mkdirSync(join(root, 'a'));
    writeFileSync(join(root, 'a/b.txt'), 'x');
    for (const opened of [root, `${root}/`, relative(process.cwd(), root)]) {
      expect(await openFolder(opened).walk('')).toEqual([{ path: 'a/b.txt', size: 1 }]);
      expect(await openFolder(opened).list('')).toEqual([{ name: 'a', kind: 'directory' }]);
      expect(await openFolder(opened).read('a/b.txt', 1)).toEqual(encoder.encode('x'));
    }
  });

  test('is empty when there is no such folder', async () => {
    const tree = openFolder(join(newFolder(), 'missing'));
    expect(await tree.list('')).toEqual([]);
    expect(await tree.read('a', 1)).toBeUndefined();
    expect(tree.commit).toBeUndefined();
  });

  test('may itself be reached through a link', async () => {
    const [root, other] = [newFolder(), newFolder()];
    writeFileSync(join(root, 'a.txt'), 'x');
    symlinkSync(root, join(other, 'link'));
    expect(await openFolder(join(other, 'link')).read('a.txt', 1)).toEqual(encoder.encode('x'));
  });
});

describe('a tree in git', () => {
  const tree = repository.tree(commit);

  test('has its root at the empty path', async () => {
    expect((await tree.list('')).map(({ name }) => name).sort()).toEqual(['registry', 'top.txt']);
    expect(await tree.walk('')).toHaveLength(Object.keys(files).length - 3);
    expect(tree.commit).toBe(commit);
  });

  test('reads nothing behind a line break, which would be a second question', async () => {
    expect(await tree.read('registry/odd/line\nbreak.txt', 100)).toBeUndefined();
    expect(await tree.read(`missing\ncontents ${commit}:top.txt`, 100)).toBeUndefined();
    expect(new TextDecoder().decode(await tree.read('top.txt', 100))).toBe('the target of links');
  });

  test('knows a submodule as something else than a file', async () => {
    const child = scratch.commit({
      files: { 'registry/sub': { mode: '160000', commit } },
      parents: [commit],
    });
    const withSubmodule = repository.tree(child);
    expect(await withSubmodule.read('registry/sub', 100)).toBeUndefined();
    expect(await withSubmodule.list('registry')).toContainEqual({ name: 'sub', kind: 'other' });
    expect((await withSubmodule.walk('registry')).map(({ path }) => path)).not.toContain('registry/sub');
  });

  test('is the same from every folder of a clone', async () => {
    const clone = newFolder('clone');
    scratch.point('main', commit);
    createRepository(newFolder());
    scratch.git('clone', '--quiet', scratch.directory, clone);
    const inside = openRepository(join(clone, 'registry/plugins'));
    try {
      const there = inside.tree(await inside.resolve('HEAD'));
      expect(await there.list('registry')).toEqual(await tree.list('registry'));
      expect(await there.walk('registry')).toEqual(await tree.walk('registry'));
      expect(await there.read('top.txt', 100)).toEqual(await tree.read('top.txt', 100));
    } finally {
      await inside.close();
    }
  });

  test('shows what was hashed, whatever a replacement says', async () => {
    const own = createRepository(newFolder());
    const honest = own.commit({ files: { 'a.txt': 'honest' }, parents: [] });
    const forged = own.commit({ files: { 'a.txt': 'forged' }, parents: [] });
    own.git('replace', honest, forged);
    const opened = openRepository(own.directory);
    try {
      expect(new TextDecoder().decode(await opened.tree(honest).read('a.txt', 10))).toBe('honest');
      expect(await opened.tree(honest).walk('')).toEqual([{ path: 'a.txt', size: 6 }]);
    } finally {
      await opened.close();
    }
  });

  test('fails in its own words when git cannot run there', async () => {
    const nowhere = openRepository(newFolder('no-repository'));
    await expect(nowhere.tree(commit).read('top.txt', 10)).rejects.toMatchObject({ code: 'GIT_FAILED' });
    await expect(nowhere.tree(commit).list('')).rejects.toMatchObject({ code: 'GIT_FAILED' });
    await nowhere.close();
    const missing = openRepository(join(newFolder(), 'missing'));
    await expect(missing.tree(commit).read('top.txt', 10)).rejects.toMatchObject({ code: 'GIT_FAILED' });
    await missing.close();
  });

  test('says so when it is asked after it was closed', async () => {
    const opened = openRepository(scratch.directory);
    await opened.tree(commit).read('top.txt', 100);
    await opened.close();
    await opened.close();
    await expect(opened.tree(commit).read('top.txt', 100)).rejects.toMatchObject({ code: 'GIT_FAILED' });
  });
});
