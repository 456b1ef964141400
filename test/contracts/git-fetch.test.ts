// What a pull request is judged from is fetched without a work tree, whatever the server can do.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { cloneAll, credentials, fetchRange } from '../../src/adapters/git/git-fetch.ts';
import { openOrigin } from '../../src/adapters/git/git-origin.ts';
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

const manifest = (name: string, version: string): string => `registry/plugins/${name}/${version}/plugin.json`;

interface Served {
  readonly server: ScratchRepository;
  readonly url: string;
  readonly commits: Readonly<Record<'root' | 'fork' | 'base' | 'head' | 'loose', string>>;
}

/** A registry with a branch main and a pull request of two commits, that forked off before main went on. */
function serve(config: Readonly<Record<string, string>> = {}): Served {
  const server = createRepository(newFolder('server'));
  for (const [key, value] of Object.entries(config)) {
    server.git('config', key, value);
  }
  const others = Object.fromEntries(
    Array.from({ length: 50 }, (_unused, index) => [manifest(`other-${index}`, '1.0.0'), `{"other":${index}}`]),
  );
  const root = server.commit({ files: { 'registry/registry.json': '{}', ...others }, message: 'root', parents: [] });
  const fork = server.commit({ files: { [manifest('slugify', '1.0.0')]: '{"version":"1.0.0"}' }, parents: [root] });
  const base = server.commit({
    files: { [manifest('iban', '1.0.0')]: '{}' },
    message: 'main goes on',
    parents: [fork],
  });
  const draft = server.commit({ files: { [manifest('slugify', '1.1.0')]: 'draft' }, parents: [fork] });
  const head = server.commit({ files: { [manifest('slugify', '1.1.0')]: '{"version":"1.1.0"}' }, parents: [draft] });
  const loose = server.commit({ message: 'no branch has this', parents: [fork] });
  server.point('main', base);
  server.git('update-ref', 'refs/pull/7/head', head);
  return { server, url: `file://${server.directory}`, commits: { root, fork, base, head, loose } };
}

describe.each<[what: string, config: Readonly<Record<string, string>>]>([
  ['filters and any commit', { 'uploadpack.allowFilter': 'true', 'uploadpack.allowAnySHA1InWant': 'true' }],
  ['filters only', { 'uploadpack.allowFilter': 'true', 'uploadpack.allowAnySHA1InWant': 'false' }],
  ['any commit only', { 'uploadpack.allowFilter': 'false', 'uploadpack.allowAnySHA1InWant': 'true' }],
  ['neither', { 'uploadpack.allowFilter': 'false', 'uploadpack.allowAnySHA1InWant': 'false' }],
  [
    'filters, but none by depth',
    { 'uploadpack.allowFilter': 'true', 'uploadpackfilter.allow': 'true', 'uploadpackfilter.tree.maxDepth': '0' },
  ],
])('fetchRange() from a server that allows %s', (_, config) => {
  const { url, commits } = serve(config);
  const scratch = newFolder('scratch');

  test('brings base, head and merge base, and finds what is missing when it is read', async () => {
    const { directory, mergeBases } = await fetchRange({ url, token: undefined, scratch }, commits.base, commits.head);
    expect(mergeBases).toEqual([commits.fork]);
    const repository = open(directory);
    expect(await repository.resolve(commits.base)).toBe(commits.base);
    expect(await repository.changes(mergeBases[0]!, commits.head)).toEqual([
      { path: manifest('slugify', '1.1.0'), status: 'added', mode: '100644' },
    ]);
    const text = async (commit: string, path: string): Promise<string> =>
      new TextDecoder().decode(await repository.tree(commit).read(path, 1000));
    expect(await text(commits.head, manifest('slugify', '1.1.0'))).toBe('{"version":"1.1.0"}');
    expect(await text(commits.base, manifest('iban', '1.0.0'))).toBe('{}');
    expect(await text(commits.base, manifest('other-49', '1.0.0'))).toBe('{"other":49}');
    expect(await repository.tree(commits.base).read(manifest('missing', '1.0.0'), 10)).toBeUndefined();
    const names = (await repository.tree(commits.base).list('registry/plugins')).map(({ name }) => name);
    expect(names).toHaveLength(52);
    expect(await repository.tree(commits.head).walk('registry/plugins/slugify')).toEqual([
      { path: manifest('slugify', '1.0.0'), size: 19 },
      { path: manifest('slugify', '1.1.0'), size: 19 },
    ]);
    await expect(repository.history(commits.base, 'registry/plugins')).rejects.toMatchObject({
      code: 'HISTORY_SHALLOW',
    });
  });
});

