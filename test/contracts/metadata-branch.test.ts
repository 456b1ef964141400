// The contract of the port MetadataBranch, kept by the memory version and by a branch in git: local, and on a remote.
import { chmodSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { openMetadataBranch } from '../../src/adapters/git/metadata-branch.ts';
import type { MetadataBranch } from '../../src/ports.ts';
import { memoryMetadataBranch } from '../support/memory-metadata-branch.ts';
import { createRepository, type ScratchRepository } from '../support/scratch-repository.ts';
import { temporaryFolders } from '../support/temporary-folder.ts';

const newFolder = temporaryFolders();
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const files = (content: Readonly<Record<string, string>>): ReadonlyMap<string, Uint8Array> =>
  new Map(Object.entries(content).map(([name, text]) => [name, bytes(text)]));
const ref = 'refs/heads/plugyard-metadata';

interface Shared {
  readonly remote: ScratchRepository;
  readonly clones: readonly [MetadataBranch, MetadataBranch];
  readonly folders: readonly [string, string];
}

/** A bare repository and two clones of it, as two deploys at once have them. */
function share(): Shared {
  const remote = createRepository(newFolder('remote'));
  remote.point('main', remote.commit({ parents: [], files: { 'registry/registry.json': '{}' } }));
  const clone = (): string => {
    const folder = newFolder('clone');
    const repository = createRepository(folder);
    repository.git('remote', 'add', 'origin', remote.directory);
    repository.git('fetch', '--quiet', 'origin', 'main:main');
    return folder;
  };
  const folders = [clone(), clone()] as const;
  const open = (directory: string): MetadataBranch => openMetadataBranch({ directory, remote: 'origin' });
  return { remote, clones: [open(folders[0]), open(folders[1])], folders };
}

function local(): MetadataBranch {
  return openMetadataBranch({ directory: createRepository(newFolder('local')).directory });
}

describe.each<[name: string, create: () => MetadataBranch]>([
  ['memory', () => memoryMetadataBranch()],
  ['git, in the clone itself', local],
  ['git, on a remote', () => share().clones[0]],
])('a metadata branch in %s', (_, create) => {
  test('is empty before the first signature', async () => {
    expect(await create().read()).toEqual({ revision: undefined, files: new Map() });
  });

  test('gives back what it was advanced to, byte for byte', async () => {
    const branch = create();
    const all = Uint8Array.from({ length: 256 }, (_unused, index) => index);
    const content = new Map([...files({ 'timestamp.json': '{}\n', '1.root.json': '' }), ['all.bin', all] as const]);
    expect(await branch.advance(undefined, content, 'Index 1')).toBe(true);
    const state = await branch.read();
    expect(state.revision).toEqual(expect.any(String));
    expect(new Map(state.files)).toEqual(new Map([...content].sort()));
    expect(await branch.read()).toEqual(state);
  });

  test('replaces all files: those that are not named are gone', async () => {
    const branch = create();
    await branch.advance(undefined, files({ a: '1', b: '2' }), 'first');
    const { revision } = await branch.read();
    expect(await branch.advance(revision, files({ b: '3', c: '4' }), 'second')).toBe(true);
    const next = await branch.read();
    expect(next.revision).not.toBe(revision);
    expect(new Map(next.files)).toEqual(files({ b: '3', c: '4' }));
  });

  test('does nothing, and says so, when it is no longer where it was read', async () => {
    const branch = create();
    await branch.advance(undefined, files({ a: '1' }), 'first');
    const { revision } = await branch.read();
    expect(await branch.advance(undefined, files({ a: 'late' }), 'somebody else was first')).toBe(false);
    await branch.advance(revision, files({ a: '2' }), 'second');
    expect(await branch.advance(revision, files({ a: 'late' }), 'somebody else was second')).toBe(false);
    expect(new Map((await branch.read()).files)).toEqual(files({ a: '2' }));
  });

  test('lets one of many win who start at the same place', async () => {
    const branch = create();
    await branch.advance(undefined, files({ a: '0' }), 'first');
    const { revision } = await branch.read();
    const racers = Array.from({ length: 6 }, (_unused, index) =>
      branch.advance(revision, files({ a: `${index + 1}` }), `racer ${index}`),
    );
    const won = await Promise.all(racers);
    expect(won.filter(Boolean)).toHaveLength(1);
    expect(new Map((await branch.read()).files)).toEqual(files({ a: String(won.indexOf(true) + 1) }));
  });
});

describe('a metadata branch on a remote', () => {
  test('is made by the first push to an empty remote', async () => {
    const remote = createRepository(newFolder('empty'));
    const clone = createRepository(newFolder('clone'));
    const branch = openMetadataBranch({ directory: clone.directory, remote: remote.directory });
    expect(await branch.read()).toEqual({ revision: undefined, files: new Map() });
    expect(await branch.advance(undefined, files({ a: '1' }), 'first')).toBe(true);
    expect(remote.git('ls-tree', '--name-only', ref)).toBe('a');
  });

  test('lets the slower of two clones know, loses nothing, and lets it go on from there', async () => {
    const { clones, remote } = share();
    const [fast, slow] = clones;
    for (const start of [files({ a: 'first' }), files({ a: 'second' })]) {
      const [mine, theirs] = [await fast.read(), await slow.read()];
      expect(await fast.advance(mine.revision, start, 'fast')).toBe(true);
      expect(await slow.advance(theirs.revision, files({ a: 'slow' }), 'slow')).toBe(false);
      expect(new Map((await slow.read()).files)).toEqual(start);
    }
    const { revision } = await slow.read();
    expect(await slow.advance(revision, files({ a: 'third' }), 'slow at last')).toBe(true);
    expect(new Map((await fast.read()).files)).toEqual(files({ a: 'third' }));
    expect(remote.git('log', '--format=%s', ref).split('\n')).toEqual(['slow at last', 'fast', 'fast']);
  });

  test('lets the slower of two first pushes know', async () => {
    const { clones } = share();
    expect(await clones[0].advance(undefined, files({ a: '1' }), 'fast')).toBe(true);
    expect(await clones[1].advance(undefined, files({ a: '2' }), 'slow')).toBe(false);
    expect(new Map((await clones[1].read()).files)).toEqual(files({ a: '1' }));
  });

  test('lets one of two clones win that push at the very same time', async () => {
    const { clones } = share();
    await clones[0].advance(undefined, files({ a: '0' }), 'first');
    for (let round = 1; round <= 5; round += 1) {
      const states = await Promise.all(clones.map((clone) => clone.read()));
      const won = await Promise.all(
        clones.map((clone, index) =>
          clone.advance(states[index]!.revision, files({ a: `${round} ${index}` }), `round ${round}`),
        ),
      );
      expect(won.filter(Boolean)).toHaveLength(1);
      expect(new Map((await clones[0].read()).files)).toEqual(files({ a: `${round} ${won.indexOf(true)}` }));
    }
  });

  test('does not overwrite a branch that was taken back, deleted or replaced meanwhile', async () => {
    const { clones, remote } = share();
    await clones[0].advance(undefined, files({ a: '1' }), 'first');
    const first = remote.git('rev-parse', ref);
    await clones[0].advance(first, files({ a: '2' }), 'second');
    const { revision } = await clones[1].read();
    remote.git('update-ref', ref, first);
    expect(await clones[1].advance(revision, files({ a: '3' }), 'third')).toBe(false);
    remote.git('update-ref', '-d', ref);
    expect(await clones[1].advance(revision, files({ a: '3' }), 'third')).toBe(false);
    expect((await clones[1].read()).revision).toBeUndefined();
  });

  test.each([
    ['pre-receive', '#!/bin/sh\necho "cannot lock ref, says this hook" >&2\nexit 1\n'],
    ['update', '#!/bin/sh\nexit 1\n'],
  ])('tells of a rule that refuses the push (%s): that is no race', async (hook, script) => {
    const { clones, remote } = share();
    const path = join(remote.directory, 'hooks', hook);
    writeFileSync(path, script);
    chmodSync(path, 0o755);
    const refusal = clones[0].advance(undefined, files({ a: '1' }), 'first');
    await expect(refusal).rejects.toMatchObject({
      code: 'GIT_FAILED',
      message: expect.stringMatching(/cannot be pushed: !.*hook declined/) as string,
      hint: expect.stringContaining('contents: write') as string,
    });
    expect(await clones[0].read()).toMatchObject({ revision: undefined });
  });

  test('tells of a remote that is not there', async () => {
    const clone = createRepository(newFolder('clone'));
    const branch = openMetadataBranch({ directory: clone.directory, remote: join(clone.directory, 'nowhere') });
    await expect(branch.read()).rejects.toMatchObject({ code: 'GIT_FAILED' });
    await expect(branch.advance(undefined, files({ a: '1' }), 'first')).rejects.toMatchObject({ code: 'GIT_FAILED' });
  });

  test('a name that looks like an option of git is a name', async () => {
    const clone = createRepository(newFolder('clone'));
    const branch = openMetadataBranch({ directory: clone.directory, remote: '--upload-pack=touch /tmp/pwned' });
    await expect(branch.read()).rejects.toMatchObject({ code: 'GIT_FAILED' });
  });
});

describe('a metadata branch in git', () => {
  test('leaves the work tree, the index and every other branch alone', async () => {
    const { folders, clones, remote } = share();
    const before = readFileSync(join(folders[0], 'HEAD'), 'utf8');
    await clones[0].advance(undefined, files({ a: '1' }), 'first');
    expect(readFileSync(join(folders[0], 'HEAD'), 'utf8')).toBe(before);
    expect(remote.git('for-each-ref', '--format=%(refname)').split('\n')).toEqual(['refs/heads/main', ref]);
    expect(remote.git('log', '--format=%an <%ae>', ref)).toBe('plugyard <plugyard@users.noreply.github.com>');
  });

  test('needs no name and no address of a person, and moves forward only', async () => {
    const repository = createRepository(newFolder('local'));
    const branch = openMetadataBranch({ directory: repository.directory });
    for (const text of ['1', '2', '3']) {
      const { revision } = await branch.read();
      await branch.advance(revision, files({ a: text }), `Index ${text}`);
    }
    expect(repository.git('log', '--format=%s', ref).split('\n')).toEqual(['Index 3', 'Index 2', 'Index 1']);
  });

  test('reads plain files only, and none that is huge', async () => {
    const repository = createRepository(newFolder('local'));
    const branch = openMetadataBranch({ directory: repository.directory });
    const target = { mode: '120000', content: '/etc/passwd' } as const;
    repository.point(
      'plugyard-metadata',
      repository.commit({ parents: [], files: { 'timestamp.json': target, 'a/b': 'c', d: 'e' } }),
    );
    expect(new Map((await branch.read()).files)).toEqual(files({ d: 'e' }));
    const huge = repository.commit({ parents: [], files: { 'timestamp.json': new Uint8Array(2 * 1024 * 1024) } });
    repository.point('plugyard-metadata', huge);
    await expect(branch.read()).rejects.toMatchObject({ code: 'TOO_LARGE' });
  });
});