describe('fetchRange()', () => {
  const { server, url, commits } = serve({ 'uploadpack.allowFilter': 'true' });
  const scratch = newFolder('scratch');
  const fetch = (base: string, head: string) => fetchRange({ url, token: undefined, scratch }, base, head);

  test('writes no work tree', async () => {
    const { directory } = await fetch(commits.base, commits.head);
    expect(readdirSync(directory)).toContain('HEAD');
    expect(readdirSync(directory)).not.toContain('registry');
  });

  test('brings few objects, where the server filters', async () => {
    const { directory } = await fetch(commits.base, commits.head);
    const objects = (repository: ScratchRepository | string): number =>
      Number(
        server
          .git('-C', typeof repository === 'string' ? repository : repository.directory, 'count-objects', '-v')
          .split('\n')
          .filter((line) => /^(count|in-pack):/.test(line))
          .reduce((sum, line) => sum + Number(line.split(': ')[1]), 0),
      );
    expect(objects(directory)).toBeLessThan(objects(server) / 2);
  });

  test('finds no merge base between strangers, and both of a criss-cross', async () => {
    const stranger = server.commit({ files: { 'registry/registry.json': '{}' }, parents: [] });
    const left = server.commit({ message: 'left', parents: [commits.fork] });
    const right = server.commit({ message: 'right', parents: [commits.fork] });
    const cross = [
      server.commit({ message: 'left merge', parents: [left, right] }),
      server.commit({ message: 'right merge', parents: [right, left] }),
    ];
    server.point('stranger', stranger);
    server.point('cross-left', cross[0]!);
    server.point('cross-right', cross[1]!);
    expect((await fetch(commits.base, stranger)).mergeBases).toEqual([]);
    expect([...(await fetch(cross[0]!, cross[1]!)).mergeBases].sort()).toEqual([left, right].sort());
  });

  test('fails for a commit that the server does not have', async () => {
    await expect(fetch(commits.base, 'f'.repeat(40))).rejects.toMatchObject({ code: 'GIT_FAILED' });
  });

  test('fails when there is no server', async () => {
    const nowhere = { url: `file://${join(scratch, 'missing')}`, token: undefined, scratch };
    await expect(fetchRange(nowhere, commits.base, commits.head)).rejects.toMatchObject({ code: 'GIT_FAILED' });
  });
});

describe('openOrigin()', () => {
  const { server, url, commits } = serve({
    'uploadpack.allowFilter': 'true',
    'uploadpack.allowAnySHA1InWant': 'true',
  });
  const origin = openOrigin({ url, token: undefined, scratch: newFolder('scratch') });

  test('names the tip of the registry and the head of a pull request', async () => {
    expect(await origin.tips(7)).toEqual({ base: commits.base, head: commits.head });
    expect(await origin.tips(8)).toEqual({ base: commits.base, head: undefined });
  });

  test('has no tips where nothing was ever pushed, and none without a server', async () => {
    const empty = createRepository(newFolder('empty'));
    const from = (directory: string) =>
      openOrigin({ url: `file://${directory}`, token: undefined, scratch: newFolder('scratch') });
    await expect(from(empty.directory).tips(7)).rejects.toMatchObject({ code: 'REVISION_NOT_FOUND' });
    await expect(from(join(empty.directory, 'missing')).tips(7)).rejects.toMatchObject({ code: 'GIT_FAILED' });
  });

  test('fetches a merge that came later, which is then compared with what was there', async () => {
    const { repository, mergeBases, add } = await origin.fetch(commits.base, commits.head);
    opened.push(repository);
    const files = {
      [manifest('slugify', '1.0.0')]: '{"version":"1.0.0"}',
      [manifest('iban', '1.0.0')]: '{}',
      [manifest('slugify', '1.1.0')]: '{"version":"1.1.0"}',
    };
    const merge = server.commit({ files, message: 'Merge\n\nSaid: so', parents: [commits.base, commits.head] });
    server.point('main', merge);
    await add(merge);
    expect(await repository.commit(merge)).toEqual({
      parents: [commits.base, commits.head],
      message: 'Merge\n\nSaid: so',
    });
    const judged = await repository.differences(mergeBases[0]!, commits.head);
    expect(judged).toEqual([
      {
        path: manifest('slugify', '1.1.0'),
        after: { mode: '100644', object: expect.stringMatching(/^[0-9a-f]{40}$/) },
      },
    ]);
    expect(await repository.differences(commits.base, merge)).toEqual(judged);
  });

  test('takes no option for a commit', async () => {
    const { repository, add } = await origin.fetch(commits.base, commits.head);
    opened.push(repository);
    await expect(add('--upload-pack=touch /tmp/x')).rejects.toMatchObject({ code: 'REVISION_NOT_FOUND' });
  });
});

describe('cloneAll()', () => {
  const { url, commits } = serve();

  test('brings the whole history, without a work tree', async () => {
    const directory = await cloneAll({ url, token: undefined, scratch: newFolder('scratch') });
    const repository = open(directory);
    const history = await repository.history(commits.base, 'registry/plugins');
    expect(history.map(({ commit }) => commit)).toEqual([commits.root, commits.fork, commits.base]);
    expect(await repository.resolve('HEAD')).toBe(commits.base);
    expect(readdirSync(directory)).not.toContain('registry');
  });

  test('fails when there is no server', async () => {
    const scratch = newFolder('scratch');
    await expect(cloneAll({ url: `file://${scratch}/missing`, token: undefined, scratch })).rejects.toMatchObject({
      code: 'GIT_FAILED',
    });
  });
});

describe('credentials()', () => {
  const scratch = '/nowhere';

  test('are sent to https only', () => {
    expect(credentials({ url: 'https://github.com/acme/yard', token: 'secret', scratch })).toEqual({
      'http.extraHeader': `AUTHORIZATION: basic ${Buffer.from('x-access-token:secret').toString('base64')}`,
    });
    expect(credentials({ url: 'http://github.com/acme/yard', token: 'secret', scratch })).toEqual({});
    expect(credentials({ url: 'file:///tmp/yard', token: 'secret', scratch })).toEqual({});
    expect(credentials({ url: 'https://github.com/acme/yard', token: undefined, scratch })).toEqual({});
  });
});
